import { expect, it } from 'vitest';
import {
  country,
  countryCode,
  countryCodes,
  countryExists,
  nearestCountry,
} from '../../server/src/engine/reference/countries.ts';
import * as tool from '../../server/src/tools/countries.ts';

it('knows exactly the 249 countries and regions of ISO 3166-1, with a name in both languages', () => {
  expect([...countryCodes()].sort()).toEqual([...tool.countryCodes().keys()]);
  expect(countryCodes().length).toBe(249);
  for (const [alpha2, alpha3] of tool.countryCodes()) {
    const known = country(alpha2)!;
    expect(known).toMatchObject({ alpha2, alpha3 });
    expect(known.name.en, alpha2).toMatch(/^\p{Lu}/u);
    expect(known.name.zh, alpha2).toMatch(/\p{Script=Han}/u);
  }
});

it('has no two countries of one name', () => {
  for (const alpha2 of countryCodes()) {
    const { alpha3, name } = country(alpha2)!;
    for (const text of [alpha2, alpha3, name.en, name.zh]) expect(countryCode(text), text).toBe(alpha2);
  }
});

// Yugoslavia and the Soviet Union are gone; UK is reserved, EU is no country, XK is left to users.
it.each(['YU', 'SU', 'UK', 'EU', 'XK', 'XX', 'cn', 'CHN', ''])('%j does not exist', (code) => {
  expect(countryExists(code)).toBe(false);
  expect(country(code)).toBeUndefined();
});

it.each([
  ['CN', 'CN'],
  ['cn', 'CN'],
  ['CHN', 'CN'],
  ['USA', 'US'],
  ['U.S.A.', 'US'],
  ['UK', 'GB'],
  ['美国', 'US'],
  ['中国', 'CN'],
  ['马来西亚', 'MY'],
  ['阿联酋', 'AE'],
  ['香港', 'HK'],
  ['中国台湾', 'TW'],
  ['Viet Nam', 'VN'],
  ['P.R. China', 'CN'],
  ['Cote d’Ivoire', 'CI'],
  ['Bosnia and Herzegovina', 'BA'],
  ['Korea, Republic of', 'KR'],
  ['Türkiye', 'TR'],
  ['NO', 'NO'],
])('%s reads as %s', (text, code) => {
  expect(countryCode(text)).toBe(code);
});

it.each([
  ['UX', 'US'],
  ['J', undefined],
  ['CHM', 'CN'],
  ['Gemany', 'DE'],
  ['Malasia', 'MY'],
  ['XYZXYZ', undefined],
  ['', undefined],
])('%s was meant as %s', (text, code) => {
  expect(nearestCountry(text)).toBe(code);
});

import { describe, expect, it } from 'vitest';
import {
  checkSocialCreditCode,
  readSocialCreditCode,
} from '../../server/src/engine/reference/social-credit-code.ts';

// Codes of public companies, and of a university, as they are published.
it.each([
  ['914403001922038216', '华为技术有限公司'],
  ['91330100799655058B', '阿里巴巴（中国）有限公司'],
  ['9144030071526726XG', '腾讯科技（深圳）有限公司'],
  ['91110000802100433B', '北京百度网讯科技有限公司'],
  ['91110108551385082Q', '小米科技有限责任公司'],
  ['913301007654812994', '松下家电（中国）有限公司'],
  ['91440300192317458F', '比亚迪股份有限公司'],
  ['12100000400000624D', '清华大学'],
  ['91310115MA1H7K2Q2P', 'a code with letters in its organisation code'],
])('%s is valid (%s)', (code) => {
  expect(checkSocialCreditCode(code)).toEqual({ result: 'valid' });
});

describe('a failed check', () => {
  it.each([
    // the check character alone
    ['914403001922038217', 'registration', '6', '1'],
    ['91330100799655058C', 'registration', 'B', '8'],
    // two digits of the organisation code swapped: both checks fail
    ['91330100799655085B', 'organisation', '5', '2'],
    // made up, found in public sample data
    ['91110108717809965C', 'organisation', 'J', '6'],
    // in real use, although it fails
    ['91350203M0001QAY9B', 'registration', '9', '9'],
    // one digit of the region
    ['914503001922038216', 'registration', undefined, '1'],
  ])('of %s lies in the %s half', (code, half, expected, expectedOrganisation) => {
    const check = checkSocialCreditCode(code);
    expect(check).toMatchObject({ result: 'check', half, expectedOrganisation });
    if (expected && check.result === 'check') expect(check.expected).toBe(expected);
  });

  it('comes from any single character mistyped', () => {
    const code = '91330100799655058B';
    for (let index = 0; index < 18; index++) {
      const region = index >= 2 && index < 8;
      for (const character of region ? '0123456789' : '0123456789ABCDEFGHJKLMNPQRTUWXY') {
        const mistyped = code.slice(0, index) + character + code.slice(index + 1);
        if (mistyped === code) continue;
        const check = checkSocialCreditCode(mistyped);
        expect(check.result, mistyped).toBe('check');
        const half = index >= 8 && index < 17 ? 'organisation' : 'registration';
        if (/\d/.test(character) && check.result === 'check') expect(check.half, mistyped).toBe(half);
      }
    }
  });
});

it.each([
  ['9144O30071526726XG', [{ index: 4, character: 'O', lookalike: '0' }]],
  ['9144030071526726XI', [{ index: 17, character: 'I', lookalike: '1' }]],
  ['9144030071526726xG', [{ index: 16, character: 'x', lookalike: undefined }]],
  [
    '91A403Z071526726XS',
    [
      { index: 2, character: 'A', lookalike: undefined },
      { index: 6, character: 'Z', lookalike: '2' },
      { index: 17, character: 'S', lookalike: '5' },
    ],
  ],
])('%s has characters out of place', (code, misplaced) => {
  expect(checkSocialCreditCode(code)).toEqual({ result: 'characters', misplaced });
});

it.each([
  ['91440300192203821', 17],
  ['9144030019220382166', 19],
  ['79965505-8', 10],
  ['', 0],
])('%j has the wrong length', (code, length) => {
  expect(checkSocialCreditCode(code)).toEqual({ result: 'length', length });
});

it('takes a code apart', () => {
  expect(readSocialCreditCode('91330100799655058B')).toEqual({
    authority: { en: 'market regulation', zh: '市场监管部门' },
    entity: { en: 'company', zh: '企业' },
    region: '330100',
    province: { en: 'Zhejiang', zh: '浙江' },
    organisationCode: '799655058',
  });
  expect(readSocialCreditCode('12100000400000624D')).toMatchObject({
    authority: { zh: '机构编制部门' },
    entity: { zh: '事业单位' },
    province: undefined,
  });
});

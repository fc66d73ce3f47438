import { writeFileSync } from 'node:fs';
import aliases from 'cldr-core/supplemental/aliases.json' with { type: 'json' };
import mappings from 'cldr-core/supplemental/codeMappings.json' with { type: 'json' };

/**
 * Writes the countries and regions of ISO 3166-1 to `engine/reference/countries-data.ts`: the codes from Unicode CLDR
 * (`cldr-core`), the names from the same data as Node's `Intl` carries them.
 */
export const countriesDataFile = new URL('../engine/reference/countries-data.ts', import.meta.url);

/** Alpha-2 → alpha-3, without withdrawn codes and those left to users (numeric from 900). */
export function countryCodes(): Map<string, string> {
  const codes: Record<string, { _alpha3?: string; _numeric?: string }> = mappings.supplemental.codeMappings;
  const withdrawn = aliases.supplemental.metadata.alias.territoryAlias;
  const countries = Object.entries(codes).flatMap(([code, { _alpha3, _numeric }]): [string, string][] =>
    /^[A-Z]{2}$/.test(code) && _alpha3 && _numeric && Number(_numeric) < 900 && !(code in withdrawn)
      ? [[code, _alpha3]]
      : [],
  );
  return new Map(countries.sort());
}

/** The text of the data module. */
export function countriesData(): string {
  const english = new Intl.DisplayNames('en', { type: 'region' });
  const chinese = new Intl.DisplayNames('zh-Hans-CN', { type: 'region' });
  const lines = [...countryCodes()].map(([code, alpha3]) => {
    const [en, zh] = ownNames[code] ?? [english.of(code), chinese.of(code)];
    return `${code}|${alpha3}|${en}|${zh}`;
  });
  return `/**
 * Countries and regions of ISO 3166-1: alpha-2, alpha-3, English name, Chinese name. Written by
 * \`node server/src/tools/countries.ts\` from Unicode CLDR (Unicode License v3); not to be edited.
 */
export const countryTable = \`${lines.join('\n')}\`;
`;
}

/** Names that customs declarations print otherwise. */
const ownNames: Readonly<Record<string, readonly [string, string]>> = {
  FK: ['Falkland Islands (Malvinas)', '福克兰群岛（马尔维纳斯）'],
  HK: ['Hong Kong, China', '中国香港'],
  MO: ['Macao, China', '中国澳门'],
  PS: ['Palestine', '巴勒斯坦'],
  TW: ['Taiwan, China', '中国台湾'],
};

if (import.meta.main) writeFileSync(countriesDataFile, countriesData());

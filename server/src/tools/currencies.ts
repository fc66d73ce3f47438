import { writeFileSync } from 'node:fs';
import cldr from 'cldr-core/supplemental/currencyData.json' with { type: 'json' };

/**
 * Writes the currencies in force to `engine/reference/currencies-data.ts`: the codes from Unicode CLDR (`cldr-core`),
 * which follows ISO 4217, the names from the same data as Node's `Intl` carries them.
 */
export const currenciesDataFile = new URL('../engine/reference/currencies-data.ts', import.meta.url);

/** Codes in force; CLDR also lists the offshore yuan, which ISO 4217 does not, and lacks the colón, which it does. */
export function currencyCodes(): string[] {
  const regions: Record<string, object[]> = cldr.supplemental.currencyData.region;
  const inForce = Object.values(regions)
    .flat()
    .flatMap((entry): [string, { _to?: string }][] => Object.entries(entry))
    .filter(([code, { _to }]) => _to === undefined && code !== 'CNH')
    .map(([code]) => code);
  return [...new Set([...inForce, 'SVC'])].sort();
}

/** The text of the data module. */
export function currenciesData(): string {
  const english = new Intl.DisplayNames('en', { type: 'currency' });
  const chinese = new Intl.DisplayNames('zh-Hans-CN', { type: 'currency' });
  const lines = currencyCodes().map((code) => {
    const [en, zh] = ownNames[code] ?? [english.of(code), chinese.of(code)];
    return `${code}|${en}|${zh}`;
  });
  return `/**
 * Currencies of ISO 4217 in force: code, English name, Chinese name. Written by
 * \`node server/src/tools/currencies.ts\` from Unicode CLDR (Unicode License v3); not to be edited.
 */
export const currencyTable = \`${lines.join('\n')}\`;
`;
}

/** Names that CLDR lacks, or that customs declarations print otherwise. */
const ownNames: Readonly<Record<string, readonly [string, string]>> = {
  CNY: ['Chinese Yuan (Renminbi)', '人民币'],
  XAD: ['Arab Accounting Dinar', '阿拉伯记账第纳尔'],
  XXX: ['No Currency', '无货币'],
};

if (import.meta.main) writeFileSync(currenciesDataFile, currenciesData());

import stringWidth from 'string-width';
import type { Rule } from '../../engine/checks/rules/rule.ts';
import { severityWords } from '../../engine/checks/rules/severity-words.ts';
import type { Language, Localized } from '../../engine/text/localized.ts';

const headings: readonly Localized[] = [
  { en: 'Rule', zh: '规则' },
  { en: 'Severity', zh: '级别' },
  { en: 'Fix', zh: '修正' },
  { en: 'What it asks for', zh: '要求' },
];

/** For people: one line a rule, in columns. */
export function rulesText(rules: readonly Rule[], language: Language): string {
  const rows = [
    headings.map((heading) => heading[language]),
    ...rules.map((rule) => [
      rule.code,
      severityWords[rule.severity][language],
      fixWord(rule)[language],
      rule.documentation.title[language],
    ]),
  ];
  const widths = headings.map((_, column) => Math.max(...rows.map((row) => stringWidth(row[column] ?? ''))));
  const line = (row: readonly string[]): string =>
    row.map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - stringWidth(cell))).join('  ');
  return rows.map((row) => `${line(row).trimEnd()}\n`).join('');
}

function fixWord({ fix }: Rule): Localized {
  if (fix.offered === 'never') return { en: '-', zh: '-' };
  if (fix.safety === 'safe') return { en: '--fix', zh: '--fix' };
  return { en: 'in the editor', zh: '编辑器中' };
}

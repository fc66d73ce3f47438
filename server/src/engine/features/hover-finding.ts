import type { Finding } from '../checks/finding.ts';
import { basisLabels } from '../checks/rules/basis-label.ts';
import { ruleOf } from '../checks/rules/index.ts';
import { rulePageAddress } from '../checks/rules/rule-page.ts';
import { markdownText } from '../text/escape.ts';
import type { Language } from '../text/localized.ts';

const labels = {
  en: {
    consequence: '*If nothing is done:* ',
    remedy: '*What to do:* ',
    basis: (label: string) => `*Basis (${label}):* `,
    elsewhere: '*Concerns this place:* ',
  },
  zh: {
    consequence: '*后果*：',
    remedy: '*处理办法*：',
    basis: (label: string) => `*依据*（${label}）：`,
    elsewhere: '*与此处有关*：',
  },
} as const;

/** A finding in full: what is wrong with this case's figures, what it leads to, what to do, and why. */
export function findingMarkdown(finding: Finding, language: Language): string {
  const rule = ruleOf(finding.code);
  const message = `**${markdownText(finding.message[language])}**`;
  if (rule === undefined) return message;
  const label = labels[language];
  const { consequence, remedy } = rule.documentation;
  return [
    message,
    label.consequence + consequence[language],
    label.remedy + remedy[language],
    label.basis(basisLabels[rule.basis.kind][language]) + rule.basis.statement[language],
    `[${rule.code}](${rulePageAddress(rule.code)})`,
  ].join('\n\n');
}

/** A finding that stands elsewhere and points here, such as the other end of a mismatch. */
export function otherEndMarkdown(finding: Finding, language: Language): string {
  return `${labels[language].elsewhere}${markdownText(finding.message[language])} (${finding.code})`;
}

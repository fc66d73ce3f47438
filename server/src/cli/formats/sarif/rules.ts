import { basisLabels } from '../../../engine/checks/rules/basis-label.ts';
import { rules } from '../../../engine/checks/rules/index.ts';
import type { Rule } from '../../../engine/checks/rules/rule.ts';
import { rulePageAddress } from '../../../engine/checks/rules/rule-page.ts';
import type { Severity } from '../../../engine/checks/severity.ts';
import type { Language, Localized } from '../../../engine/text/localized.ts';
import type { Level } from './log.ts';

export const levels: Readonly<Record<Severity, Level>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

const indexes = new Map(rules.map(({ code }, index) => [code, index]));

/** Where a rule stands among those of the tool; SARIF counts from 0, and -1 says that it is not among them. */
export function ruleIndex(code: string): number {
  return indexes.get(code) ?? -1;
}

/** Every rule, as SARIF describes rules, in the language of the run. */
export function ruleDescriptors(language: Language): object[] {
  return rules.map((rule) => descriptor(rule, language));
}

function descriptor(rule: Rule, language: Language): object {
  const { code, severity, since, fix, basis, documentation } = rule;
  const { title, why, consequence, remedy } = documentation;
  const text = (texts: Localized): string => texts[language];
  const help = [why, consequence, remedy].map(text);
  return {
    id: code,
    shortDescription: { text: text(title) },
    fullDescription: { text: text(why) },
    help: { text: help.join('\n'), markdown: help.join('\n\n') },
    helpUri: rulePageAddress(code),
    defaultConfiguration: { level: levels[severity] },
    properties: {
      tags: [code.replace(/\/.*/, '')],
      'problem.severity': severity === 'information' || severity === 'hint' ? 'recommendation' : severity,
      since,
      fix: fix.offered,
      basis: text(basisLabels[basis.kind]),
    },
  };
}

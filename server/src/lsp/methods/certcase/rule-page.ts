import { ruleOf } from '../../../engine/checks/rules/index.ts';
import { ruleText } from '../../../engine/features/rule-text.ts';
import type { Language } from '../../../engine/text/localized.ts';
import type { RulePageAnswer, RulePageParams } from '../../../protocol/rule-page.ts';
import { exampleContext } from '../../../workspace/example-context.ts';

export function rulePage({ code }: RulePageParams, language: Language): RulePageAnswer | null {
  const rule = ruleOf(code);
  if (rule === undefined) return null;
  const title = `# ${rule.documentation.title[language]}`;
  const text = ruleText(rule, exampleContext(rule), language);
  return { markdown: [title, `\`${code}\``, text].join('\n\n').concat('\n') };
}

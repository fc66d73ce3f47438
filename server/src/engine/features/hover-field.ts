import type { CaseFile } from '../case/case-file.ts';
import type { Located } from '../case/locate.ts';
import { nodeOfPath } from '../case/node-of.ts';
import type { RuleContext } from '../checks/rule-context.ts';
import { rules } from '../checks/rules/index.ts';
import { rulePageAddress } from '../checks/rules/rule-page.ts';
import { keyAliases } from '../format/aliases.ts';
import { factsAt } from '../format/names.ts';
import { nodeTitles } from '../format/node-titles.ts';
import { pathPattern, pathText } from '../format/path.ts';
import { markdownText } from '../text/escape.ts';
import type { Language } from '../text/localized.ts';
import { valueMeaning } from './value-meaning.ts';

const labels = {
  en: { node: '*Node:* ', words: '*One of:* ', rules: '*Watched by:* ', reads: '*Reads as:* ', comma: ', ' },
  zh: { node: '*所属节点*：', words: '*可填*：', rules: '*相关规则*：', reads: '*含义*：', comma: '、' },
} as const;

/** What a field is, which node it belongs to, what it says, and which rules watch it. */
export function fieldMarkdown(
  file: CaseFile,
  located: Located,
  context: RuleContext,
  language: Language,
): string[] {
  const facts = factsAt(located.path);
  const name = [...located.path].reverse().find((step) => typeof step === 'string');
  if (facts === undefined || name === undefined) return [];
  const label = labels[language];
  const path = pathText(located.path);
  const field = file.fields.find((candidate) => candidate.place.path === path);
  const meaning = field && valueMeaning(field, context.tariff);
  const [chinese] = keyAliases[name] ?? [];
  const watching = rules.filter((rule) => rule.watches.includes(pathPattern(located.path)));
  const lines = [
    `**${name}**${chinese === undefined ? '' : ` · ${chinese}`}`,
    facts.about[language],
    ...(meaning === undefined ? [] : [`${label.reads}${markdownText(meaning[language])}`]),
    ...(facts.words === undefined
      ? []
      : [`${label.words}${facts.words.map((word) => `\`${word}\``).join(label.comma)}`]),
    ...(path.startsWith('nodes.') ? [`${label.node}${nodeTitles[nodeOfPath(path)][language]}`] : []),
    ...(watching.length === 0
      ? []
      : [
          `${label.rules}${watching.map(({ code }) => `[${code}](${rulePageAddress(code)})`).join(label.comma)}`,
        ]),
  ];
  return [lines.join('\n\n')];
}

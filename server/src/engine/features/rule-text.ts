import { readCase } from '../case/case-file.ts';
import type { RuleContext } from '../checks/rule-context.ts';
import { basisLabels } from '../checks/rules/basis-label.ts';
import type { Rule } from '../checks/rules/rule.ts';
import { severityWords } from '../checks/rules/severity-words.ts';
import { runRule } from '../checks/run.ts';
import { colon } from '../text/colon.ts';
import type { Language } from '../text/localized.ts';

const headings = {
  en: {
    why: 'Why',
    consequence: 'If nothing is done',
    remedy: 'What to do',
    basis: 'Basis',
    bad: 'What it finds',
    good: 'What it accepts',
    watches: 'Looks at',
  },
  zh: {
    why: '原因',
    consequence: '后果',
    remedy: '处理办法',
    basis: '依据',
    bad: '会报告的写法',
    good: '可接受的写法',
    watches: '检查的条目',
  },
} as const;

const fixWords = {
  en: {
    always: 'A fix is offered',
    sometimes: 'A fix is offered where one can be right',
    never: 'No fix is offered',
    safe: ' (safe: it changes the form alone)',
    suggestion: ' (a suggestion: it changes what the case says)',
  },
  zh: {
    always: '提供快速修复',
    sometimes: '在可以确定时提供快速修复',
    never: '不提供快速修复',
    safe: '（安全：只改变书写形式）',
    suggestion: '（建议：会改变案卷内容）',
  },
} as const;

/**
 * Everything that there is to say about a rule, as Markdown, with what it really says of its own example.
 * @param examples the context in which its examples are checked.
 */
export function ruleText(rule: Rule, examples: RuleContext, language: Language): string {
  const heading = headings[language];
  const { why, consequence, remedy, bad, good, asOf } = rule.documentation;
  const { offered, safety } = rule.fix;
  const words = fixWords[language];
  const stop = language === 'zh' ? '。' : '.';
  const [finding] = runRule(rule, readCase(bad), examples);
  return [
    `${severityWords[rule.severity][language]} · ${words[offered]}${safety === undefined ? '' : words[safety]}${stop}`,
    `**${heading.why}**${colon(language)}${why[language]}`,
    `**${heading.consequence}**${colon(language)}${consequence[language]}`,
    `**${heading.remedy}**${colon(language)}${remedy[language]}`,
    `**${heading.basis}**${bracket(basisLabels[rule.basis.kind][language], language)}${colon(language)}${rule.basis.statement[language]}`,
    ...(rule.watches.length === 0
      ? []
      : [
          `**${heading.watches}**${colon(language)}${rule.watches.map((path) => `\`${path}\``).join(language === 'zh' ? '、' : ', ')}`,
        ]),
    `**${heading.bad}**${asOf === undefined ? '' : bracket(asOf, language)}`,
    code(bad),
    `> ${finding?.message[language] ?? ''}`,
    `**${heading.good}**`,
    code(good),
  ].join('\n\n');
}

function bracket(text: string, language: Language): string {
  return language === 'zh' ? `（${text}）` : ` (${text})`;
}

function code(yaml: string): string {
  return `\`\`\`yaml\n${yaml.trimEnd()}\n\`\`\``;
}

import { readCase } from '../engine/case/case-file.ts';
import { ruleContext, runRule } from '../engine/check.ts';
import { calendarDay } from '../engine/reference/calendar-day.ts';
import { basisLabels } from '../engine/rules/basis-label.ts';
import { rules } from '../engine/rules/index.ts';
import type { Rule, RuleContext } from '../engine/rules/rule.ts';
import { defaultSettings } from '../engine/settings/settings.ts';
import type { Language } from '../engine/text/localized.ts';
import { createCaseIndex } from '../workspace/case-index.ts';

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

const severityWords = {
  en: { error: 'error', warning: 'warning', information: 'information', hint: 'hint' },
  zh: { error: '错误', warning: '警告', information: '提示', hint: '建议' },
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

/** The context of the examples: their day, in a folder of their own with the neighbour that a rule may name. */
function exampleContext(rule: Rule): RuleContext {
  const today = calendarDay(rule.documentation.asOf ?? '2026-05-20');
  if (today === undefined) throw new RangeError('The day of the examples does not exist');
  const index = createCaseIndex();
  const { neighbour } = rule.documentation;
  if (neighbour !== undefined) index.update('AC-2026-0400.case.yaml', readCase(neighbour));
  return {
    ...ruleContext(defaultSettings, today),
    siblings: index.siblingsOf('AC-2026-0417.case.yaml'),
    attachments: { look: () => 'absent' },
  };
}

/** The page of one rule, in English and Chinese, with what the engine really says of its examples. */
export function rulePage(rule: Rule): string {
  const { title } = rule.documentation;
  return [
    `# ${rule.code}`,
    `**${title.en}** · **${title.zh}**`,
    languagePart(rule, 'en'),
    '---',
    languagePart(rule, 'zh'),
    `---\n\n*Since ${rule.since}.* Written from [the rule](../../../server/src/engine/rules/${rule.code}.ts); its cases: [test page](../../../test/rules/${rule.code}.md).`,
  ]
    .join('\n\n')
    .concat('\n');
}

function languagePart(rule: Rule, language: Language): string {
  const heading = headings[language];
  const { why, consequence, remedy, bad, good, asOf } = rule.documentation;
  const { offered, safety } = rule.fix;
  const words = fixWords[language];
  const stop = language === 'zh' ? '。' : '.';
  const [finding] = runRule(rule, readCase(bad), exampleContext(rule));
  return [
    `${severityWords[language][rule.severity]} · ${words[offered]}${safety === undefined ? '' : words[safety]}${stop}`,
    `**${heading.why}**${colon(language)}${why[language]}`,
    `**${heading.consequence}**${colon(language)}${consequence[language]}`,
    `**${heading.remedy}**${colon(language)}${remedy[language]}`,
    `**${heading.basis}**${bracket(basisLabels[rule.basis.kind][language], language)}${colon(language)}${rule.basis.statement[language]}`,
    ...(rule.watches.length === 0
      ? []
      : [`**${heading.watches}**${colon(language)}${rule.watches.map((path) => `\`${path}\``).join(', ')}`]),
    `**${heading.bad}**${asOf === undefined ? '' : bracket(asOf, language)}`,
    code(bad),
    `> ${finding?.message[language] ?? ''}`,
    `**${heading.good}**`,
    code(good),
  ].join('\n\n');
}

function colon(language: Language): string {
  return language === 'zh' ? '：' : ': ';
}

function bracket(text: string, language: Language): string {
  return language === 'zh' ? `（${text}）` : ` (${text})`;
}

function code(yaml: string): string {
  return `\`\`\`yaml\n${yaml.trimEnd()}\n\`\`\``;
}

/** The table of all rules; `pages` is the folder of their pages as seen from where the table stands. */
export function ruleTable(pages: string): string {
  const rows = rules.map(({ code: name, severity, fix, documentation: { title } }) => {
    const offered = fix.offered === 'never' ? '' : fix.safety === 'safe' ? 'safe' : 'suggestion';
    return `| [${name}](${pages}${name}.md) | ${severity} | ${offered} | ${title.en} | ${title.zh} |`;
  });
  return ['| rule | severity | fix | | |', '|---|---|---|---|---|', ...rows].join('\n');
}

/** The overview of the rule pages. */
export function ruleOverview(): string {
  return [
    '# Rules 规则',
    'Everything that Certcase checks. Severities can be changed, and rules switched off, in the settings or in `.certcase.yaml`.',
    ruleTable(''),
  ]
    .join('\n\n')
    .concat('\n');
}

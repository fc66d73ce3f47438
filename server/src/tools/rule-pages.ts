import { rules } from '../engine/checks/rules/index.ts';
import type { Rule } from '../engine/checks/rules/rule.ts';
import { ruleText } from '../engine/features/rule-text.ts';
import { exampleContext } from '../workspace/example-context.ts';

/** The page of one rule, in English and Chinese, with what the engine really says of its examples. */
export function rulePage(rule: Rule): string {
  const { title } = rule.documentation;
  const examples = exampleContext(rule);
  return [
    `# ${rule.code}`,
    `**${title.en}** · **${title.zh}**`,
    ruleText(rule, examples, 'en'),
    '---',
    ruleText(rule, examples, 'zh'),
    `---\n\n*Since ${rule.since}.* Written from [the rule](../../../server/src/engine/checks/rules/${rule.code}.ts); its cases: [test page](../../../test/rules/${rule.code}.md).`,
  ]
    .join('\n\n')
    .concat('\n');
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

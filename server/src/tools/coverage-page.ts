import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { procedure } from './data/procedure.ts';

/**
 * The page that shows which rule or feature holds each statement of the procedure, and which fixture shows it.
 * @param root the checkout.
 * @throws Error where a statement names a rule without a fixture page.
 */
export function coveragePage(root: string): string {
  const rows = procedure.map(({ part, statement, rules, feature }) => {
    const held = rules.map((code) => `[${code}](rules/${code}.md)`);
    const shown = rules.map((code) => {
      const page = `test/rules/${code}.md`;
      if (!existsSync(join(root, page))) throw new Error(`${page} is missing, which "${statement}" needs`);
      return `[${code}](../${page})`;
    });
    const holder = [...held, ...(feature === undefined ? [] : [feature])].join('<br>');
    return `| ${part} | ${statement} | ${holder} | ${shown.join('<br>')} |`;
  });
  return [
    '# What holds the procedure',
    '',
    'Each statement of the procedure for agency certificates, the rule or feature that holds it, and the fixture page that',
    'shows it. The procedure is company policy, not law.',
    '',
    '| part | statement | held by | shown by |',
    '|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}

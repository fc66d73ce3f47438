import { expect, it } from 'vitest';
import { rules } from '../../server/src/engine/checks/rules/index.ts';
import { certcase } from './command-line.ts';
import { temporaryFolder } from './temporary-folder.ts';

it.each(['en', 'zh'] as const)('lists every rule on a line of its own (%s)', async (language) => {
  const { stdout, stderr, status } = await certcase(temporaryFolder(), ['rules', '--lang', language]);
  const [heading, ...lines] = stdout.trimEnd().split('\n');
  expect(heading).toMatch(
    language === 'en' ? /^Rule +Severity +Fix +What it asks for$/ : /^规则 +级别 +修正 +要求$/,
  );
  expect(lines.map((line) => line.split(' ', 1)[0])).toEqual(rules.map(({ code }) => code));
  expect(lines.map((line) => line.split(/ {2,}/).at(-1))).toEqual(
    rules.map(({ documentation }) => documentation.title[language]),
  );
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
});

it('gives programs what there is to know about each rule', async () => {
  const { stdout, status } = await certcase(temporaryFolder(), ['rules', '--format', 'json', '--lang', 'zh']);
  const listed = JSON.parse(stdout) as Record<string, unknown>[];
  expect(listed.map(({ code }) => code)).toEqual(rules.map(({ code }) => code));
  const rule = rules.find(({ code }) => code === 'goods/hs-code')!;
  expect(listed.find(({ code }) => code === 'goods/hs-code')).toEqual({
    code: 'goods/hs-code',
    since: rule.since,
    severity: 'error',
    title: rule.documentation.title.zh,
    why: rule.documentation.why.zh,
    consequence: rule.documentation.consequence.zh,
    remedy: rule.documentation.remedy.zh,
    fix: { offered: rule.fix.offered, safety: 'safe' },
    basis: { kind: rule.basis.kind, statement: rule.basis.statement.zh },
    watches: ['goods[].hsCode'],
  });
  expect(status).toBe(0);
});

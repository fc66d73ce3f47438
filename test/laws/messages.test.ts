import { describe, expect, it } from 'vitest';
import { readCase } from '../../server/src/engine/case/case-file.ts';
import { rules } from '../../server/src/engine/checks/rules/index.ts';
import type { Rule } from '../../server/src/engine/checks/rules/rule.ts';
import { runRule } from '../../server/src/engine/checks/run.ts';
import { findingsOf } from './difference.ts';
import { textFaults } from './message-shape.ts';
import { fixtures } from './pages.ts';

describe.each(rules)('the page of $code', (rule) => {
  const own = fixtures.filter((fixture) => fixture.rule === rule.code);

  it('shows every message', () => {
    const shown = new Set<string>();
    const watched = { ...rule, messages: recorded(rule.messages, shown) };
    for (const fixture of own) {
      const { text, context } = fixture;
      runRule(watched, readCase(text), { ...context, found: findingsOf(fixture) });
    }
    expect([...shown].sort()).toEqual(Object.keys(rule.messages).sort());
  });

  it('shows a fix exactly where the rule offers one', () => {
    const findings = own.flatMap(findingsOf).filter(({ code }) => code === rule.code);
    const fixable = findings.filter(({ fixes }) => fixes.length > 0).length;
    const offered = fixable === findings.length ? 'always' : fixable === 0 ? 'never' : 'sometimes';
    expect(offered).toBe(rule.fix.offered);
  });
});

it.each(fixtures)('reads well: $name', (fixture) => {
  expect(findingsOf(fixture).flatMap(textFaults)).toEqual([]);
});

/** The messages of a rule, which note in `shown` that they were asked for. */
function recorded(messages: Rule['messages'], shown: Set<string>): Rule['messages'] {
  const entries = Object.entries(messages).map(([id, message]) => [
    id,
    (...figures: readonly unknown[]) => {
      shown.add(id);
      return message(...figures);
    },
  ]);
  return Object.fromEntries(entries);
}

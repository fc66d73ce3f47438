import { describe, expect, it } from 'vitest';
import { readCase } from '../../server/src/engine/case/case-file.ts';
import { rules } from '../../server/src/engine/checks/rules/index.ts';
import { ruleContext, runRule } from '../../server/src/engine/checks/run.ts';
import { calendarDay } from '../../server/src/engine/reference/calendar-day.ts';
import { defaultSettings } from '../../server/src/engine/settings/settings.ts';
import { surrounded } from './surroundings.ts';

describe.each(rules)('the examples of $code', (rule) => {
  const { neighbour, asOf = '2026-05-20' } = rule.documentation;
  const alone = ruleContext(defaultSettings, calendarDay(asOf)!);
  const siblings = neighbour === undefined ? {} : { 'neighbour.case.yaml': neighbour };
  const context = surrounded(alone, { siblings, files: [] });

  it('give one finding where they are bad', () => {
    const findings = runRule(rule, readCase(rule.documentation.bad), context);
    expect(findings.map(({ code, messageId }) => ({ code, known: messageId in rule.messages }))).toEqual([
      { code: rule.code, known: true },
    ]);
  });

  it('give none where they are good', () => {
    const file = readCase(rule.documentation.good);
    expect(runRule(rule, file, context)).toEqual([]);
    expect(file.problems.filter(({ kind }) => kind !== 'missing')).toEqual([]);
  });

  it('are written in both languages', () => {
    const { title, why, consequence, remedy } = rule.documentation;
    for (const { en, zh } of [title, why, consequence, remedy, rule.basis.statement]) {
      expect(en).toMatch(/^[\x20-\x7e]+$/);
      expect(zh).toMatch(/\p{Script=Han}/u);
    }
  });
});

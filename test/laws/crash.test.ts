import { expect, it } from 'vitest';
import { readCase } from '../../server/src/engine/case/case-file.ts';
import { rules } from '../../server/src/engine/checks/rules/index.ts';
import { checkCase, ruleContext, runRule } from '../../server/src/engine/checks/run.ts';
import { calendarDay } from '../../server/src/engine/reference/calendar-day.ts';
import { defaultSettings } from '../../server/src/engine/settings/settings.ts';

const context = ruleContext(defaultSettings, calendarDay('2026-05-20')!);
const file = readCase('goods:\n  - hsCode: "847130900"\nnodes:\n  clearance: { releasedOn: 2026-04-24 }\n');

it.each(rules)('a crash of $code is one finding, with its reason', (rule) => {
  const broken = {
    ...rule,
    check() {
      throw new Error('the ink ran out');
    },
  };
  const findings = runRule(broken, file, context);
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({ code: rule.code, messageId: 'crash', severity: 'error' });
  expect(findings[0]?.message.en).toContain('the ink ran out');
});

const torn = new Proxy(context.calendar, {
  get() {
    throw new Error('the calendar is torn');
  },
});

it('the other rules go on after a crash', () => {
  const findings = checkCase(file, { ...context, calendar: torn });
  const crashed = findings.filter(({ messageId }) => messageId === 'crash').map(({ code }) => code);
  const others = ({ code }: { code: string }) => !crashed.includes(code);
  expect(crashed).toContain('write-off/deadline');
  expect(new Set(crashed).size).toBe(crashed.length);
  expect(findings.filter(others)).toEqual(checkCase(file, context).filter(others));
  expect(findings.filter(others)).not.toEqual([]);
});

it('no waiver silences a crash', () => {
  const waiver = '{ rule: write-off/deadline, reason: agreed, approvedBy: Wang }';
  const waived = readCase(`${file.text}waivers:\n  - ${waiver}\n`);
  expect(checkCase(waived, context).find(isOverdue)).toHaveProperty('waived');
  const crashed = checkCase(waived, { ...context, calendar: torn }).find(isOverdue);
  expect(crashed).toMatchObject({ messageId: 'crash' });
  expect(crashed).not.toHaveProperty('waived');
});

function isOverdue({ code }: { code: string }): boolean {
  return code === 'write-off/deadline';
}

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { readCase } from '../../server/src/engine/case/case-file.ts';
import { checkCase, ruleContext } from '../../server/src/engine/checks/run.ts';
import { calendarDay } from '../../server/src/engine/reference/calendar-day.ts';
import { defaultSettings } from '../../server/src/engine/settings/settings.ts';

const golden = readFileSync(resolve(import.meta.dirname, '../../examples/golden-import.case.yaml'), 'utf8');

function check(text: string, today: string) {
  return checkCase(readCase(text), ruleContext(defaultSettings, calendarDay(today)!));
}

/** Whether a write-off that nobody has completed is overdue on a day, the goods released on another. */
function overdue(releasedOn: string, today: string): boolean {
  const open = golden
    .replace('releasedOn: 2026-04-28', `releasedOn: ${releasedOn}`)
    .replace(/^ *completedOn: 2026-05-09.*\n/m, '');
  return check(open, today).some(({ messageId }) => messageId === 'overdue');
}

it('is without error and warning', () => {
  const grave = check(golden, '2026-05-20').filter(({ severity }) => severity !== 'information');
  expect(grave).toEqual([]);
});

it.each([
  ['2026-04-24', '2026-05-08', false],
  ['2026-04-24', '2026-05-09', true],
  ['2026-04-28', '2026-05-11', false],
  ['2026-04-28', '2026-05-12', true],
])('released on %s, the write-off is overdue on %s: %s', (releasedOn, today, expected) => {
  expect(overdue(releasedOn, today)).toBe(expected);
});

import { describe, expect, it } from 'vitest';
import { readCase } from '../../server/src/engine/case/case-file.ts';
import { fixChecked, safelyFixable } from '../../server/src/engine/checks/fix-all.ts';
import { checkCase, ruleContext } from '../../server/src/engine/checks/run.ts';
import { applySafeFixes, formFix } from '../../server/src/engine/checks/safe-fixes.ts';
import { calendarDay } from '../../server/src/engine/reference/calendar-day.ts';
import { defaultSettings } from '../../server/src/engine/settings/settings.ts';

const context = ruleContext(defaultSettings, calendarDay('2026-05-20')!);
const lines = 64;

/** A fix that is safe on each of many lines; on some of them another one, by which a number would be cut in two. */
function caseWith(harmful: readonly number[]): string {
  const goods = Array.from(
    { length: lines },
    (_, index) => `  - { line: ${index + 1}, amount: "1,${100 + index}.00" }\n`,
  );
  const attached = harmful.map((index) => `        - { type: other, number: AB-${index}，004521 }\n`);
  return `goods:\n${goods.join('')}nodes:\n  clearance:\n    declaration:\n      attachedDocuments:\n${attached.join('')}`;
}

function checkedText(text: string) {
  const file = readCase(text);
  return { file, findings: checkCase(file, context), context };
}

function applied(text: string, checks: number) {
  const checked = checkedText(text);
  const budget = { checks };
  const fixable = checked.findings.filter((finding) => formFix(finding) !== undefined);
  const { findings, refused } = applySafeFixes(checked, fixable, budget);
  return { fixable: fixable.length, applied: findings, refused, spent: checks - budget.checks };
}

describe('fixes that do harm', () => {
  it('are none where one check of all shows it', () => {
    const result = applied(caseWith([]), 1000);
    expect(result).toMatchObject({ refused: [], spent: 1 });
    expect(result.applied).toHaveLength(lines);
  });

  it.each([1, 2, 4])('are left out alone, by few checks: %i of many', (count) => {
    const result = applied(caseWith(Array.from({ length: count }, (_, index) => index)), 1000);
    expect(result.fixable).toBe(lines + count);
    expect(result.applied).toHaveLength(lines);
    expect(result.refused.map(({ code, path }) => `${code} ${path}`)).toEqual(
      Array.from({ length: count }, (_, index) => {
        return `style/full-width nodes.clearance.declaration.attachedDocuments[${index}].number`;
      }),
    );
    expect(result.spent).toBeLessThanOrEqual(2 * count * Math.ceil(Math.log2(lines + count)) + 1);
  });

  it('are left out with what could not be tried when no check is left', () => {
    const checked = checkedText(caseWith([0]));
    const { text, leftOut } = fixChecked(checked, undefined, { checks: 3 });
    expect(leftOut).toBeGreaterThan(1);
    expect(text).toContain('AB-0，004521');
    expect(fixChecked(checked, undefined, { checks: 0 })).toMatchObject({
      text: checked.file.text,
      count: 0,
    });
  });

  it('are counted, and so are the others', () => {
    const checked = checkedText(caseWith([0, 1]));
    expect(fixChecked(checked)).toMatchObject({ count: lines, leftOut: 2 });
    expect(safelyFixable(checked).size).toBe(lines);
  });
});

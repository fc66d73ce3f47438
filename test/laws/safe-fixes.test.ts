import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCase } from '../../server/src/engine/case/case-file.ts';
import { fixAll } from '../../server/src/engine/checks/fix-all.ts';
import type { RuleContext } from '../../server/src/engine/checks/rule-context.ts';
import { checkCase, openFindings, ruleContext, withoutHints } from '../../server/src/engine/checks/run.ts';
import { formFix, isSafe } from '../../server/src/engine/checks/safe-fixes.ts';
import { calendarDay } from '../../server/src/engine/reference/calendar-day.ts';
import { defaultSettings } from '../../server/src/engine/settings/settings.ts';
import { applyEdits } from '../../server/src/engine/text/edit.ts';
import { apply, edit } from '../case/random-edits.ts';
import { golden } from './golden.ts';
import { hardTexts } from './hard-texts.ts';
import { harmOf, roundsOf } from './harm.ts';
import { inChinese } from './in-chinese.ts';
import { fixtures } from './pages.ts';
import { slipsOf } from './slips.ts';

const today = ruleContext(defaultSettings, calendarDay('2026-05-20')!);

function example(name: string): string {
  return readFileSync(resolve(import.meta.dirname, `../../examples/${name}.case.yaml`), 'utf8');
}

/** Cases as they are written, and on how many of their lines the slips are tried. */
const cases = [
  { name: 'golden import', text: golden, step: 11 },
  { name: 'golden import in Chinese', text: inChinese(golden), step: 20 },
  { name: 'early import', text: example('import-early'), step: 6 },
  { name: 'finished export', text: example('export-finished'), step: 20 },
  { name: 'typed by hand in Chinese', text: example('出口-手写录入'), step: 4 },
];

/** What the safe fixes of a text do besides; nothing where the law holds. */
function harm(text: string, context: RuleContext = today): string[] {
  const rounds = roundsOf(text, context);
  const harms = rounds
    .slice(1)
    .flatMap((after, index) => harmOf(rounds[index]!.text, after.text, context, rounds[index]!.free));
  const fixed = rounds.at(-1)!.text;
  const { text: once, leftOut } = fixAll(text, context);
  if (once !== fixed) harms.push('all at once and round by round give two texts');
  if (once === text) return harms;
  const twice = fixAll(once, context);
  if (twice.text !== once || twice.count > 0) harms.push('a second time changes it again');
  if (twice.leftOut !== leftOut) harms.push('a second time leaves out others');
  return harms;
}

it.each(fixtures)('safe fixes do no harm: $name', ({ text, context }) => {
  expect(harm(text, context)).toEqual([]);
});

it.each(hardTexts)('safe fixes do no harm to $name', ({ text }) => {
  expect(harm(text)).toEqual([]);
});

it.each([...fixtures, ...hardTexts.map((hard) => ({ ...hard, context: today }))])(
  'preferred fixes one after another give the same as all at once: $name',
  ({ text, context }) => {
    expect(oneByOne(text, context)).toBe(fixAll(text, context).text);
  },
);

/** Applies the first fix that is safe by itself, again and again. */
function oneByOne(text: string, context: RuleContext): string {
  const file = readCase(text);
  const checked = { file, findings: checkCase(file, context), context };
  const [first] = withoutHints(openFindings(checked.findings)).filter((finding) => isSafe(checked, finding));
  const fix = first && formFix(first);
  return fix === undefined ? text : oneByOne(applyEdits(text, fix.edits), context);
}

describe.each(cases)('$name', ({ text, step }) => {
  it('is not harmed by safe fixes of a slip', () => {
    const slips = slipsOf(text, step);
    expect(slips.length).toBeGreaterThan(50);
    const harmed = slips.map(({ name, text: slipped }) => ({ name, harm: harm(slipped) }));
    expect(harmed.filter((one) => one.harm.length > 0)).toEqual([]);
  });

  it('is not harmed by safe fixes of random edits', () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 2 }), (edits) => {
        expect(harm(edits.reduce(apply, text))).toEqual([]);
      }),
      { seed: 20260520, numRuns: 40 },
    );
  });
});

it('and still repairs most slips of one line that leave no doubt', () => {
  const slips = slipsOf(golden, 5).filter(({ name }) => /full-width colon|tabs for blanks/.test(name));
  const repaired = slips.filter(({ text }) => fixAll(text, today).text === golden);
  expect(repaired.length).toBeGreaterThan(slips.length / 2);
});

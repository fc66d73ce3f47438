import { describe, expect, it } from 'vitest';
import { readCase } from '../../server/src/engine/case/case-file.ts';
import { isUnderChineseNames } from '../../server/src/engine/case/chinese-names.ts';
import { applyEdits } from '../../server/src/engine/text/edit.ts';
import { findingsOf } from './difference.ts';
import { inChinese } from './in-chinese.ts';
import type { Fixture } from './page.ts';
import { fixtures } from './pages.ts';

/** The fixtures that can be told under Chinese names: of another matter than form, sound, with names in the first column. */
const twins = fixtures
  .filter(({ name }) => !name.startsWith('test/rules/style/'))
  .filter(({ text }) => readCase(text).problems.every(({ kind }) => kind !== 'syntax'))
  .map((fixture) => ({ name: fixture.name, fixture, twin: { ...fixture, text: inChinese(fixture.text) } }))
  .filter(({ twin }) => isUnderChineseNames(readCase(twin.text)));

/** What is found, but for what is said of the names themselves. */
function found(fixture: Pick<Fixture, 'text' | 'context'>) {
  return findingsOf(fixture).filter(({ code }) => code !== 'style/alias-key');
}

describe.each(twins)('under Chinese names: $name', ({ fixture, twin }) => {
  it('the same is found', () => {
    const said = (one: Pick<Fixture, 'text' | 'context'>) =>
      found(one).map(({ code, messageId, path, severity }) => `${severity} ${code} ${messageId} ${path}`);
    expect(said(twin).sort()).toEqual(said(fixture).sort());
  });

  it('fixes remove what they are for, and write Chinese names', () => {
    const findings = found(twin);
    for (const { code, fixes } of findings) {
      for (const { title, edits } of fixes) {
        const fixed = applyEdits(twin.text, edits);
        const left = found({ ...twin, text: fixed }).filter((one) => one.code === code);
        expect(left.length).toBeLessThan(findings.filter((one) => one.code === code).length);
        // Behind a name that was not known stands what it stands for, in whatever words.
        if (code === 'case/unknown-key') expect(title.en).not.toMatch(/^Rename to \w+$/);
        else
          expect({ code, fix: title.en, text: fixed }).toEqual({
            code,
            fix: title.en,
            text: inChinese(fixed),
          });
      }
    }
  });
});

it('that is most of what there is', () => {
  expect(twins.length).toBeGreaterThan(fixtures.length * 0.6);
});

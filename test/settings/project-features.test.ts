import { describe, expect, it } from 'vitest';
import { rules } from '../../server/src/engine/checks/rules/index.ts';
import { completeProject } from '../../server/src/engine/features/complete-project.ts';
import { hoverProject } from '../../server/src/engine/features/hover-project.ts';
import { settingTexts } from '../../server/src/engine/settings/setting-texts.ts';
import type { Language } from '../../server/src/engine/text/localized.ts';

/** Takes the `|` out of a text: the cursor stands there. */
function atCursor(marked: string): [text: string, offset: number] {
  const offset = marked.indexOf('|');
  return [marked.slice(0, offset) + marked.slice(offset + 1), offset];
}

describe('completion in a project file', () => {
  const offered = (marked: string) => completeProject(...atCursor(marked), 'en');
  const labels = (marked: string) => offered(marked).map(({ label }) => label);
  const codes = rules.map(({ code }) => code);

  it.each([
    ['|'],
    ['dev|'],
    ['# our limits\n|'],
    ['rules:\n  goods/hs-code: off\n|'],
    ['{ |'],
    ['calendar: {\nd|'],
  ])('offers the settings at the top: %j', (marked) => {
    expect(labels(marked)).toEqual(expect.arrayContaining(['deviationPercent', 'waivers', 'tariff']));
    expect(labels(marked)).not.toContain('workingDays');
  });

  it('leaves out what the file holds already, but not what is being written', () => {
    expect(labels('tariff: a.csv\n|')).not.toContain('tariff');
    expect(labels('tariff: a.csv\ndeviation|Percent: 3\n')).toContain('deviationPercent');
  });

  it.each([
    ['calendar:\n  |'],
    ['calendar: { |'],
    ['calendar: { workingDay|: [] }'],
    ['calendar:\n    |\ntariff: a'],
  ])('offers the settings of a group: %j', (marked) => {
    expect(labels(marked)).toEqual(['nonWorkingDays', 'workingDays']);
  });

  it.each([
    ['rules:\n  |'],
    ['rules:\n  goods/h|'],
    ['rules: { goods/h|'],
    ['waivers:\n  forbidden:\n    - |'],
    ['waivers:\n  forbidden:\n  - |'],
    ['waivers: { forbidden: [goods/|'],
    ['waivers:\n  forbidden: [case/syntax, |]'],
  ])('offers the rules: %j', (marked) => {
    expect(labels(marked)).toEqual(codes);
  });

  it.each([
    ['rules:\n  goods/hs-code: |'],
    ['rules: { case/syntax: off, goods/hs-code: o|'],
    ['rules:\r\n  "goods/hs-code": |'],
  ])('offers the severities: %j', (marked) => {
    expect(labels(marked)).toEqual(['error', 'warning', 'information', 'hint', 'off']);
  });

  it.each([['# |'], ['tariff: |'], ['nothing:\n  |'], ['rules:\n  goods/hs-code: off # |']])(
    'offers nothing: %j',
    (marked) => {
      expect(labels(marked)).toEqual([]);
    },
  );

  it('writes the whole word, with a colon where none is yet', () => {
    const [text] = atCursor('rules:\n  goods/h|s');
    const [goods] = offered('rules:\n  goods/h|s').filter(({ label }) => label === 'goods/hs-code');
    expect(goods).toMatchObject({ newText: 'goods/hs-code: ', about: expect.stringMatching(/HS code/) });
    expect(text.slice(goods?.span.start, goods?.span.end)).toBe('goods/hs');
    expect(offered('ta|: a.csv').find(({ label }) => label === 'tariff')?.newText).toBe('tariff');
  });
});

describe('the hover in a project file', () => {
  const shown = (marked: string, language: Language = 'en') =>
    hoverProject(...atCursor(marked), language)?.markdown;

  it('tells of a setting what it means and what holds without it', () => {
    expect(shown('devia|tionPercent: 5')).toBe(
      `**deviationPercent**\n\n${settingTexts.deviationPercent.en}\n\n*Default:* \`3\``,
    );
    expect(shown('calendar: { workingDays: [2027-|02-05] }', 'zh')).toMatch(
      /^\*\*workingDays\*\*\n\n增加的上班日/,
    );
    expect(shown('calen|dar: {}')).not.toContain('Default');
  });

  it('tells of a rule what it is about', () => {
    const rule = rules.find(({ code }) => code === 'goods/hs-code');
    expect(shown('rules:\n  goods/hs-|code: off')).toContain(rule?.documentation.why.en);
    expect(shown('rules: { goods/hs-code: o|ff }', 'zh')).toContain(rule?.documentation.title.zh);
    expect(shown('waivers: { forbidden: [goods/hs|-code] }')).toContain('docs/rules/goods/hs-code.md');
  });

  it.each([['# dev|iationPercent'], ['|'], ['unknow|n: 5'], ['{ : |']])('says nothing: %j', (marked) => {
    expect(shown(marked)).toBeUndefined();
  });
});

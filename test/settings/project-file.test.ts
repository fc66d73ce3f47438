import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { settingsOf } from '../../server/src/engine/settings/levels.ts';
import { readProjectFile } from '../../server/src/engine/settings/project-file.ts';
import { settingTexts } from '../../server/src/engine/settings/setting-texts.ts';
import { defaultSettings, settingsFormat } from '../../server/src/engine/settings/settings.ts';

/** What a project file sets, by the paths of the settings. */
function made(text: string): Record<string, unknown> {
  const { entries } = readProjectFile(text);
  return Object.fromEntries([...entries].map(([path, { value }]) => [path, value]));
}

/** What is said of a project file, and on which of its text. */
function said(text: string) {
  return readProjectFile(text).findings.map(({ code, path, span }) => ({
    code,
    path,
    text: text.slice(span.start, span.end),
  }));
}

describe('a project file', () => {
  it('sets what it names and nothing else', () => {
    const text =
      'deviationPercent: 5\nrules:\n  style/quote-code: off\ncalendar:\n  nonWorkingDays: [2027-10-01]\n';
    expect(said(text)).toEqual([]);
    expect(made(text)).toEqual({
      deviationPercent: 5,
      'rules.style/quote-code': 'off',
      'calendar.nonWorkingDays': ['2027-10-01'],
    });
  });

  it('leaves a wrong entry out, says where, and keeps the others', () => {
    const text =
      'retentionYears: five\ndeviationPercent: 4\nrules: { goods/hs-code: fatal, style/date: hint }\n';
    expect(made(text)).toEqual({ deviationPercent: 4, 'rules.style/date': 'hint' });
    expect(said(text)).toEqual([
      { code: 'case/invalid-value', path: 'retentionYears', text: 'five' },
      { code: 'case/invalid-value', path: 'rules.goods/hs-code', text: 'fatal' },
    ]);
  });

  it('loses of a list the one item that is wrong', () => {
    const text = 'calendar:\n  nonWorkingDays: [2027-10-01, 2027-02-30, 7, 2027-10-08]\ncases: ["a/*", ""]\n';
    expect(made(text)).toEqual({
      'calendar.nonWorkingDays': ['2027-10-01', '2027-10-08'],
      cases: ['a/*'],
    });
    expect(said(text).map(({ path, text: source }) => `${path} ${source}`)).toEqual([
      'calendar.nonWorkingDays.1 2027-02-30',
      'calendar.nonWorkingDays.2 7',
      'cases.1 ""',
    ]);
    expect(made('calendar: { workingDays: [2027-02-30] }\n')).toEqual({});
  });

  it.each([
    ['deviationPercents: 4\n', 'deviationPercents', 'deviationPercent may be meant'],
    ['rules: { goods/hscode: off }\n', 'goods/hscode', 'goods/hs-code may be meant'],
    ['calendar: { workingDay: [] }\n', 'workingDay', 'calendar.workingDays may be meant'],
    ['workingDays: []\n', 'workingDays', 'calendar.workingDays may be meant'],
    ['nodeWorkingDays: { clearence: 2 }\n', 'clearence', 'nodeWorkingDays.clearance may be meant'],
    ['rules: { goods/hs-code: of }\n', 'of', 'off may be meant'],
    ['goods/hs-code: off\n', 'goods/hs-code', 'stands below "rules:"'],
    ['toString: 1\n', 'toString', 'There is no setting toString'],
    ['__proto__: 1\n', '__proto__', 'There is no setting __proto__'],
  ])('names what may be meant: %j', (text, place, words) => {
    const { findings } = readProjectFile(text);
    expect(said(text)).toMatchObject([{ text: place }]);
    expect(findings[0]?.message.en).toContain(words);
    expect(findings[0]?.message.zh).toMatch(/不生效/);
  });

  it.each([
    ['retentionYears: five\n', 'a whole number from 1 to 100, not "five"'],
    ['brokerNoticeHours: -1\n', 'a number of 0 or more, not "-1"'],
    ['receiptCheckHours: 0\n', 'a number above 0, not "0"'],
    ['root: yes\n', 'true or false, not "yes"'],
    ['cases: export/*.yaml\n', 'a list of globs such as "export/**/*.yaml"'],
    ['inquiryTimes: []\n', 'a list of times of day'],
    ['nodeWorkingDays: 3\n', 'further names below it'],
    ['rules: []\n', 'further names below it'],
    ['tariff:\n', 'tariff has no value'],
    ['tariff: *gone\n', 'not "*gone"'],
    ['tariff: [a]\n', 'a text, not "[a]"'],
    ['deviationPercent：3\n', 'full-width colon'],
    ['deviationPercent: 3\nretentionYears：5\n', 'half-width colon'],
    ['- deviationPercent\n', '"name: value" lines'],
    ['rules: {\n', 'none of its settings holds'],
    ['"\n', 'none of its settings holds'],
    ['a: 1\n---\nb: 2\n', 'none of its settings holds'],
  ])('says what is wrong, and sets nothing: %j', (text, words) => {
    const { findings } = readProjectFile(text);
    expect(findings).toHaveLength(1);
    expect(findings[0]?.message.en).toContain(words);
    expect(findings[0]?.severity).toBe('error');
    expect(made(text)).toEqual({});
  });

  it.each([
    ['brackets in each other', '['.repeat(5000)],
    ['more brackets than it reads', '['.repeat(500_000)],
    ['more items than it reads', '- '.repeat(500_000)],
  ])('survives %s', (_, text) => {
    const { findings, entries } = readProjectFile(text);
    expect(findings).toMatchObject([{ code: 'case/syntax' }]);
    expect(entries.size).toBe(0);
  });

  it('takes the last of two settings of one name, and says so at the first', () => {
    const text = 'deviationPercent: 1\ndeviationPercent: 2\n';
    expect(made(text)).toEqual({ deviationPercent: 2 });
    expect(readProjectFile(text).findings).toMatchObject([
      { code: 'case/duplicate-key', span: { start: 0, end: 16 } },
    ]);
  });

  it('follows aliases, and none in a circle', () => {
    expect(made('cases: &some [a, b]\nexclude: *some\n')).toEqual({ cases: ['a', 'b'], exclude: ['a', 'b'] });
    expect(made('cases: &some [a, *some]\n')).toEqual({ cases: ['a'] });
  });

  it('leaves out a glob that asks for too much, says so at its place, and keeps the ones beside it', () => {
    const many = '{a,a*}'.repeat(20);
    const text = `cases: ["export/*.yaml", "${many}", "{1..100000000}"]\nexclude: ["${many}", b]\n`;
    const { findings } = readProjectFile(text);
    expect(made(text)).toEqual({ cases: ['export/*.yaml'], exclude: ['b'] });
    expect(said(text)).toEqual([
      { code: 'case/invalid-value', path: 'cases.1', text: `"${many}"` },
      { code: 'case/invalid-value', path: 'cases.2', text: '"{1..100000000}"' },
      { code: 'case/invalid-value', path: 'exclude.0', text: `"${many}"` },
    ]);
    expect(findings.slice(0, 2).map(({ message }) => message)).toEqual([
      {
        en: '"{a,a*}{a,a*}{a,a*}{a,a*}{a,a*}{a,a*…" stands for more than 10000 patterns and is not used. Write * in place of braces.',
        zh: '“{a,a*}{a,a*}{a,a*}{a,a*}{a,a*}{a,a*…”展开后超过 10000 种，不予采用。请用 * 代替花括号。',
      },
      {
        en: '"{1..100000000}" stands for more than 10000 patterns and is not used. Write * in place of braces.',
        zh: '“{1..100000000}”展开后超过 10000 种，不予采用。请用 * 代替花括号。',
      },
    ]);
  });

  it('knows each rule that it forbids to waive', () => {
    const text = 'waivers:\n  forbidden: [goods/hs-code, goods/hs]\n';
    expect(said(text)).toEqual([{ code: 'case/unknown-key', path: 'waivers.forbidden.1', text: 'goods/hs' }]);
    expect(made(text)).toEqual({ 'waivers.forbidden': ['goods/hs-code'] });
  });

  it.each(['', '# nothing yet\n', 'rules:\n  # goods/hs-code: off\n', '---\n...\n'])(
    'may be empty: %j',
    (text) => {
      expect(said(text)).toEqual([]);
      expect(made(text)).toEqual({});
    },
  );
});

describe('each setting', () => {
  const schema = z.toJSONSchema(settingsFormat, { io: 'input' });
  const numbers = Object.entries(schema.properties ?? {}).filter(
    ([, one]) => typeof one === 'object' && (one.type === 'integer' || one.type === 'number'),
  );

  it.each(numbers)('%s is refused where its format refuses it, with its limits', (name, one) => {
    const { minimum, exclusiveMinimum, maximum } = one as Record<string, number | undefined>;
    const least = minimum ?? exclusiveMinimum ?? Number.NaN;
    const [finding] = readProjectFile(`${name}: ${least - 1}\n`).findings;
    expect(finding?.message.en).toContain(String(least));
    if (maximum !== undefined) expect(finding?.message.en).toContain(String(maximum));
    expect(readProjectFile(`${name}: ${least + 1}\n`).findings).toEqual([]);
  });

  it('of whatever is typed for it, gives a value of its format or a finding, and never throws', () => {
    const values = [
      '',
      '[]',
      '{}',
      '"x"',
      '-1',
      '1e99',
      '[1, "", 2027-10-01, [], {a: 1}]',
      '*a',
      '!!binary "x"',
      '{goods/hs-code: off}',
      'null',
      '? a',
    ];
    for (const [path] of Object.entries(settingTexts)) {
      const [group, name] = path.split('.');
      for (const value of values) {
        const text = name === undefined ? `${group}: ${value}\n` : `${group}: { ${name}: ${value} }\n`;
        const { entries } = readProjectFile(text);
        const settings = settingsOf(defaultSettings, [{ entries }]);
        expect(settingsFormat.safeParse(settings).success, text).toBe(true);
      }
    }
  });
});

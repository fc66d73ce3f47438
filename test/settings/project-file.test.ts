import { describe, expect, it } from 'vitest';
import { readProjectFile } from '../../server/src/engine/settings/project-file.ts';

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
    const { settings, findings } = readProjectFile(
      'deviationPercent: 5\nrules:\n  style/quote-code: off\ncalendar:\n  nonWorkingDays: [2027-10-01]\n',
    );
    expect(findings).toEqual([]);
    expect(settings).toEqual({
      deviationPercent: 5,
      rules: { 'style/quote-code': 'off' },
      calendar: { nonWorkingDays: ['2027-10-01'], workingDays: [] },
    });
  });

  it('leaves a wrong entry out, says where, and keeps the others', () => {
    const text = 'retentionYears: five\ndeviationPercent: 4\nrules: { goods/hs-code: fatal }\n';
    expect(readProjectFile(text).settings).toEqual({ deviationPercent: 4 });
    expect(said(text)).toEqual([
      { code: 'case/invalid-value', path: 'retentionYears', text: 'five' },
      { code: 'case/invalid-value', path: 'rules.goods/hs-code', text: 'fatal' },
    ]);
  });

  it('names the setting or the rule that may be meant', () => {
    const text = 'deviationPercents: 4\nrules: { goods/hscode: off }\n';
    expect(said(text).map(({ path }) => path)).toEqual(['deviationPercents', 'rules.goods/hscode']);
    const [first, second] = readProjectFile(text).findings;
    expect(first?.message.en).toContain('deviationPercent may be meant');
    expect(second?.message.zh).toContain('goods/hs-code');
  });

  it('knows each rule that it forbids to waive', () => {
    expect(said('waivers:\n  forbidden: [goods/hs-code, goods/hs]\n')).toEqual([
      { code: 'case/unknown-key', path: 'waivers.forbidden.1', text: 'goods/hs' },
    ]);
  });

  it('refuses a day that no calendar has', () => {
    expect(said('calendar: { workingDays: [2027-02-30] }\n')).toHaveLength(1);
  });

  it('leaves out a glob that asks for too much, says so at its place, and keeps the ones beside it', () => {
    const many = '{a,a*}'.repeat(20);
    const text = `cases: ["export/*.yaml", "${many}", "{1..100000000}"]\ndeviationPercent: 4\n`;
    const { settings, findings } = readProjectFile(text);
    expect(settings).toEqual({ cases: ['export/*.yaml'], deviationPercent: 4 });
    expect(said(text)).toEqual([
      { code: 'case/invalid-value', path: 'cases.1', text: `"${many}"` },
      { code: 'case/invalid-value', path: 'cases.2', text: '"{1..100000000}"' },
    ]);
    expect(findings.map(({ message }) => message)).toEqual([
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

  it('that cannot be read sets nothing and is no clean one', () => {
    const { settings, findings } = readProjectFile('rules: {\n');
    expect(settings).toEqual({});
    expect(findings).toHaveLength(1);
  });

  it('may be empty', () => {
    expect(readProjectFile('# nothing yet\n')).toEqual({ settings: {}, findings: [] });
  });
});

import { expect, it } from 'vitest';
import { defaultSettings } from '../../server/src/engine/settings/settings.ts';
import { readSettings } from '../../server/src/lsp/session/settings.ts';

it.each([undefined, null, {}, 'nonsense', { asOf: '', rules: null, writeOffWorkingDays: null }])(
  'takes the defaults and today for %j',
  (raw) => {
    expect(readSettings(raw)).toEqual({
      settings: defaultSettings,
      asOf: undefined,
      diagnosticsScope: 'workspace',
      codeLens: true,
      inlayHints: true,
      problems: [],
    });
  },
);

it('takes what is set', () => {
  const rules = { 'goods/hs-code': 'off', 'archive/retention': 'hint' };
  const raw = {
    asOf: '2026-05-20',
    rules,
    writeOffWorkingDays: 5,
    diagnosticsScope: 'openFiles',
    codeLens: false,
    trace: { server: 'verbose' },
  };
  expect(readSettings(raw)).toEqual({
    settings: { ...defaultSettings, rules, writeOffWorkingDays: 5 },
    asOf: '2026-05-20',
    diagnosticsScope: 'openFiles',
    codeLens: false,
    inlayHints: true,
    problems: [],
  });
});

it.each([
  [{ asOf: '2026-02-30' }, 'certcase.asOf: "2026-02-30"'],
  [{ asOf: 20260520 }, 'certcase.asOf: 20260520'],
  [{ rules: ['goods/hs-code'] }, 'certcase.rules'],
  [{ rules: { 'goods/hscode': 'off' } }, 'goods/hscode'],
  [{ rules: { 'goods/hs-code': 'fatal' } }, 'goods/hs-code is "fatal"'],
  [{ writeOffWorkingDays: 0 }, 'certcase.writeOffWorkingDays: 0'],
  [{ inlayHints: 'off' }, 'certcase.inlayHints: "off"'],
  [{ diagnosticsScope: 'all' }, 'certcase.diagnosticsScope: "all"'],
])('says what is wrong with %j, and leaves just that out', (raw, excerpt) => {
  const rest = { retentionYears: 7 };
  const { settings, asOf, problems } = readSettings({ ...rest, ...raw });
  expect({ settings, asOf }).toEqual({ settings: { ...defaultSettings, ...rest }, asOf: undefined });
  expect(problems).toHaveLength(1);
  expect(problems[0]?.en).toContain(excerpt);
  expect(problems[0]?.zh).toMatch(/^设置 certcase\..*[\u4e00-\u9fff]/);
});

it('keeps the rest of the rules where one entry is wrong', () => {
  const { settings, problems } = readSettings({ rules: { 'goods/hs-code': 1, 'archive/retention': 'off' } });
  expect(settings.rules).toEqual({ 'archive/retention': 'off' });
  expect(problems).toHaveLength(1);
});

import { describe, expect, it } from 'vitest';
import {
  type BaselineEntry,
  createBaseline,
  markKnown,
} from '../../server/src/engine/checks/baseline/baseline.ts';
import { baselineText, readBaseline } from '../../server/src/engine/checks/baseline/baseline-text.ts';
import { shrink } from '../../server/src/engine/checks/baseline/shrink.ts';
import type { Finding } from '../../server/src/engine/checks/finding.ts';
import { pathFrom } from '../../server/src/workspace/paths.ts';

const name = { case: 'AC-1' };

function entry(path: string, count = 1): BaselineEntry {
  return { name, rule: 'goods/hs-code', path, count };
}

function finding(path: string, more: Partial<Finding> = {}): Finding {
  const message = { en: 'wrong', zh: '有误' };
  const span = { start: 0, end: 0 };
  const plain = { severity: 'error', related: [], fixes: [] } as const;
  return { code: 'goods/hs-code', messageId: 'wrong', message, span, path, ...plain, ...more };
}

describe('marking', () => {
  const baseline = createBaseline([entry('goods[0]', 2), entry('')]);
  const marks = (findings: readonly Finding[]) =>
    markKnown(findings, name, baseline).map(({ known }) => known === true);

  it('takes as many of a kind as are known, the first ones', () => {
    expect(
      marks([finding('goods[0]'), finding('goods[1]'), finding('goods[0]'), finding('goods[0]')]),
    ).toEqual([true, false, true, false]);
  });

  it('leaves a waived one to its waiver, and never takes a check that broke off for a known finding', () => {
    const waived = { reason: 'x', approvedBy: 'y', until: undefined };
    expect(marks([finding('goods[0]', { waived }), finding('', { messageId: 'crash' })])).toEqual([
      false,
      false,
    ]);
  });

  it('knows a case by its number, whatever another one has', () => {
    expect(markKnown([finding('goods[0]')], { case: 'AC-2' }, baseline)[0]?.known).toBeUndefined();
    expect(markKnown([finding('goods[0]')], { file: 'AC-1' }, baseline)[0]?.known).toBeUndefined();
  });
});

describe('the text', () => {
  it('comes back as it was, sorted, a finding a line', () => {
    const entries = [
      { name: { file: '案卷/b.case.yaml' }, rule: 'case/syntax', path: '', count: 1 },
      entry('b', 3),
      entry('a'),
    ];
    const text = baselineText(entries);
    expect(text.split('\n').slice(3, 6)).toEqual([
      '    { "case": "AC-1", "path": "a", "rule": "goods/hs-code" },',
      '    { "case": "AC-1", "path": "b", "rule": "goods/hs-code", "count": 3 },',
      '    { "file": "案卷/b.case.yaml", "path": "", "rule": "case/syntax" }',
    ]);
    const read = readBaseline(text);
    expect('entries' in read && baselineText(read.entries)).toBe(text);
    expect(readBaseline(baselineText([]))).toMatchObject({ entries: [] });
  });

  it.each([
    ['', 'is no JSON'],
    ['{ "version": 1, "findings": [\n<<<<<<< HEAD\n] }', 'is no JSON (line 2)'],
    ['[]', 'is no baseline of this version of Certcase'],
    ['{ "version": 2, "findings": [] }', 'is no baseline of this version of Certcase'],
    [
      '{ "version": 1, "findings": [{ "rule": "a", "path": "" }] }',
      'has an entry that names no rule, case and path (entry 1)',
    ],
  ])('that cannot be used says why: %j', (text, reason) => {
    expect(readBaseline(text)).toMatchObject({ problem: { en: reason } });
  });
});

it('shrinks and never grows: what is gone goes, what is new stays out, what was not looked at stays', () => {
  const before = createBaseline([entry('a', 3), entry('b'), { ...entry('c'), rule: 'goods/amount' }]);
  const found = [entry('a', 2), entry('d', 4)];
  expect(shrink(before, found, ({ rule }) => rule === 'goods/hs-code')).toEqual({
    entries: [entry('a', 2), { ...entry('c'), rule: 'goods/amount' }],
    gone: 2,
    added: 4,
  });
  expect(shrink(before, [entry('a', 5)], () => false)).toMatchObject({
    entries: before.entries,
    gone: 0,
    added: 2,
  });
});

it.each([
  ['/cases', '/cases/2026/a.case.yaml', '2026/a.case.yaml'],
  ['/cases/2026', '/cases/a.case.yaml', '../a.case.yaml'],
  ['/', '/a.case.yaml', 'a.case.yaml'],
])('from %s, %s is %s', (folder, path, seen) => {
  expect(pathFrom(folder, path)).toBe(seen);
});

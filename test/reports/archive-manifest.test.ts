import { expect, it } from 'vitest';
import type { FileState } from '../../server/src/engine/views/reports/archive/file-state.ts';
import { filesToArchive } from '../../server/src/engine/views/reports/archive/kept-things.ts';
import { archiveManifest } from '../../server/src/engine/views/reports/archive-manifest.ts';
import { renderText } from '../../server/src/engine/views/reports/render/render-text.ts';
import { changed, examined, example, headingsOf, mistakes, rowsOf } from './examined.ts';

const scanned = changed('type: contract,            number', 'type: contract, file: scans/合同.pdf, number');
const read = (digit: string): FileState => ({ kind: 'read', bytes: 1024, sha256: digit.repeat(64) });
const states = new Map([
  ['AC.case.yaml', read('a')],
  ['scans/合同.pdf', read('b')],
]);

it('says what is kept, under which name, until when', () => {
  const report = archiveManifest(examined(scanned), 'en', states);
  expect(report.verdict).toEqual({
    tone: 'good',
    text: 'Complete: all 14 things are kept, 2 of them as files with their hashes.',
  });
  expect(report.fileName).toBe('AP20260415001946-20260511-archive-manifest');
  const [facts] = report.blocks;
  expect(facts).toEqual({
    kind: 'facts',
    facts: [
      { label: 'Name of the archive', value: { kind: 'code', text: 'AP20260415001946-20260511' } },
      { label: 'Archived on', value: { kind: 'day', day: '2026-05-11' } },
      { label: 'Keep until', value: { kind: 'day', day: '2031-05-11' } },
    ],
  });
  expect(rowsOf(report).find((row) => row[1] === 'contract')).toEqual([
    'contract',
    'contract',
    'YF-2026-118',
    'kept',
    'scans/合同.pdf',
    '1024',
    'b'.repeat(64),
  ]);
});

it('names the files that belong in the archive, that of the case first', () => {
  const { file } = examined(scanned);
  expect(filesToArchive(file, '/cases/AC.case.yaml')).toEqual(['AC.case.yaml', 'scans/合同.pdf']);
});

it('calls an archive incomplete that lacks a file, or a paper in its list', () => {
  const gone = archiveManifest(
    examined(scanned),
    'zh',
    new Map([...states, ['scans/合同.pdf', { kind: 'absent' }]]),
  );
  expect(gone.verdict).toEqual({ tone: 'bad', text: '不完整：应归档 14 项，缺 1 项。' });
  const unlisted = archiveManifest(examined(changed('packing, poa, bill,', 'poa, bill,')), 'en', states);
  expect(unlisted.verdict.text).toBe('Incomplete: 1 of 14 things to be kept is missing.');
  expect(rowsOf(unlisted).find((row) => row[1] === 'packing')?.[3]).toBe('not in the archive');
});

it('calls an archive under a wrong name incomplete, and shows both names', () => {
  const report = archiveManifest(
    examined(changed('name: AP20260415001946-20260511', 'name: laptops')),
    'en',
    states,
  );
  expect(report.verdict.text).toContain('the name or the end of retention');
  expect(JSON.stringify(report.blocks)).toContain('"laptops"');
});

it('shows apart what is waived', () => {
  const waived = `${changed('packing, poa, bill,', 'poa, bill,')}\nwaivers:\n  - { rule: archive/documents, reason: 原件在总部, approvedBy: 王经理 }\n`;
  const report = archiveManifest(examined(waived), 'zh', states);
  expect(report.verdict.tone).toBe('good');
  expect(headingsOf(report)).toContain('已豁免（1）');
});

it('says of a case that is under way what is still to come', () => {
  const report = archiveManifest(examined(mistakes), 'en', new Map());
  expect(report.verdict.tone).toBe('attention');
  expect(report.verdict.text).toMatch(/^Not archived yet: \d+ things at hand, 1 receipt still to come\.$/);
});

it('keeps the papers of an export longer', () => {
  const report = archiveManifest(examined(example('export-finished')), 'en', new Map());
  expect(JSON.stringify(report.blocks[0])).toContain('2036-03-26');
});

it('is a list of hashes that sha256sum reads', () => {
  const text = renderText(archiveManifest(examined(scanned), 'en', states), 'sha256');
  expect(text).toContain('# Keep until: Sun 11 May 2031\n');
  expect(text?.split('\n').slice(-3)).toEqual([
    `${'a'.repeat(64)} *AC.case.yaml`,
    `${'b'.repeat(64)} *scans/合同.pdf`,
    '',
  ]);
});

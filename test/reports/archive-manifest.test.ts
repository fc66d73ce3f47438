import { expect, it } from 'vitest';
import type { FileState } from '../../server/src/engine/views/reports/archive/file-state.ts';
import { filesToArchive } from '../../server/src/engine/views/reports/archive/kept-things.ts';
import { archiveManifest } from '../../server/src/engine/views/reports/archive-manifest.ts';
import { renderText } from '../../server/src/engine/views/reports/render/render-text.ts';
import { changed, examined, example, golden, headingsOf, mistakes, rowsOf } from './examined.ts';

const scanned = changed('type: contract,            number', 'type: contract, file: scans/合同.pdf, number');
const read = (digit: string): FileState => ({ kind: 'read', bytes: 1024, sha256: digit.repeat(64) });
const states = new Map([
  ['AC.case.yaml', read('a')],
  ['scans/合同.pdf', read('b')],
]);

it('says what is kept, under which name, until when', () => {
  const report = archiveManifest(examined(scanned), 'en', states);
  expect(report.verdict).toEqual({
    tone: 'attention',
    text: '14 items recorded; 2 have a file and a hash, 12 have none.',
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

it('calls an archive complete only where everything in it has a file that is there', () => {
  // The receipts are entered among the papers as well, each under its number, which is how they have a file.
  const receipts = ['PR20260414000871', 'AP20260415001946', 'AIEC-2225-2026-004512'];
  const numbers = [...receipts, '222520261000451237', 'WO20260509000233'];
  const lists = numbers.map(
    (number) => `  - { id: s-${number}, type: other, number: "${number}", file: s/${number}.pdf }`,
  );
  const everywhere = golden
    .replace(/(\{ id: ([\w-]+), (?!.*file:)[^}]*?) ?\}/g, '$1, file: s/$2.pdf }')
    .replace(/^nodes:/m, `${lists.join('\n')}\n\nnodes:`)
    .replace(/(archive:[\s\S]*documents: \[)/, `$1${numbers.map((number) => `s-${number}`).join(', ')}, `);
  const one = examined(everywhere);
  const all = new Map(filesToArchive(one.file, one.path).map((file) => [file, read('c')]));
  expect(archiveManifest(one, 'en', all).verdict).toEqual({
    tone: 'good',
    text: `Complete: all ${rowsOf(archiveManifest(one, 'en', all)).length} items have a file and a hash.`,
  });
  for (const file of all.keys()) {
    const lacking = new Map([...all].filter(([other]) => other !== file));
    const { verdict } = archiveManifest(one, 'en', lacking);
    expect(verdict.tone).not.toBe('good');
    expect(verdict.text).not.toContain('omplete:');
  }
});

it('calls an archive without any file what it is', () => {
  const { verdict } = archiveManifest(examined(golden), 'zh', new Map([['AC.case.yaml', read('a')]]));
  expect(verdict).toEqual({ tone: 'attention', text: '已登记 14 项：1 项有文件及哈希值，13 项没有。' });
  const report = archiveManifest(examined(golden), 'en', new Map());
  expect(report.verdict.text).toBe('14 items recorded; 0 have a file and a hash, 14 have none.');
  expect(rowsOf(report).map((row) => row[3])).toEqual(['file not looked at', ...Array(13).fill('no file')]);
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
  expect(report.verdict.tone).toBe('attention');
  expect(headingsOf(report)).toContain('已豁免（1）');
});

it('says of a case that is under way what is still to come', () => {
  const report = archiveManifest(examined(mistakes), 'en', new Map());
  expect(report.verdict.tone).toBe('attention');
  expect(report.verdict.text).toMatch(
    /^Not archived yet: \d+ items recorded, 0 with a file and a hash; 1 receipt still to come\.$/,
  );
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

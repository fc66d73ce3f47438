import { mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { archiveFilesOnDisk } from '../../server/src/disk/archive-files.ts';
import { diskFiles } from '../../server/src/disk/disk-files.ts';
import { readRegular } from '../../server/src/disk/read-regular.ts';
import { temporaryFolder } from '../cli/temporary-folder.ts';
import { hasSpecialFiles, makeSpecialFiles, specialNames } from './special-files.ts';

it('reads a file in the encoding that it was saved in', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'utf-8'), '海关');
  writeFileSync(join(folder, 'utf-16'), Buffer.from('\uFEFF海关', 'utf16le'));
  writeFileSync(join(folder, 'gb18030'), Buffer.from('baa3b9d8', 'hex'));
  expect(['utf-8', 'utf-16', 'gb18030'].map((name) => diskFiles.text(join(folder, name)))).toEqual([
    '海关',
    '海关',
    '海关',
  ]);
});

it('gives no text of what is no text, no file, or not there', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'picture'), Buffer.from('89504e470d0a1a0a0000', 'hex'));
  expect([join(folder, 'picture'), folder, join(folder, 'gone')].map(diskFiles.text)).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

it('tells what stands at a path', () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'scans'));
  writeFileSync(join(folder, 'scans/contract.pdf'), '');
  expect(
    ['scans', 'scans/contract.pdf', 'gone', 'scans/contract.pdf/page'].map((name) =>
      diskFiles.kind(join(folder, name)),
    ),
  ).toEqual(['folder', 'file', 'absent', 'absent']);
});

describe.runIf(hasSpecialFiles)('what is no file', () => {
  it('has no text, and is waited for by nobody', async () => {
    const folder = temporaryFolder();
    await makeSpecialFiles(folder, (kind) => kind);
    const paths = specialNames.map((name) => join(folder, name));
    expect(paths.map(diskFiles.text)).toEqual(paths.map(() => undefined));
    expect(paths.map(diskFiles.encoding)).toEqual(paths.map(() => undefined));
    expect(paths.map(diskFiles.kind)).toEqual(['other', 'folder', 'other', 'other', 'other']);
    const digests = await Promise.all(paths.map(archiveFilesOnDisk.digest));
    expect(digests).toEqual(paths.map(() => ({ kind: 'unreadable' })));
    const codes = paths.map((path) => readRegular(path).catch(({ code }) => code));
    expect(await Promise.all(codes)).toEqual(['ENOTFILE', 'EISDIR', 'ENOTFILE', 'ENOTFILE', 'ENOTFILE']);
  });

  it('is no case by its name alone', async () => {
    const folder = temporaryFolder();
    await makeSpecialFiles(folder, (kind) => `${kind}.case.yaml`);
    writeFileSync(join(folder, 'folder.case.yaml/a.case.yaml'), '');
    const found: string[] = [];
    for await (const path of diskFiles.list(folder, () => ({ cases: { folder, globs: ['*'] }, exclude: [] })))
      found.push(path);
    expect(found).toEqual([join(folder, 'folder.case.yaml/a.case.yaml')]);
  });
});

it('never reads more than a table of the whole tariff needs', async () => {
  const path = join(temporaryFolder(), 'a.case.yaml');
  writeFileSync(path, '');
  truncateSync(path, 2 ** 40);
  expect(diskFiles.text(path)).toBeUndefined();
  await expect(readRegular(path)).rejects.toMatchObject({ code: 'EFBIG' });
});

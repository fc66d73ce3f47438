import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { diskFiles } from '../../server/src/disk/disk-files.ts';
import { temporaryFolder } from '../cli/temporary-folder.ts';

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

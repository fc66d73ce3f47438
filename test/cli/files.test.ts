import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { readFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findCaseFiles } from '../../server/src/cli/files/find-case-files.ts';
import { writeWhole } from '../../server/src/cli/files/write-whole.ts';
import { encodeChanged } from '../../server/src/disk/encode-text.ts';
import { encodeGb18030 } from '../../server/src/disk/gb18030.ts';
import { decodeText } from '../../server/src/workspace/decode-text.ts';
import { temporaryFolder } from './temporary-folder.ts';

function hex(bytes: Uint8Array | undefined): string {
  return Buffer.from(bytes ?? []).toString('hex');
}

describe('GB18030', () => {
  it.each([
    // Two bytes: GB 2312 and GBK.
    ['海关', 'baa3b9d8'],
    ['镕', 'e946'],
    ['：', 'a3ba'],
    ['€', 'a2e3'],
    // Four bytes: extension A, the first character beyond the basic plane, the last of Unicode.
    ['㐀', '8139ee39'],
    ['\u{10000}', '90308130'],
    ['\u{10FFFF}', 'e3329a35'],
    ['台 A', 'cca82041'],
  ])('writes %s as %s', (text, bytes) => {
    expect(hex(encodeGb18030(text))).toBe(bytes);
  });

  it('comes back as it was, for every Chinese character', () => {
    let text = '';
    for (let code = 0x3400; code <= 0x9fff; code++) text += String.fromCodePoint(code);
    for (let code = 0x20000; code <= 0x2ffff; code++) text += String.fromCodePoint(code);
    expect(new TextDecoder('gb18030', { fatal: true }).decode(encodeGb18030(text))).toBe(text);
  });

  it('refuses half a character', () => {
    expect(encodeGb18030('台\uD83D')).toBeUndefined();
  });
});

const suffix = {
  'utf-8': '3a2031',
  gb18030: '3a2031',
  'utf-16le': '3a0020003100',
  'utf-16be': '003a00200031',
};

describe('reading bytes', () => {
  it.each([
    ['6869', 'hi', 'utf-8', false],
    ['efbbbfe58fb0', '台', 'utf-8', true],
    ['e58fb0', '台', 'utf-8', false],
    ['baa3b9d8', '海关', 'gb18030', false],
    ['84319533cca8', '台', 'gb18030', true],
    ['fffef0530d000a00', '台\r\n', 'utf-16le', true],
    ['feff53f0', '台', 'utf-16be', true],
    ['', '', 'utf-8', false],
  ] as const)('%s, and back', (bytes, text, encoding, byteOrderMark) => {
    const original = Buffer.from(bytes, 'hex');
    const decoded = { text, encoding, byteOrderMark };
    expect(decodeText(original)).toEqual(decoded);
    expect(hex(encodeChanged(original, decoded, text))).toBe(bytes);
    expect(hex(encodeChanged(original, decoded, `${text}: 1`))).toBe(bytes + suffix[encoding]);
  });

  it.each(['unit: 台', 'unit: 只 # 台', 'unit: "支"', '双'])(
    'takes %s in GB 2312 for Chinese, though it is UTF-8 too',
    (text) => {
      const bytes = Buffer.from(encodeGb18030(text)!);
      expect(Buffer.from(bytes.toString('utf8'), 'utf8')).toEqual(bytes);
      expect(decodeText(bytes)?.text).toBe(text);
    },
  );

  it.each([
    'Société Générale',
    'Ångström 10 kΩ, 5 μF',
    'ООО Ромашка',
    'شركة النور',
    'הים',
    'unit: 台, name: ˈa',
  ])('leaves %s in UTF-8 as it is', (text) => {
    expect(decodeText(Buffer.from(text))).toEqual({ text, encoding: 'utf-8', byteOrderMark: false });
  });

  it.each([
    ['neither encoding', 'ffffff'],
    ['zeros, as in programs and in UTF-16 without a mark', '6800690000'],
    ['half a UTF-16 character', 'fffe3dd80a00'],
  ])('gives up on %s', (_, bytes) => {
    expect(decodeText(Buffer.from(bytes, 'hex'))).toBeUndefined();
  });
});

describe('writing a file whole', () => {
  it('keeps the permissions, and leaves nothing else behind', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'a.case.yaml');
    writeFileSync(path, 'old');
    chmodSync(path, 0o640);
    await writeWhole(path, 'new');
    expect(readFileSync(path, 'utf8')).toBe('new');
    expect(statSync(path).mode & 0o777).toBe(process.platform === 'win32' ? 0o666 : 0o640);
    expect(readdirSync(folder)).toEqual(['a.case.yaml']);
  });

  it('writes the file behind a link, and the link stays one', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'archive'));
    writeFileSync(join(folder, 'archive', 'a.case.yaml'), 'old');
    symlinkSync(join('archive', 'a.case.yaml'), join(folder, 'link.case.yaml'));
    await writeWhole(join(folder, 'link.case.yaml'), 'new');
    expect(readFileSync(join(folder, 'archive', 'a.case.yaml'), 'utf8')).toBe('new');
    expect(lstatSync(join(folder, 'link.case.yaml')).isSymbolicLink()).toBe(true);
  });

  it('makes the file that a link leads to, however many lead to each other', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'reports'));
    symlinkSync('b.html', join(folder, 'a.html'));
    symlinkSync(join('reports', 'c.html'), join(folder, 'b.html'));
    await writeWhole(join(folder, 'a.html'), 'new');
    expect(readFileSync(join(folder, 'reports', 'c.html'), 'utf8')).toBe('new');
    expect(lstatSync(join(folder, 'a.html')).isSymbolicLink()).toBe(true);
    symlinkSync('circle.html', join(folder, 'circle.html'));
    await expect(writeWhole(join(folder, 'circle.html'), 'new')).rejects.toThrow('leads in a circle');
    expect(readdirSync(folder).sort()).toEqual(['a.html', 'b.html', 'circle.html', 'reports']);
  });

  it('writes into a pipe, and does not replace it', async () => {
    const folder = temporaryFolder();
    const pipe = join(folder, 'pipe');
    expect(spawnSync('mkfifo', [pipe]).status).toBe(0);
    const [read] = await Promise.all([readFile(pipe, 'utf8'), writeWhole(pipe, 'new')]);
    expect(read).toBe('new');
    expect(lstatSync(pipe).isFIFO()).toBe(true);
  });

  it('takes names of 255 bytes, and removes what a run left that was killed', async () => {
    const folder = temporaryFolder();
    const ended = spawnSync(process.execPath, ['--version']).pid;
    const machine = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
    writeFileSync(join(folder, `.certcase-${machine}-${ended}-0123456789ab.tmp`), 'half');
    const name = `${'报'.repeat(83)}.html`;
    await writeWhole(join(folder, `${name}x`), 'new');
    expect(readdirSync(folder)).toEqual([`${name}x`]);
  });

  it('changes nothing where it fails', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'a.case.yaml'));
    await expect(writeWhole(join(folder, 'a.case.yaml'), 'new')).rejects.toThrow('a.case.yaml');
    expect(readdirSync(folder)).toEqual(['a.case.yaml']);
  });
});

it('finds a file once, by whatever links it is reached, and follows no link to a folder', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'cases'));
  writeFileSync(join(folder, 'cases', 'a.case.yaml'), '');
  symlinkSync('a.case.yaml', join(folder, 'cases', 'b.case.yaml'));
  symlinkSync('cases', join(folder, 'circle'), 'dir');
  symlinkSync('..', join(folder, 'cases', 'up'), 'dir');
  symlinkSync('gone', join(folder, 'cases', 'broken.case.yaml'));
  const { paths, problems } = await findCaseFiles(
    [join(folder, 'cases'), folder, join(folder, 'circle')],
    (inner) => ({ cases: { folder: inner, globs: [] }, exclude: [] }),
  );
  expect(paths).toEqual([join(folder, 'cases', 'a.case.yaml')]);
  expect(new Set(problems.map(({ message }) => message))).toEqual(
    new Set([
      `${join(folder, 'cases', 'broken.case.yaml')} does not exist; check the name and the folder.`,
      `${join(folder, 'circle', 'broken.case.yaml')} does not exist; check the name and the folder.`,
    ]),
  );
});

import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { encodeGb18030 } from '../../server/src/disk/gb18030.ts';

const root = resolve(import.meta.dirname, '../..');

/**
 * The bytes of a file in a scenario. `storage` lists, separated by commas:
 * - an encoding: `gb18030`, `utf-16le`, `utf-16be`; otherwise UTF-8
 * - `bom`: with a byte order mark
 * - `crlf`: lines end as in Windows
 * - `no line end`: the last line does not end
 * - `bytes`: the content is written as hexadecimal numbers
 * - `copy of PATH`: the file of the project that stands at this path
 * The sign ␛ stands for an escape character.
 */
export function storedBytes(content: string, storage: string): Buffer {
  const ways = storage === '' ? [] : storage.split(', ');
  const copied = /^copy of (.*)$/.exec(storage)?.[1];
  if (copied !== undefined) return readFileSync(join(root, copied));
  if (ways.includes('bytes')) return Buffer.from(content.replace(/\s/g, ''), 'hex');
  let text = content.replaceAll('␛', '\u001B');
  if (ways.includes('bom')) text = `\uFEFF${text}`;
  if (ways.includes('no line end')) text = text.replace(/\n$/, '');
  if (ways.includes('crlf')) text = text.replaceAll('\n', '\r\n');
  return encoded(text, ways);
}

/** The content of a file as its scenario would show it: stored as before if that is still true, else as bytes. */
export function shownContent(bytes: Buffer, storage: string): { content: string; storage: string } {
  for (const way of [storage, '']) {
    const content = decoded(bytes, way)
      .replace(/^\uFEFF/, '')
      .replaceAll('\r\n', '\n');
    const shown = way.includes('no line end') ? `${content}\n` : content;
    if (shown.endsWith('\n') && storedBytes(shown, way).equals(bytes))
      return { content: shown, storage: way };
  }
  return { content: `${bytes.toString('hex')}\n`, storage: 'bytes' };
}

function encoded(text: string, ways: readonly string[]): Buffer {
  if (ways.includes('utf-16le')) return Buffer.from(text, 'utf16le');
  if (ways.includes('utf-16be')) return Buffer.from(text, 'utf16le').swap16();
  if (ways.includes('gb18030')) return Buffer.from(encodeGb18030(text) ?? []);
  return Buffer.from(text, 'utf8');
}

function decoded(bytes: Buffer, storage: string): string {
  const encoding = ['utf-16le', 'utf-16be', 'gb18030'].find((name) => storage.includes(name)) ?? 'utf-8';
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}

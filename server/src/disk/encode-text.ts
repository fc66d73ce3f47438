import {
  type DecodedText,
  decodeText,
  type EncodingName,
  markedEncodings,
} from '../workspace/decode-text.ts';
import { encodeGb18030 } from './gb18030.ts';

/**
 * The bytes of a changed text in the encoding, and with the mark, that it was read with.
 * @returns undefined where a byte that was not edited would change, or the text would come back otherwise.
 */
export function encodeChanged(
  original: Uint8Array,
  decoded: DecodedText,
  text: string,
): Uint8Array | undefined {
  const unchanged = encode(decoded, decoded.text);
  if (unchanged === undefined || Buffer.compare(unchanged, original) !== 0) return undefined;
  const changed = encode(decoded, text);
  return changed !== undefined && decodeText(changed)?.text === text ? changed : undefined;
}

function encode({ encoding, byteOrderMark }: DecodedText, text: string): Uint8Array | undefined {
  const body = encodeBody(encoding, text);
  const mark = byteOrderMark
    ? markedEncodings.find((marked) => marked.encoding === encoding)?.mark
    : undefined;
  return body && Buffer.concat([Uint8Array.from(mark ?? []), body]);
}

function encodeBody(encoding: EncodingName, text: string): Uint8Array | undefined {
  switch (encoding) {
    case 'utf-8':
      return Buffer.from(text, 'utf8');
    case 'utf-16le':
      return Buffer.from(text, 'utf16le');
    case 'utf-16be':
      return Buffer.from(text, 'utf16le').swap16();
    case 'gb18030':
      return encodeGb18030(text);
  }
}

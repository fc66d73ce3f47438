import { isGb2312ReadAsUtf8 } from './gb2312-as-utf8.ts';

/** The encodings in which case files are met. UTF-16 is recognised by its byte order mark alone. */
export type EncodingName = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

export interface DecodedText {
  /** The text without byte order mark, as an editor shows it. */
  readonly text: string;
  readonly encoding: EncodingName;
  readonly byteOrderMark: boolean;
}

/** Reads bytes as text in the first encoding that holds them without a fault; undefined where none does. */
export function decodeText(bytes: Uint8Array): DecodedText | undefined {
  const marked = markedEncodings.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte));
  if (marked === undefined) return decodeUnmarked(bytes);
  const text = decode(bytes.subarray(marked.mark.length), marked.encoding);
  return text === undefined ? undefined : { text, encoding: marked.encoding, byteOrderMark: true };
}

/** UTF-8 first: text in GB18030 is practically never valid UTF-8, while the reverse is common. */
function decodeUnmarked(bytes: Uint8Array): DecodedText | undefined {
  const unicode = decode(bytes, 'utf-8');
  if (unicode !== undefined && !isGb2312ReadAsUtf8(unicode)) {
    return { text: unicode, encoding: 'utf-8', byteOrderMark: false };
  }
  const text = decode(bytes, 'gb18030');
  return text === undefined ? undefined : { text, encoding: 'gb18030', byteOrderMark: false };
}

/** Byte order marks. */
export const markedEncodings: readonly {
  readonly mark: readonly number[];
  readonly encoding: EncodingName;
}[] = [
  { mark: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { mark: [0xff, 0xfe], encoding: 'utf-16le' },
  { mark: [0xfe, 0xff], encoding: 'utf-16be' },
  { mark: [0x84, 0x31, 0x95, 0x33], encoding: 'gb18030' },
];

function decode(bytes: Uint8Array, encoding: EncodingName): string | undefined {
  try {
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
    // A zero character stands in no text, but in every program, archive and picture.
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}

/**
 * The bytes of a text in GB18030, the national character set in which older Windows programs in China save.
 * Node decodes it and has no encoder, so the table of one is taken from the decoder: every two-byte sequence and every
 * four-byte one of the basic plane, decoded once. The other planes follow a formula.
 * Source: WHATWG Encoding Standard, section 10.2, "gb18030".
 * @returns undefined where a character has no place in it, such as half a surrogate pair.
 */
export function encodeGb18030(text: string): Uint8Array | undefined {
  table ??= decodedTable();
  const bytes: number[] = [];
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0;
    if (codePoint < 0x80) bytes.push(codePoint);
    else {
      const sequence = table.get(character) ?? (codePoint > 0xffff ? astral(codePoint) : undefined);
      if (sequence === undefined) return undefined;
      bytes.push(...sequence);
    }
  }
  return Uint8Array.from(bytes);
}

type Bytes = readonly number[];

let table: ReadonlyMap<string, Bytes> | undefined;

/** Number of four-byte sequences up to the end of the basic plane, and the number of the first one beyond it. */
const basicPlaneEnd = 39_420;
const astralStart = 189_000;

function decodedTable(): ReadonlyMap<string, Bytes> {
  const characters = new Map<string, Bytes>();
  const decoder = new TextDecoder('gb18030');
  const add = (sequence: Bytes): void => {
    const character = decoder.decode(Uint8Array.from(sequence));
    const single = [...character].length === 1 && character !== '\uFFFD';
    if (single && !characters.has(character)) characters.set(character, sequence);
  };
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) if (trail !== 0x7f) add([lead, trail]);
  }
  for (let number = 0; number < basicPlaneEnd; number++) add(fourBytes(number));
  return characters;
}

function astral(codePoint: number): Bytes {
  return fourBytes(astralStart + codePoint - 0x10000);
}

function fourBytes(number: number): Bytes {
  return [
    0x81 + Math.floor(number / 12_600),
    0x30 + (Math.floor(number / 1260) % 10),
    0x81 + (Math.floor(number / 10) % 126),
    0x30 + (number % 10),
  ];
}

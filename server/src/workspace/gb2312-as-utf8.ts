/**
 * Whether a text that was read as UTF-8 without a fault is Chinese in GB 2312 all the same. The two bytes of 台, 只, 支 or
 * 双 are also one letter of UTF-8, so a file whose only Chinese is such a unit can be read both ways.
 * It is taken for Chinese where all its letters can be, and one of them hardly stands in a case file: a phonetic sign, a
 * combining mark, or a letter of Armenian, Hebrew, Arabic and their neighbours. Words of these scripts have other letters
 * too, which cannot be Chinese; accents, Greek and Cyrillic are left as they are.
 */
export function isGb2312ReadAsUtf8(text: string): boolean {
  if (!strange.test(text)) return false;
  return [...text.matchAll(beyondAscii)].every(([letter]) => {
    const code = letter.charCodeAt(0);
    // The second byte of UTF-8 is 0x80 and the last six bits; in GB 2312 it begins at 0xA1.
    return code < 0x800 && (code & 0x3f) > 0x20;
  });
}

const strange = /[\u0250-\u036F\u0530-\u07FF]/;
const beyondAscii = /[^\p{ASCII}]/gu;

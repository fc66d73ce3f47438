/**
 * Full-width and look-alike characters as the ones of the keyboard: `２０２６` is 2026, `：` is `:`, every
 * dash is a hyphen, a Cyrillic `А` is an A; invisible characters go. For codes, numbers, dates and keys;
 * never for free text, where they are meant.
 */
export function fold(text: string): string {
  return keyboardText.test(text) ? text : foldWidth(withoutQuotes(text).normalize('NFKC'));
}

/**
 * As `fold`, for identifiers that somebody printed on paper: characters that merely resemble a digit, such
 * as `①`, stay what they are. Where the text is Chinese, its punctuation belongs to it: only full-width
 * letters and digits are folded.
 */
export function foldIdentifier(text: string): string {
  if (keyboardText.test(text)) return text;
  const bare = withoutQuotes(text);
  return /\p{Script=Han}/u.test(bare) ? foldLetters(bare.replace(invisible, '')) : foldWidth(bare);
}

/** Curly quotes around a text are meant as quotes, and are none to YAML. */
function withoutQuotes(text: string): string {
  return text.trim().replace(/^[“”‘’](.*)[“”‘’]$/, '$1');
}

const keyboardText = /^[\x20-\x7e]*$/;
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;

/** Characters outside the full-width block that are typed or pasted for one of the keyboard. */
const lookAlikes: Readonly<Record<string, string>> = {
  '\u00a0': ' ',
  '\u3000': ' ',
  '。': '.',
  '、': ',',
  '【': '[',
  '】': ']',
  '〔': '(',
  '〕': ')',
  '“': '"',
  '”': '"',
  '‘': "'",
  '’': "'",
  ...mapped('‐‑‒–—―−', '-------'),
  ...mapped('АВСЕНІЈКМОРЅТХ', 'ABCEHIJKMOPSTX'),
  ...mapped('ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX'),
};

function mapped(from: string, to: string): Record<string, string> {
  return Object.fromEntries([...from].map((character, index) => [character, to[index] ?? character]));
}

function foldWidth(text: string): string {
  return text
    .replace(invisible, '')
    .replace(/[\uff01-\uff5e]/g, halfWidth)
    .replace(/[^\x20-\x7e]/g, (character) => lookAlikes[character] ?? character);
}

function foldLetters(text: string): string {
  return text.replace(/[０-９Ａ-Ｚａ-ｚ]/g, halfWidth);
}

/** The full-width forms stand in the order of ASCII. */
function halfWidth(character: string): string {
  return String.fromCharCode(character.charCodeAt(0) - 0xfee0);
}

import { fold } from '../../text/characters.ts';
import type { CaseSymbol } from './case-symbol.ts';

/**
 * A quick look whether a text can name one of some symbols at all, so that of thousands of cases only a few have to be
 * read. Never false for a text that does: it sees through width, letter case and whatever separates the characters, and
 * a text with escape sequences may name anything.
 */
export function mayName(symbols: readonly CaseSymbol[]): (text: string) => boolean {
  const forms = symbols.map(({ key }) => new RegExp([...key].map(literal).join('[^\\p{L}\\p{N}]*'), 'iu'));
  return (text) => {
    if (/\\[xuU0-9]/.test(text)) return true;
    const folded = fold(text);
    return forms.some((form) => form.test(folded));
  };
}

function literal(character: string): string {
  return /[\p{L}\p{N}]/u.test(character) ? character : `\\u{${character.codePointAt(0)?.toString(16)}}`;
}

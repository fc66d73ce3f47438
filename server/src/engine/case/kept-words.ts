import { isNameAnywhere } from '../format/names.ts';
import type { TextEdit } from '../text/edit.ts';
import { removedCharacters } from '../text/removed-characters.ts';

/** Whether edits of a text bring back every character that they replace, blanks left out, and bury no name. */
export function keepsWords(text: string, edits: readonly TextEdit[]): boolean {
  return edits.every(({ span, newText }) => {
    const replaced = text.slice(span.start, span.end);
    return removedCharacters(replaced, newText) === '' && !quotesName(replaced, newText);
  });
}

/** Whether quotes are put around a name of the format and its colon, which would then be part of a value. */
export function quotesName(replaced: string, newText: string): boolean {
  if (!/^["']/.test(newText) || /^["']/.test(replaced)) return false;
  const names = newText.matchAll(/(?<=^["']?|[\s,，;；{｛[［])([\p{L}_]+)[ \t]*[:：]/gu);
  return [...names].some(([, name = '']) => isNameAnywhere(name));
}

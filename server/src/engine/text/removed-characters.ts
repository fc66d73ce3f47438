/** What people type for a character of the keyboard, where NFKC does not say so already. */
const lookAlikes: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '‘': "'",
  '’': "'",
  '、': ',',
  '。': '.',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '−': '-',
  '•': '-',
  '·': '-',
};

/**
 * The characters of a replaced text, blanks left out, that the new text does not hold in the same order. A full-width
 * character and its half-width form, a curly and a straight quote, a bullet and a dash count as the same.
 */
export function removedCharacters(replaced: string, newText: string): string {
  const kept = folded(newText);
  let from = 0;
  let removed = '';
  for (const character of folded(replaced)) {
    const index = kept.indexOf(character, from);
    if (index === -1) removed += character;
    else from = index + character.length;
  }
  return removed;
}

function folded(text: string): string {
  const visible = text.replace(/\s/g, '');
  if (/^[\x21-\x7e]*$/.test(visible)) return visible;
  return visible
    .normalize('NFKC')
    .replace(/[^\x21-\x7e]/gu, (character) => lookAlikes[character] ?? character);
}

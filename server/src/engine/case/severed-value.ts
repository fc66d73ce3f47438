import type { Entry, MappingNode, ScalarNode } from './yaml/tree.ts';

/**
 * Whether an entry is but a piece of the value before it, cut off by a comma between braces: in
 * `{ name: Huatong Co., Ltd. }` the `Ltd.` reads as a name of its own, without a colon.
 */
export function isPiece({ key, value }: Entry): boolean {
  return value.kind === 'scalar' && value.source === '' && value.span.start === key.span.end;
}

/**
 * The entries of a mapping, with the pieces of a text put together again: nobody means anything else by them.
 * @param mayContinue whether the value of an entry is a text, to which a piece may belong.
 * @param isName whether a key is a name of the section, and so no piece.
 */
export function mendedEntries(
  { style, entries }: MappingNode,
  mayContinue: (key: string) => boolean,
  isName: (key: string) => boolean,
): readonly Entry[] {
  if (style === 'block' || !entries.some(isPiece)) return entries;
  const mended: Entry[] = [];
  for (const entry of entries) {
    const last = mended.at(-1);
    const value = last?.value;
    const isText = last !== undefined && value?.kind === 'scalar' && value.quoting === 'plain';
    if (isText && isPiece(entry) && !isName(entry.key.text) && mayContinue(last.key.text)) {
      mended[mended.length - 1] = { ...last, value: joined(value, entry.key) };
    } else mended.push(entry);
  }
  return mended;
}

/** Two scalars with a comma in between as one. */
export function joined(value: ScalarNode, piece: ScalarNode): ScalarNode {
  const text = `${value.source}, ${piece.source}`;
  return { ...value, span: { start: value.span.start, end: piece.span.end }, source: text, text };
}

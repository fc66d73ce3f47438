import { wideName } from './full-width-punctuation.ts';
import type { Entry, MappingNode, ScalarNode } from './yaml/tree.ts';

/**
 * Whether an entry is but a piece of the value before it, cut off by a comma between braces: in
 * `{ name: Huatong Co., Ltd. }` the `Ltd.` reads as a name of its own, without a colon.
 */
export function isPiece({ key, value }: Entry): boolean {
  return value.kind === 'scalar' && value.source === '' && value.span.start === key.span.end;
}

/**
 * The entries of a mapping, with the pieces of a value put together again where they make one.
 * @param isName whether a key is a name of the section, and so no piece.
 * @param makesOne whether a text can be the value of a key.
 */
export function mendedEntries(
  { style, entries }: MappingNode,
  isName: (key: string) => boolean,
  makesOne: (key: string, text: string) => boolean,
): readonly Entry[] {
  if (style === 'block' || !entries.some(isPiece)) return entries;
  const mended: Entry[] = [];
  for (const entry of entries) {
    const last = mended.at(-1);
    const isEntry = isName(entry.key.text) || isName(wideName(entry.key.source) ?? '');
    const whole = last && isPiece(entry) && !isEntry ? joined(last.value, entry.key) : undefined;
    if (last !== undefined && whole !== undefined && makesOne(last.key.text, whole.text)) {
      mended[mended.length - 1] = { ...last, value: whole };
    } else mended.push(entry);
  }
  return mended;
}

/** A value and the piece behind its comma as one; undefined where the value is none that a comma can cut. */
function joined(value: Entry['value'], piece: ScalarNode): ScalarNode | undefined {
  if (value.kind !== 'scalar' || value.quoting !== 'plain') return undefined;
  const blank = piece.span.start - value.span.end > 1 ? ' ' : '';
  const text = `${value.source},${blank}${piece.source}`;
  return { ...value, span: { start: value.span.start, end: piece.span.end }, source: text, text };
}

import { CST, Parser } from 'yaml';
import { withoutTrailing } from '../../text/without-trailing.ts';
import type { Atom, AtomRole } from './atom.ts';

/** Blanks by which everything stands further in than the name that holds it, as in all case files. */
export const indentation = 2;

/**
 * The atoms of a YAML text in their order, from the concrete syntax of the `yaml` package: nothing of the text but blanks
 * and line ends lies between them. Undefined where the text is not one sound document, or written in a way that no case
 * is (`? key`).
 */
export function atomsOf(text: string): readonly Atom[] | undefined {
  const flattening = new Flattening();
  try {
    for (const token of new Parser().parse(text)) flattening.top(token);
  } catch (error) {
    if (error instanceof Unformattable) return undefined;
    throw error;
  }
  return flattening.atoms;
}

class Unformattable extends Error {}

/** Where a value belongs if it stands on a line of its own, and what it moves with if it does not. */
interface Place {
  readonly column: number | undefined;
  readonly owner: Atom | undefined;
}

const roles: Readonly<Partial<Record<CST.TokenType, AtomRole>>> = {
  comment: 'comment',
  'map-value-ind': 'colon',
  'seq-item-ind': 'dash',
  comma: 'comma',
  anchor: 'property',
  tag: 'property',
  'block-scalar-header': 'property',
};

class Flattening {
  readonly atoms: Atom[] = [];

  top(token: CST.Token): void {
    if (token.type !== 'document') {
      this.#small([token as CST.SourceToken], nowhere);
      return;
    }
    this.#small(token.start, nowhere);
    if (token.value) this.#value(token.value, { column: 0, owner: undefined });
    this.#small(token.end ?? [], nowhere);
  }

  #emit(
    { offset, source }: CST.SourceToken | CST.FlowScalar,
    role: AtomRole,
    { column, owner }: Place,
    bracket?: Atom['bracket'],
  ): Atom {
    // The parser counts the blanks behind a comment to it.
    const length = role === 'comment' ? withoutTrailing(source, ' \t').length : source.length;
    const span = { start: offset, end: offset + length };
    const atom: Atom = { span, role, column, owner, ...(bracket && { bracket }) };
    this.atoms.push(atom);
    return atom;
  }

  /** Comments, punctuation and properties; blanks and line ends are what lies between atoms. */
  #small(tokens: readonly CST.SourceToken[], place: Place): Atom | undefined {
    let last: Atom | undefined;
    for (const token of tokens) {
      if (token.type === 'space' || token.type === 'newline') continue;
      const role = roles[token.type];
      if (role === undefined) throw new Unformattable();
      const atom = this.#emit(token, role, role === 'comment' ? nowhere : place);
      if (role !== 'comment') last = atom;
    }
    return last;
  }

  #value(token: CST.Token, place: Place): void {
    switch (token.type) {
      case 'alias':
      case 'scalar':
      case 'single-quoted-scalar':
      case 'double-quoted-scalar':
        this.#emit(token, 'value', place);
        this.#small(token.end ?? [], nowhere);
        return;
      case 'block-scalar':
        this.#blockScalar(token, place);
        return;
      case 'block-map':
        for (const item of token.items) this.#entry(item, place);
        return;
      case 'block-seq':
        for (const { start, value } of token.items) {
          const dash = this.#small(start, place);
          if (dash === undefined) throw new Unformattable();
          if (value) this.#value(value, within(place, dash));
        }
        return;
      case 'flow-collection':
        this.#flow(token, place);
        return;
      default:
        throw new Unformattable();
    }
  }

  #entry({ start, key, sep, value }: CST.BlockMap['items'][number], place: Place): void {
    const property = this.#small(start, place);
    if (key === undefined && sep === undefined && property === undefined) return;
    if (sep === undefined) throw new Unformattable();
    const name = this.#key(key, place);
    this.#small(sep, { column: undefined, owner: name });
    if (value) this.#value(value, within(place, name));
  }

  #blockScalar({ offset, props, source }: CST.BlockScalar, place: Place): void {
    const head = props as CST.SourceToken[];
    this.#small(head, place);
    const last = head.at(-1);
    const start = last === undefined ? offset : last.offset + last.source.length;
    if (source.trim() !== '') {
      const span = { start, end: start + source.length };
      this.atoms.push({ span, role: 'block', column: undefined, owner: place.owner });
    }
  }

  #flow({ start, items, end }: CST.FlowCollection, place: Place): void {
    const bracket = start.type === 'flow-map-start' ? 'mapping' : 'list';
    const open = this.#emit(start, 'open', place, bracket);
    const inside = { column: undefined, owner: open };
    for (const { start: before, key, sep, value } of items) {
      this.#small(before, inside);
      // A name without a colon is a piece of the value before it: `{ name: Huatong Co., Ltd. }`.
      const isPiece = bracket === 'mapping' && !sep?.some(({ type }) => type === 'map-value-ind');
      if (key) this.#key(key, inside, isPiece ? 'property' : 'key');
      if (sep) this.#small(sep, inside);
      if (value) this.#value(value, inside);
    }
    const [last, ...after] = end;
    if (last?.type !== 'flow-map-end' && last?.type !== 'flow-seq-end') throw new Unformattable();
    this.#emit(last, 'close', inside, bracket);
    this.#small(after, nowhere);
  }

  #key(key: CST.Token | null | undefined, place: Place, role: AtomRole = 'key'): Atom {
    if (!CST.isScalar(key) || key.type === 'block-scalar' || key.type === 'alias') throw new Unformattable();
    const name = this.#emit(key, role, place);
    this.#small(key.end ?? [], place);
    return name;
  }
}

const nowhere: Place = { column: undefined, owner: undefined };

function within({ column = 0 }: Place, owner: Atom): Place {
  return { column: column + indentation, owner };
}

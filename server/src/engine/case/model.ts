import type { FieldFacts } from '../format/field.ts';
import type { Span } from '../text/span.ts';
import type { TidyForm } from './normalise/reading.ts';
import type { Quoting, TreeNode } from './yaml/tree.ts';

/** Where something stands: its path as people write it (`goods[0].hsCode`) and its spans in the text. */
export interface Place {
  readonly path: string;
  /** The value; zero-width behind the colon where the value is empty. */
  readonly span: Span;
  /** The key that holds it; undefined for list items and the file itself. */
  readonly keySpan: Span | undefined;
  readonly node: TreeNode;
}

/**
 * One value of the case.
 * - `read`: `value` is what it means.
 * - `placeholder`: empty, or a word such as 待定 or N/A; it counts as missing.
 * - `ambiguous`: it has several readings, none is taken.
 * - `unreadable`: something stands there, nobody can say what; rules other than the reader's keep silent.
 */
export interface Field<Value = unknown> {
  readonly kind: 'field';
  readonly place: Place;
  readonly state: 'read' | 'placeholder' | 'ambiguous' | 'unreadable';
  readonly value: Value | undefined;
  /** The text as written, quotes resolved; for messages and for identifiers. */
  readonly text: string;
  readonly quoting: Quoting;
  readonly facts: FieldFacts;
  /** The form that says the same as it should be written; absent where it is written so. */
  readonly tidy?: TidyForm;
}

export interface List<Item> {
  readonly kind: 'list';
  readonly place: Place;
  readonly items: readonly Item[];
  /** False where the value is no list; then there are no items, and nobody should call them missing. */
  readonly readable: boolean;
}

interface SectionHead {
  readonly kind: 'section';
  readonly place: Place;
  /** The canonical names that stand in the section, whatever their values are; mistyped ones as they are meant. */
  readonly names: ReadonlySet<string>;
  /** False where the value is no mapping; then nothing in it is known, and nobody should call it missing. */
  readonly readable: boolean;
}

/** A mapping of the format; a name that is absent has no property. */
export type Section<Shape> = SectionHead & {
  readonly [Name in keyof Shape]?: Located<NonNullable<Shape[Name]>>;
};

/** The located twin of a plain value: the same structure, every value with its place. */
export type Located<Shape> = Shape extends string | number | boolean
  ? Field<Shape>
  : Shape extends readonly (infer Item)[]
    ? List<Located<Item>>
    : Section<Shape>;

export type AnySection = SectionHead;
export type AnyLocated = Field | List<AnyLocated> | AnySection;

/** What stands in a section under a canonical name, whatever that is; undefined where nothing does. */
export function childNamed(section: AnySection, name: string): AnyLocated | undefined {
  return (section as unknown as Readonly<Record<string, AnyLocated | undefined>>)[name];
}

/** The path of a name in a section, whether it stands there or not. */
export function pathUnder({ place }: { readonly place: Place }, name: string): string {
  return place.path === '' ? name : `${place.path}.${name}`;
}

/** Whether a name is absent, empty or a placeholder; false where something stands, readable or not. */
export function isMissing(section: AnySection | undefined, name: string): boolean {
  if (section === undefined) return true;
  if (!section.readable) return false;
  const located = childNamed(section, name);
  if (located === undefined) return !section.names.has(name);
  return located.kind === 'field' && located.state === 'placeholder';
}

/** Whether something stands for a name that says nothing: it cannot be read for certain, or its name is mistyped. */
export function isUnclear(section: AnySection, name: string): boolean {
  if (!section.readable) return true;
  const located = childNamed(section, name);
  if (located === undefined) return section.names.has(name);
  return located.kind === 'field'
    ? located.state === 'unreadable' || located.state === 'ambiguous'
    : !located.readable;
}

/** Where a finding stands: the stretch that is wrong, and its path. */
export interface At {
  readonly span: Span;
  readonly path: string;
}

/** The value of something that is there; its key where the value is empty. */
export function at(located: { readonly place: Place }): At {
  const { span, keySpan, path } = located.place;
  return { span: span.start === span.end && keySpan !== undefined ? keySpan : span, path };
}

/** The key of something that is there; its first line where it has none. */
export function atKey(located: { readonly place: Place }): At {
  const { keySpan, node, path } = located.place;
  if (keySpan !== undefined) return { span: keySpan, path };
  if (node.kind === 'mapping') {
    const [first] = node.entries;
    if (first !== undefined) return { span: first.key.span, path };
  }
  return at(located);
}

/** Where a missing name belongs: its placeholder, else its empty key, else the key of its section. */
export function atMissing(section: AnySection, name: string): At {
  const path = pathUnder(section, name);
  const located = childNamed(section, name);
  return { span: (located === undefined ? atKey(section) : at(located)).span, path };
}

/** Where something belongs that a list lacks: the key of the list, else the key of its section. */
export function atList(section: AnySection, name: string): At {
  const located = childNamed(section, name);
  return located?.kind === 'list' && located.items.length > 0 ? atKey(located) : atMissing(section, name);
}

import * as z from 'zod';
import { caseFormat } from './case-format.ts';
import { type FieldFacts, factsOf } from './field.ts';
import { namesOf, type SectionNames } from './names.ts';

/**
 * A part of the format for who walks down a whole case: every step from one to the next is looked up once, however many
 * goods lines there are.
 */
export class FormatPart {
  /** The canonical name that leads here, for an item that of its list; empty for the case itself. */
  readonly name: string;
  readonly facts: FieldFacts | undefined;
  /** What can stand in a section; undefined for what is none. */
  readonly names: SectionNames | undefined;
  /** An item of a list; undefined for what is none. */
  readonly item: FormatPart | undefined;
  readonly #shape: Readonly<Record<string, z.ZodType>>;
  readonly #children = new Map<string, FormatPart>();

  constructor(schema: z.ZodType, name: string) {
    const inner = schema instanceof z.ZodOptional ? (schema.unwrap() as z.ZodType) : schema;
    const isSection = inner instanceof z.ZodObject;
    this.name = name;
    this.facts = factsOf(inner);
    this.names = isSection ? namesOf(inner) : undefined;
    this.#shape = isSection ? (inner.shape as Readonly<Record<string, z.ZodType>>) : {};
    this.item = inner instanceof z.ZodArray ? new FormatPart(inner.element as z.ZodType, name) : undefined;
  }

  /** What a written key holds; undefined for a key that the section does not know. */
  child(written: string): FormatPart | undefined {
    const name = this.names?.canonical(written);
    const schema = name === undefined ? undefined : this.#shape[name];
    if (name === undefined || schema === undefined) return undefined;
    const child = this.#children.get(name) ?? new FormatPart(schema, name);
    this.#children.set(name, child);
    return child;
  }
}

/** The case itself. */
export const wholeFormat = new FormatPart(caseFormat, '');

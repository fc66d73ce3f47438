import * as z from 'zod';
import { nearestWord } from '../text/nearest-word.ts';
import { keyAliases } from './aliases.ts';
import { caseFormat } from './case-format.ts';
import { type FieldFacts, factsOf } from './field.ts';
import { nameForm } from './name-form.ts';

/** The names of one section of the format. */
export interface SectionNames {
  /** Canonical names, in the order of the format. */
  readonly known: readonly string[];
  /** Those of them that every section must have. */
  readonly required: readonly string[];
  /** The name that a written key stands for; undefined for a key that the section does not know. */
  canonical(written: string): string | undefined;
  /** The name among `free` that a written key most likely means, or one of its aliases; undefined where none is near. */
  nearest(written: string, free: ReadonlySet<string>): string | undefined;
  /** Place of a name in the order of the format; unknown names come last. */
  rank(name: string | undefined): number;
}

const knownSections = new WeakMap<z.ZodObject, SectionNames>();

/** The names of a section of the format, with their aliases. */
export function namesOf(section: z.ZodObject): SectionNames {
  const known = knownSections.get(section) ?? collectNames(section);
  knownSections.set(section, known);
  return known;
}

function collectNames(section: z.ZodObject): SectionNames {
  const known = Object.keys(section.shape);
  const exact = new Set(known);
  const byForm = new Map<string, string>();
  for (const name of known) for (const alias of keyAliases[name] ?? []) byForm.set(nameForm(alias), name);
  for (const name of known) byForm.set(nameForm(name), name);
  return {
    known,
    required: known.filter((name) => !(section.shape[name] instanceof z.ZodOptional)),
    canonical: (written) => (exact.has(written) ? written : byForm.get(nameForm(written))),
    nearest(written, free) {
      // A slip of one character turns one short alias into another.
      const forms = [...byForm.keys()].filter((form) => {
        const name = byForm.get(form) ?? '';
        return free.has(name) && (form.length >= 4 || form === nameForm(name));
      });
      const near = nearestWord(nameForm(written), forms);
      return near === undefined ? undefined : byForm.get(near);
    },
    rank(name) {
      const index = name === undefined ? -1 : known.indexOf(name);
      return index === -1 ? known.length : index;
    },
  };
}

/** Steps from the top of the case: names, and numbers for list items. */
export type FormatPath = readonly (string | number)[];

/** The part of the format at a path, without `optional` around it; undefined where the format has none. */
export function formatAt(path: FormatPath): z.ZodType | undefined {
  let schema: z.ZodType | undefined = caseFormat;
  for (const step of path) {
    if (schema instanceof z.ZodObject) schema = schema.shape[step] as z.ZodType | undefined;
    else if (schema instanceof z.ZodArray) schema = schema.element as z.ZodType;
    else return undefined;
    if (schema !== undefined) schema = innerSchema(schema);
  }
  return schema;
}

/** A schema without `optional` around it. */
export function innerSchema(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodOptional ? (schema.unwrap() as z.ZodType) : schema;
}

/** The names of the section at a path; undefined where the format has no section there. */
export function namesAt(path: FormatPath): SectionNames | undefined {
  const section = formatAt(path);
  return section instanceof z.ZodObject ? namesOf(section) : undefined;
}

/** What the format knows of a path; undefined where it knows nothing. */
export function factsAt(path: FormatPath): FieldFacts | undefined {
  const schema = formatAt(path);
  return schema && factsOf(schema);
}

/** Whether a word is a name, or an alias of one, in any section of the format. */
export function isNameAnywhere(written: string): boolean {
  everyName ??= new Set(namesBelow(caseFormat));
  return everyName.has(nameForm(written));
}

let everyName: ReadonlySet<string> | undefined;

function namesBelow(schema: z.ZodType): string[] {
  const inner = innerSchema(schema);
  if (inner instanceof z.ZodArray) return namesBelow(inner.element as z.ZodType);
  if (!(inner instanceof z.ZodObject)) return [];
  return Object.entries(inner.shape).flatMap(([name, part]) => [
    nameForm(name),
    ...(keyAliases[name] ?? []).map(nameForm),
    ...namesBelow(part as z.ZodType),
  ]);
}

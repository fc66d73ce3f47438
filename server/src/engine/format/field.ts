import * as z from 'zod';
import type { CalendarDay } from '../reference/calendar-day.ts';
import type { ChinaTime } from '../reference/china-time.ts';
import type { Localized } from '../text/localized.ts';

/** What a single value is; decides how the reader takes it from the text. */
export type FieldKind =
  | 'text'
  | 'code'
  | 'word'
  | 'date'
  | 'date-time'
  | 'clock-time'
  | 'number'
  | 'whole-number'
  | 'boolean';

/** The standard that an identifier follows; decides what counts as a separator in it. `plain`: none, every character counts. */
export type CodeScheme =
  | 'plain'
  | 'hs-code'
  | 'social-credit-code'
  | 'customs-registration-code'
  | 'declaration-number'
  | 'container-number'
  | 'bill-number'
  | 'customs-district'
  | 'currency'
  | 'country';

/** What the format knows of one name: the kind of its value and what it is, in a phrase. */
export interface FieldFacts {
  readonly kind: FieldKind | 'section' | 'list';
  readonly about: Localized;
  /** For a `word`: the words that are allowed, in the order in which they are offered. */
  readonly words?: readonly string[];
  /** For a `text` or a `code`: the words of the format that stand there among others. */
  readonly usual?: readonly string[];
  /** For a `code`: the standard that it follows. */
  readonly scheme?: CodeScheme;
  /** For a `number`: the unit in which it is held. */
  readonly unit?: 'kg';
  /** For a `date`: whether 长期 may stand in its place, a validity without end. */
  readonly openEnded?: boolean;
}

const known = new WeakMap<z.ZodType, FieldFacts>();

/** The facts of a schema of the format; undefined for schemas that are none of its fields. */
export function factsOf(schema: z.ZodType): FieldFacts | undefined {
  return known.get(schema);
}

function field<Schema extends z.ZodType>(schema: Schema, facts: FieldFacts): Schema {
  known.set(schema, facts);
  return schema;
}

function about(en: string, zh: string): Localized {
  return { en, zh };
}

/** @param usual words of the format that stand there among others. */
export function text(en: string, zh: string, usual: readonly string[] = []) {
  return field(z.string().min(1), { kind: 'text', about: about(en, zh), usual });
}

/**
 * An identifier: every character counts, so it is taken from the source text, never from a number.
 * @param usual words of the format that stand there among others.
 */
export function code(en: string, zh: string, scheme: CodeScheme = 'plain', usual: readonly string[] = []) {
  return field(z.string().min(1), { kind: 'code', about: about(en, zh), scheme, usual });
}

export function word<const Words extends readonly [string, ...string[]]>(
  words: Words,
  en: string,
  zh: string,
) {
  return field(z.enum(words), { kind: 'word', about: about(en, zh), words });
}

/** A calendar day in China, `YYYY-MM-DD`. */
export function date(en: string, zh: string): z.ZodType<CalendarDay> {
  const schema = z.string().regex(/^\d{4}-\d{2}-\d{2}$/) as unknown as z.ZodType<CalendarDay>;
  return field(schema, { kind: 'date', about: about(en, zh) });
}

/** The last day of a validity, `YYYY-MM-DD`, or 长期 where it has no end. */
export function lastDay(en: string, zh: string): z.ZodType<CalendarDay> {
  const schema = z.string().regex(/^(\d{4}-\d{2}-\d{2}|长期)$/) as unknown as z.ZodType<CalendarDay>;
  return field(schema, { kind: 'date', about: about(en, zh), openEnded: true });
}

/** A moment in China time, `YYYY-MM-DDTHH:MM`. */
export function dateTime(en: string, zh: string): z.ZodType<ChinaTime> {
  const schema = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/) as unknown as z.ZodType<ChinaTime>;
  return field(schema, { kind: 'date-time', about: about(en, zh) });
}

/** A time of day in China, `HH:MM`. */
export function clockTime(en: string, zh: string) {
  return field(z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/), { kind: 'clock-time', about: about(en, zh) });
}

export function number(en: string, zh: string) {
  return field(z.number().nonnegative(), { kind: 'number', about: about(en, zh) });
}

/** A mass in kilograms. */
export function mass(en: string, zh: string) {
  return field(z.number().nonnegative(), { kind: 'number', about: about(en, zh), unit: 'kg' });
}

export function wholeNumber(en: string, zh: string) {
  return field(z.int().positive(), { kind: 'whole-number', about: about(en, zh) });
}

export function flag(en: string, zh: string) {
  return field(z.boolean(), { kind: 'boolean', about: about(en, zh) });
}

export function section<Shape extends z.ZodRawShape>(en: string, zh: string, shape: Shape) {
  return field(z.strictObject(shape), { kind: 'section', about: about(en, zh) });
}

export function list<Item extends z.ZodType>(en: string, zh: string, item: Item, minimum = 0) {
  const schema = minimum > 0 ? z.array(item).min(minimum) : z.array(item);
  return field(schema, { kind: 'list', about: about(en, zh) });
}

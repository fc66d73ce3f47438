import { stringify } from 'yaml';
import { isPlainNumber, misreading } from '../case/yaml/plain-scalar.ts';

/** A value to be written into a case file. */
export type NewValue =
  | string
  | number
  | boolean
  | readonly NewValue[]
  /** A number as it is written, with the decimals that it has on paper: 1234.50. */
  | { readonly figure: string }
  | { readonly section: readonly (readonly [name: string, value: NewValue])[] };

/** A scalar as YAML: plain where every reader agrees on it, and for dates; else in double quotes. */
export function scalarText(value: string): string {
  const taken = misreading(value);
  if (taken?.as === 'date') return value;
  if (taken !== undefined || isPlainNumber(value)) return JSON.stringify(value);
  return stringify(value, { lineWidth: 0 }).trimEnd();
}

type NewSection = Extract<NewValue, { section: unknown }>;

function isSection(value: NewValue): value is NewSection {
  return typeof value === 'object' && 'section' in value;
}

function isList(value: NewValue): value is readonly NewValue[] {
  return Array.isArray(value);
}

/** A value on one line, in flow style. */
export function flowText(value: NewValue): string {
  if (typeof value === 'string') return /[,[\]{}]/.test(value) ? JSON.stringify(value) : scalarText(value);
  if (typeof value !== 'object') return String(value);
  if ('figure' in value) return value.figure;
  if (isSection(value)) {
    return `{ ${value.section.map(([name, inner]) => `${name}: ${flowText(inner)}`).join(', ')} }`;
  }
  return `[${value.map(flowText).join(', ')}]`;
}

/**
 * `name: value` as lines of block style, without a last line end.
 * @param indent blanks in front of the name.
 */
export function entryLines(name: string, value: NewValue, indent: number): string[] {
  const blanks = ' '.repeat(indent);
  if (isSection(value)) {
    return [
      `${blanks}${name}:`,
      ...value.section.flatMap(([inner, next]) => entryLines(inner, next, indent + 2)),
    ];
  }
  if (isList(value) && value.some(isSection)) {
    return [`${blanks}${name}:`, ...value.flatMap((item) => itemLines(item, indent + 2))];
  }
  const lines = typeof value === 'string' ? foldedText(value, indent) : undefined;
  if (lines !== undefined) return [`${blanks}${name}: >-`, ...lines];
  return [`${blanks}${name}: ${typeof value === 'string' ? scalarText(value) : flowText(value)}`];
}

/** `- value` as lines of block style, without a last line end. */
export function itemLines(value: NewValue, indent: number): string[] {
  const blanks = ' '.repeat(indent);
  if (isSection(value)) {
    const lines = value.section.flatMap(([name, inner]) => entryLines(name, inner, indent + 2));
    return lines.map((line, index) => (index === 0 ? `${blanks}- ${line.trimStart()}` : line));
  }
  return [`${blanks}- ${flowText(value)}`];
}

/** Long prose as the lines of a folded block scalar; undefined for what fits on the line of its name. */
function foldedText(value: string, indent: number): string[] | undefined {
  if (value.length <= 80) return undefined;
  const blanks = ' '.repeat(indent + 2);
  if (/\p{Script=Han}/u.test(value)) return [blanks + value];
  const lines: string[] = [];
  let line = '';
  for (const word of value.split(' ')) {
    if (line !== '' && line.length + word.length > 88) {
      lines.push(blanks + line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, blanks + line];
}

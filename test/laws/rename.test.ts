import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type CaseFile, readCase } from '../../server/src/engine/case/case-file.ts';
import { isNumber, type Occurrence } from '../../server/src/engine/features/navigation/case-symbol.ts';
import { mayName } from '../../server/src/engine/features/navigation/may-name.ts';
import { readNewName } from '../../server/src/engine/features/navigation/new-name.ts';
import { occurrenceAt, occurrencesOf } from '../../server/src/engine/features/navigation/occurrences.ts';
import { renameIn, symbolNamed } from '../../server/src/engine/features/navigation/rename.ts';
import { applyEdits } from '../../server/src/engine/text/edit.ts';
import { fixtures } from './pages.ts';

const examples = resolve(import.meta.dirname, '../../examples');
const cases = [
  ...fixtures.map(({ name, text }) => ({ name, text })),
  ...readdirSync(examples).map((name) => ({ name, text: readFileSync(resolve(examples, name), 'utf8') })),
];

/** Names that no case holds, one that YAML takes for text and one that needs quotes, as far as the kind allows. */
const newNames: Readonly<Partial<Record<Occurrence['kind'], readonly string[]>>> = {
  certificate: ['AIEC-9999-2031-999999', '00998877'],
  declaration: ['999920311999999999'],
  'bill-of-lading': ['ZZZZ9999999', '0012345678'],
  'pre-review-receipt': ['PR99999999', '0x1F99'],
  'application-receipt': ['AP99999999', '1e10'],
  'write-off-list': ['WO99999999', '12345.6789'],
  agreement: ['AGR-9999', '沪〔2031〕9 号: [a]'],
  paper: ['renamed', 'NO', '附件 #1'],
  'goods-line': ['9999'],
};

/** One occurrence of each thing that is named in a case. */
function symbolsIn(file: CaseFile): Occurrence[] {
  const found = new Map<string, Occurrence>();
  for (const { place } of file.fields) {
    const here = occurrenceAt(file, place.span.start + 1) ?? occurrenceAt(file, place.span.start);
    if (here !== undefined) found.set(`${here.kind} ${here.key}`, here);
  }
  return [...found.values()];
}

const paths = (occurrences: readonly Occurrence[]) => occurrences.map(({ field }) => field.place.path).sort();

describe.each(
  cases.flatMap(({ name, text }) => [
    { name, text },
    { name: `${name} with CRLF`, text: text.replaceAll(/\r?\n/g, '\r\n') },
  ]),
)('$name', ({ text }) => {
  const file = readCase(text);

  it('is never passed over by a search for what it names', () => {
    for (const symbol of symbolsIn(file)) expect(mayName([symbol])(text)).toBe(true);
  });

  it('has every place of a renamed thing changed, and everything else as it was', () => {
    for (const symbol of symbolsIn(file)) {
      for (const typed of newNames[symbol.kind] ?? []) {
        const reading = readNewName(symbol.kind, typed, '');
        if ('refusal' in reading) throw new Error(reading.refusal.en);
        const before = occurrencesOf(file, symbol);
        const renaming = renameIn(file, symbol, reading.name);
        if ('stuck' in renaming) {
          // What is read by way of an alias cannot be changed, nor can one of several ids in one scalar be put in quotes.
          expect(text).toMatch(/[*]\w|[、，]/);
          continue;
        }
        const after = readCase(applyEdits(text, renaming.edits));
        const renamed = symbolNamed(symbol.kind, reading.name);
        expect(paths(occurrencesOf(after, renamed))).toEqual(paths(before));
        expect(occurrencesOf(after, symbol)).toEqual([]);
        expect(others(after, before)).toEqual(others(file, before));
        expect(between(after.text, occurrencesOf(after, renamed))).toEqual(between(text, before));
      }
    }
  });
});

/** What the values say that are not renamed, and how they are written. */
function others({ fields }: CaseFile, renamed: readonly Occurrence[]) {
  const changed = new Set(paths(renamed));
  return fields
    .filter(({ place }) => !changed.has(place.path))
    .map(({ place, text, quoting, state }) => [place.path, text, quoting, state]);
}

/** The text outside of the places of a name, without the quotes that a new one may need. */
function between(text: string, occurrences: readonly Occurrence[]): string[] {
  let done = 0;
  const pieces = occurrences.map(({ span }) => {
    const piece = text.slice(done, span.start);
    done = span.end;
    return piece;
  });
  return [...pieces, text.slice(done)].map((piece) => piece.replaceAll('"', ''));
}

it('knows a new name for every kind of number', () => {
  expect(Object.keys(newNames).filter((kind) => isNumber(kind as Occurrence['kind'])).length).toBe(7);
});

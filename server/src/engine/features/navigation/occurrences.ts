import type { CaseFile } from '../../case/case-file.ts';
import { touches } from '../../text/span.ts';
import { type CaseSymbol, isNumber, isSame, type Occurrence } from './case-symbol.ts';
import { wholeName } from './named-field.ts';
import { ownNames } from './own-names.ts';
import { sharedNames, untypedNumbers } from './shared-names.ts';

const known = new WeakMap<CaseFile, readonly Occurrence[]>();

/** Every name of a case, worked out once for a text; what stands in comments and in prose is none. */
function allOccurrences(file: CaseFile): readonly Occurrence[] {
  const occurrences = known.get(file) ?? [...sharedNames(file), ...ownNames(file)];
  known.set(file, occurrences);
  return occurrences;
}

/** What is named at an offset (UTF-16), and where; undefined where nothing is. */
export function occurrenceAt(file: CaseFile, offset: number): Occurrence | undefined {
  const all = allOccurrences(file);
  const here = all.find(({ span }) => touches(span, offset));
  if (here !== undefined) return here;
  for (const [field, key] of untypedNumbers(file)) {
    const place = wholeName(field);
    if (!touches(place.span, offset)) continue;
    const bearer = all.find((occurrence) => isNumber(occurrence.kind) && occurrence.key === key);
    return bearer && { kind: bearer.kind, key, role: 'reference', ...place };
  }
  return undefined;
}

/** Every place of a case that names a symbol, in the order of the text. */
export function occurrencesOf(file: CaseFile, { kind, key }: CaseSymbol): readonly Occurrence[] {
  const named = allOccurrences(file).filter((occurrence) => isSame(occurrence, { kind, key }));
  const untyped = isNumber(kind) ? [...untypedNumbers(file)].filter(([, number]) => number === key) : [];
  const references = untyped.map(
    ([field]) => ({ kind, key, role: 'reference', ...wholeName(field) }) as const,
  );
  return [...named, ...references].sort((left, right) => left.span.start - right.span.start);
}

/** The places at which a symbol is defined, among its occurrences. */
export function definitionsAmong(occurrences: readonly Occurrence[]): readonly Occurrence[] {
  return occurrences.filter(({ role }) => role === 'definition');
}

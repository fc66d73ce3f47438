import { type CaseFile, readCase } from '../../case/case-file.ts';
import type { Field } from '../../case/model.ts';
import { numberForm } from '../../case/normalise/number-form.ts';
import { flowText } from '../../edit/yaml-text.ts';
import { applyEdits, type TextEdit } from '../../text/edit.ts';
import type { Span } from '../../text/span.ts';
import {
  type CaseSymbol,
  isNumber,
  isSame,
  numberKinds,
  type Occurrence,
  type SymbolKind,
} from './case-symbol.ts';
import { definitionsAmong, occurrencesOf } from './occurrences.ts';
import { isAlias } from './tree-spans.ts';

/** The edits of one case, or the place that cannot be changed without changing something else, or not at all. */
export type Renaming = { readonly edits: readonly TextEdit[] } | { readonly stuck: Span };

/** What is called by a name. */
export function symbolNamed(kind: SymbolKind, name: string): CaseSymbol {
  return { kind, key: isNumber(kind) ? numberForm(name) : name };
}

/**
 * The place of a case at which a name already stands for something else, or is used for something that the case does not
 * define, so that two things would be mixed up; undefined where there is none. No two papers that customs issues share a
 * number, of whatever kind they are; one bill and one agreement may well cover several cases.
 */
export function takenBy(file: CaseFile, symbol: CaseSymbol, name: string): Occurrence | undefined {
  if (isRepeatable(symbol.kind) || isSame(symbol, symbolNamed(symbol.kind, name))) return undefined;
  const kinds = isNumber(symbol.kind) ? numberKinds.filter((kind) => !isRepeatable(kind)) : [symbol.kind];
  const places = kinds.flatMap((kind) => occurrencesOf(file, symbolNamed(kind, name)));
  return definitionsAmong(places)[0] ?? places[0];
}

function isRepeatable(kind: SymbolKind): boolean {
  return kind === 'bill-of-lading' || kind === 'agreement';
}

/**
 * Gives a symbol another name in every place of a case. Quotes stay as they are and come where the new name needs
 * them; what stands in comments, in prose and in file names is left alone. The text with the edits is read again, so
 * that nothing but these values can have changed.
 */
export function renameIn(file: CaseFile, symbol: CaseSymbol, name: string): Renaming {
  const occurrences = occurrencesOf(file, symbol);
  // What is read through an alias is changed where it stands.
  const edits = occurrences.filter(({ span }) => !isAlias(file.text, span)).map(renamed(name));
  const wanted = new Map<Field, Occurrence>(occurrences.map((occurrence) => [occurrence.field, occurrence]));
  const after = readCase(applyEdits(file.text, edits)).fields;
  for (const [index, field] of file.fields.entries()) {
    const occurrence = wanted.get(field);
    const text = occurrence === undefined ? field.text : name + occurrence.rest;
    const now = after[index];
    if (now?.place.path !== field.place.path || now.text.trim() !== text.trim()) {
      return { stuck: field.place.span };
    }
  }
  return { edits };
}

function renamed(name: string): (occurrence: Occurrence) => TextEdit {
  return ({ kind, field, span, rest }) => {
    const { node } = field.place;
    const quoting = node.kind === 'scalar' ? node.quoting : 'plain';
    if (quoting === 'single') return { span, newText: name.replaceAll("'", "''") };
    if (quoting === 'double') return { span, newText: JSON.stringify(name).slice(1, -1) };
    const whole = name + rest;
    const yaml = kind === 'goods-line' ? whole : flowText(whole);
    return quoting === 'plain' && yaml !== whole
      ? { span: node.span, newText: yaml }
      : { span, newText: name };
  };
}

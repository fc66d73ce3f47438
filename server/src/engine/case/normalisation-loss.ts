import { keyAliases } from '../format/aliases.ts';
import { nameForm } from '../format/name-form.ts';
import { currencyCodesOf } from '../reference/currencies.ts';
import { sameUnit, unitCodes } from '../reference/units.ts';
import type { CaseFile } from './case-file.ts';
import type { Field } from './model.ts';
import { isUnit } from './normalise/quantity-words.ts';

/**
 * The first word of a value that its tidy form leaves out and no entry says in its place: a currency that is not the
 * one of the line, a remark, a time of day. Undefined where the tidy form says all that was written.
 */
export function lostWord(file: CaseFile, field: Field): string | undefined {
  const isNumber = field.facts.kind === 'number' || field.facts.kind === 'whole-number';
  return field.tidy?.omits?.find((word) => {
    if (isNameOf(field, word)) return false;
    return (
      !isNumber || !(saysNothing(word) || statedCurrency(file, field, word) || statedUnit(file, field, word))
    );
  });
}

/** Whether a word is but the name of the entry in which it stands: `HS: 8471309000`. */
function isNameOf({ place }: Field, word: string): boolean {
  const name = place.path.slice(place.path.lastIndexOf('.') + 1).replace(/\[\d+\]$/, '');
  return [name, ...(keyAliases[name] ?? [])].some((alias) => nameForm(alias) === nameForm(word));
}

function saysNothing(word: string): boolean {
  return /^(?:per|[整正项])$/i.test(word);
}

/** Whether a word means the currency of its line; that of every line, in a paper that states the goods again. */
function statedCurrency(file: CaseFile, field: Field, word: string): boolean {
  const codes = currencyCodesOf(word.replace(/[整正]$/, ''));
  const { currency, goods } = file.content;
  const line = lineOf(file, field);
  const lines = line === undefined ? (goods?.items ?? []) : [line];
  const stated = lines.length === 0 ? [currency] : lines.map((line) => line.currency ?? currency);
  return (
    codes.length > 0 && stated.every((field) => field?.value !== undefined && codes.includes(field.value))
  );
}

/** Whether a word means the unit of its line; that of any line, in a paper that states the goods again. */
function statedUnit(file: CaseFile, field: Field, word: string): boolean {
  if (unitCodes(word).length === 0 && !isUnit(word.toLowerCase())) return false;
  const line = lineOf(file, field);
  const lines = line === undefined ? (file.content.goods?.items ?? []) : [line];
  return lines.some(
    ({ unit }) => unit?.value !== undefined && sameUnit(unit.value.toLowerCase(), word.toLowerCase()),
  );
}

function lineOf({ content }: CaseFile, { place }: Field) {
  const [, index] = /^goods\[(\d+)\]\./.exec(place.path) ?? [];
  return index === undefined ? undefined : content.goods?.items[Number(index)];
}

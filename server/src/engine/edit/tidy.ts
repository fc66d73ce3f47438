import type { Field } from '../case/model.ts';
import type { TextEdit } from '../text/edit.ts';
import { replaceSource } from './edit.ts';
import { scalarText } from './yaml-text.ts';

/** Puts another form of a value in its place: numbers and yes or no as they are, codes in quotes that need them. */
export function replaceForm(field: Field, form: string): TextEdit {
  const { kind } = field.facts;
  const isBare = kind === 'number' || kind === 'whole-number' || kind === 'boolean';
  return replaceSource(field, isBare ? form : scalarText(form));
}

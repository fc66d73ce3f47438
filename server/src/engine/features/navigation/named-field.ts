import type { Field } from '../../case/model.ts';
import type { Span } from '../../text/span.ts';
import type { Occurrence } from './case-symbol.ts';

/** A value that is a name, and says which. */
export type NamedField<Value> = Field<Value> & { readonly value: Value };

/** Whether a value stands there and can be read: nothing else names anything. */
export function isNamed<Value>(field: Field<Value> | undefined): field is NamedField<Value> {
  return field?.state === 'read' && field.value !== undefined;
}

/** The place of a name that is a whole value. */
export function wholeName(field: Field): Pick<Occurrence, 'field' | 'span' | 'rest'> {
  return { field, span: nameSpan(field), rest: '' };
}

/** The place of a name with which a value begins; undefined where the text is not written letter by letter. */
export function leadingName(
  field: NamedField<string>,
  name: string,
): Pick<Occurrence, 'field' | 'span' | 'rest'> | undefined {
  const { start, end } = nameSpan(field);
  const { text, value } = field;
  if (!value.startsWith(name) || text.length !== value.length || text.length !== end - start)
    return undefined;
  return { field, span: { start, end: start + name.length }, rest: text.slice(name.length) };
}

/** The text of a value within its source: without quotes, and without what opens a block scalar. */
export function nameSpan({ place: { node }, text }: Field): Span {
  const { start, end } = node.span;
  if (node.kind !== 'scalar' || node.quoting === 'plain') return node.span;
  if (node.quoting !== 'block') return { start: start + 1, end: end - 1 };
  const index = node.source.lastIndexOf(text.trim());
  return index === -1 ? node.span : { start: start + index, end: start + index + text.trim().length };
}

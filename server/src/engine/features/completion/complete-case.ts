import * as z from 'zod';
import type { CaseFile } from '../../case/case-file.ts';
import type { Finding } from '../../checks/finding.ts';
import type { RuleContext } from '../../checks/rule-context.ts';
import { formatAt, innerSchema } from '../../format/names.ts';
import type { Language } from '../../text/localized.ts';
import type { Span } from '../../text/span.ts';
import { caseCursorAt } from './case-cursor.ts';
import type { Asked, CaseCompletions } from './completion.ts';
import type { CaseCursor } from './cursor.ts';
import { completeItems, completeNode } from './drafts.ts';
import { completeNames } from './names.ts';
import { completeValues } from './values.ts';

const nothing: CaseCompletions = { items: [], isIncomplete: false };

/**
 * What can be written at an offset (UTF-16) of a case: names that fit there, and values that are read without a
 * finding about their form. Names and whole entries bring no finding along but that a place in them is to be filled.
 */
export function completeCase(
  file: CaseFile,
  findings: readonly Finding[],
  offset: number,
  context: RuleContext,
  language: Language,
): CaseCompletions {
  const found = caseCursorAt(file.text, offset);
  if (found === undefined) return nothing;
  const cursor = { ...found, span: wholeValue(file, found) };
  const schema = formatAt(cursor.path);
  const typed = file.text.slice(cursor.span.start, offset);
  const asked: Asked = { file, cursor, typed, findings, context, language };
  const isValue = cursor.writes === 'value';
  if (isValue && cursor.hasBlock) return nothing;
  if (schema instanceof z.ZodObject) return { items: inSection(asked, schema), isIncomplete: false };
  if (!(schema instanceof z.ZodArray))
    return schema === undefined ? nothing : completeValues(asked, schema, ['', '']);
  // Braces where a list belongs can hold none of its items.
  if (!isValue && cursor.style === 'flow') return nothing;
  const element = innerSchema(schema.element as z.ZodType);
  if (element instanceof z.ZodObject)
    return { items: completeItems(asked, cursor.path), isIncomplete: false };
  if (cursor.hasColon && !isValue) return nothing;
  return completeValues(asked, element, isValue ? ['[', ']'] : ['- ', '']);
}

function inSection(asked: Asked, section: z.ZodObject) {
  const { cursor } = asked;
  const isItem = typeof cursor.path.at(-1) === 'number';
  const isNew = isItem && !cursor.hasColon && cursor.beside.every(({ name }) => name === '');
  const drafts =
    isNew && (cursor.behindDash || cursor.writes === 'value')
      ? completeItems(asked, cursor.path.slice(0, -1))
      : [];
  if (cursor.writes === 'value') return isItem ? drafts : completeNode(asked);
  return [...drafts, ...completeNames(asked, section)];
}

/** A value between braces may hold a comma, at which YAML ends it; the reader knows where it ends. */
function wholeValue({ fields }: CaseFile, { span, writes }: CaseCursor): Span {
  if (writes !== 'value' || span.start === span.end) return span;
  const field = fields.find(({ place }) => place.span.start === span.start);
  return field === undefined || field.place.span.end < span.end ? span : field.place.span;
}

import type { CaseFile } from '../../case/case-file.ts';
import type { Field } from '../../case/model.ts';
import type { FieldFacts } from '../../format/field.ts';
import type { Span } from '../../text/span.ts';
import type { Token, TokenKind } from './token.ts';

/**
 * The codes, dates and references of a case, in the order of the text and without overlaps: what an editor can colour
 * beyond YAML. Only what can be read counts; a number that YAML shows in one colour is a goods line here, a code there.
 */
export function tokens(file: CaseFile, range: Span = { start: 0, end: file.text.length }): Token[] {
  const found: Token[] = [];
  let end = range.start;
  for (const field of file.fields) {
    const { span } = field.place;
    // What comes through an alias stands at the alias, several fields at one place.
    if (span.start < end || span.start === span.end || range.end <= span.start) continue;
    if (field.state !== 'read' || field.quoting === 'block') continue;
    const token = tokenOf(field);
    if (token === undefined || file.text.slice(span.start, span.end).includes('\n')) continue;
    found.push({ span, ...token });
    end = span.end;
  }
  return found;
}

/** Places that name something, and the ones that refer to it by that name. */
const declaring =
  /^(?:caseId|goods\[\d+\]\.line|documents\[\d+\]\.id|nodes\.verification\.certificate\.number)$/;
const referring =
  /^(?:nodes\..*\.(?:documents|presented)\[\d+\]|nodes\..*\.goods\[\d+\]\.line|nodes\..*\.attachedDocuments\[\d+\]\.number|waivers\[\d+\]\.(?:rule|at)|selfChecks\[\d+\]\.node)$/;

function tokenOf({ place, facts }: Field): Omit<Token, 'span'> | undefined {
  const declares = declaring.test(place.path);
  if (declares || referring.test(place.path)) return { kind: 'reference', declares };
  const kind = kinds[facts.kind];
  return kind && { kind, declares: false };
}

const kinds: Readonly<Partial<Record<FieldFacts['kind'], TokenKind>>> = {
  code: 'code',
  date: 'date',
  'date-time': 'date',
  'clock-time': 'date',
};

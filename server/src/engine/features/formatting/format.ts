import { firstDocument } from '../../case/yaml/diagnose.ts';
import { sectionsOf } from '../../case/yaml/pieces.ts';
import { applyEdits, type TextEdit } from '../../text/edit.ts';
import { lineEndingOf } from '../../text/line-ending.ts';
import { overlaps, type Span, touches } from '../../text/span.ts';
import { tidyAlignment } from './alignment.ts';
import { atomsOf } from './atoms.ts';
import type { Gap } from './gap.ts';
import { innerGaps, tidyIndentation, tidyTrailingComments } from './indentation.ts';
import { linesOfAtoms } from './line.ts';
import { readSame } from './same-reading.ts';
import { tidySpacing } from './spacing.ts';

/**
 * The edits that make a case tidy: two blanks of indentation, one blank behind a colon and a comma where nothing is
 * aligned, none at the ends of lines, a line end behind the last. Nothing but blanks is changed, so that every value,
 * comment and order stays. A section that cannot be read is left as it is, and so is one that would then read otherwise.
 * @param broken where the text is known not to be readable.
 * @param range whose lines are wanted, in UTF-16 offsets; all where none is given.
 * @returns none where the text is tidy; in the order of the text, without overlaps.
 */
export function format(
  text: string,
  broken: readonly Span[],
  range: Span = { start: 0, end: text.length },
): TextEdit[] {
  const { body } = firstDocument(text);
  const inBody = text.slice(body.start, body.end);
  const sections = sectionsOf(inBody);
  const stretches = sections.length > 0 ? sections : [{ start: 0, end: inBody.length }];
  const edits = stretches
    .map(({ start, end }) => ({ start: start + body.start, end: end + body.start }))
    .filter((section) => overlaps(section, range) && !broken.some(({ start }) => touches(section, start)))
    .flatMap((section) => formatSection(text, section, range));
  return [...edits, ...lastLineEnd(text, range)];
}

function formatSection(text: string, section: Span, range: Span): TextEdit[] {
  const written = text.slice(section.start, section.end);
  const edits = gapsOf(written).flatMap(({ span, after }) => {
    const place = { start: span.start + section.start, end: span.end + section.start };
    const newText = ' '.repeat(after);
    return newText === written.slice(span.start, span.end) || !isOnLinesOf(text, place, range)
      ? []
      : [{ span, newText }];
  });
  if (edits.length === 0 || !readSame(written, applyEdits(written, edits))) return [];
  return edits.map(({ span, newText }) => ({
    span: { start: span.start + section.start, end: span.end + section.start },
    newText,
  }));
}

/** The blanks of a section as they should be; none where it is written in a way that no case is. */
function gapsOf(written: string): Gap[] {
  const atoms = atomsOf(written);
  if (atoms === undefined) return [];
  const { lines, trailing } = linesOfAtoms(written, atoms);
  for (const line of lines) tidySpacing(line);
  tidyIndentation(lines);
  tidyAlignment(written, lines);
  const inner = innerGaps(written, lines);
  for (const line of lines) tidyTrailingComments(line);
  for (const gap of trailing) gap.after = 0;
  const gaps = [...lines.flatMap(({ atoms: placed }) => placed.map(({ gap }) => gap)), ...inner, ...trailing];
  return gaps.sort((left, right) => left.span.start - right.span.start);
}

/** Where only a range is to be tidy, its lines are. */
function isOnLinesOf(text: string, place: Span, range: Span): boolean {
  const start = text.lastIndexOf('\n', range.start - 1) + 1;
  const newline = text.indexOf('\n', Math.max(range.end - 1, start));
  return start <= place.start && place.end <= (newline === -1 ? text.length : newline);
}

/** A line end behind the last line; not behind a block, whose value it would become. */
function lastLineEnd(text: string, range: Span): TextEdit[] {
  if (range.end < text.length || text === '' || text.endsWith('\n')) return [];
  const end = { start: text.length, end: text.length };
  const edit = { span: end, newText: lineEndingOf(text) };
  return readSame(text, applyEdits(text, [edit])) ? [edit] : [];
}

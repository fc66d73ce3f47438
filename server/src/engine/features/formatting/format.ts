import { firstDocument } from '../../case/yaml/diagnose.ts';
import { linesOf } from '../../case/yaml/lines.ts';
import { sectionsOf } from '../../case/yaml/pieces.ts';
import { applyEdits, type TextEdit } from '../../text/edit.ts';
import { lineEndingOf } from '../../text/line-ending.ts';
import { lineStart } from '../../text/line-start.ts';
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
  const sound = stretches
    .map(({ start, end }) => ({ start: start + body.start, end: end + body.start }))
    .filter((section) => !broken.some(({ start }) => touches(section, start)));
  const edits = runsOf(text, sound)
    .filter((run) => overlaps(whole(run), range))
    .flatMap((run) => {
      const together = formatStretch(text, whole(run), range);
      return together ?? run.flatMap((section) => formatStretch(text, section, range) ?? []);
    });
  return [...edits, ...lastLineEnd(text, range)];
}

type Run = readonly [Span, ...Span[]];

/** Sections of one line that follow each other, such as those at the head of a case, may have their values aligned. */
function runsOf(text: string, sections: readonly Span[]): Run[] {
  const runs: [Span, ...Span[]][] = [];
  for (const section of sections) {
    const run = runs.at(-1);
    const above = run?.at(-1);
    const goesOn = above?.end === section.start && isOneLine(text, above) && isOneLine(text, section);
    if (run !== undefined && goesOn) run.push(section);
    else runs.push([section]);
  }
  return runs;
}

function whole(run: Run): Span {
  return { start: run[0].start, end: run.at(-1)?.end ?? run[0].end };
}

function isOneLine(text: string, { start, end }: Span): boolean {
  let count = 0;
  for (const { empty } of linesOf(text, start, end)) if (!empty && ++count > 1) return false;
  return count === 1;
}

/** Undefined where it cannot be read, or would then read otherwise. */
function formatStretch(text: string, section: Span, range: Span): TextEdit[] | undefined {
  const written = text.slice(section.start, section.end);
  const edits = gapsOf(written)?.flatMap(({ span, after }) => {
    const place = { start: span.start + section.start, end: span.end + section.start };
    const newText = ' '.repeat(after);
    return newText === written.slice(span.start, span.end) || !isOnLinesOf(text, place, range)
      ? []
      : [{ span, newText }];
  });
  if (edits === undefined || edits.length === 0) return edits;
  if (!readSame(written, applyEdits(written, edits))) return undefined;
  return edits.map(({ span, newText }) => ({
    span: { start: span.start + section.start, end: span.end + section.start },
    newText,
  }));
}

/** The blanks of a stretch as they should be; undefined where it is written in a way that no case is. */
function gapsOf(written: string): Gap[] | undefined {
  const atoms = atomsOf(written);
  if (atoms === undefined) return undefined;
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
  const start = lineStart(text, range.start);
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

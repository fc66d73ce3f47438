import * as z from 'zod';
import { type FormatPath, formatAt, namesOf } from '../../format/names.ts';
import { besideEntry } from './beside.ts';
import { type BlockAbove, blockAbove } from './block-above.ts';
import {
  type CaseLine,
  caseLineAt,
  entryAt,
  isComment,
  linesBelow,
  outerColumn,
  scalarEnd,
  skipBlanks,
  unquoted,
} from './case-line.ts';
import type { CaseCursor } from './cursor.ts';
import { flowCursorAt } from './flow-cursor.ts';

/**
 * What is being written at an offset (UTF-16) of a case, told from indentation and brackets alone, so that it is
 * known in a file that is not finished.
 * @returns undefined in a comment, in a text over several lines, below a name that the format does not know, and where
 * an entry would not fit between its neighbours.
 */
export function caseCursorAt(text: string, offset: number): CaseCursor | undefined {
  const found = caseLineAt(text, offset);
  const first = found.start + found.column;
  const isBare = first >= found.end;
  if (offset < first && !isBare) return undefined;
  if (found.dash !== undefined && offset <= found.start + found.dash) return undefined;
  const line = isBare ? { ...found, column: offset - found.start } : found;
  const above = blockAbove(text, line.start, outerColumn(line), line.dash !== undefined);
  if (above === undefined) return undefined;
  if (above.bracket !== undefined) {
    return flowCursor(text, above.bracket, above.parentColumn, offset, above.steps);
  }
  const steps = line.dash === undefined ? above.steps : [...above.steps, 0];
  if (/[[{]/.test(text[first] ?? '') && !isBare) {
    return flowCursor(text, first, outerColumn(line), offset, steps);
  }
  const entry = entryAt(text, line.start + line.column, line.end);
  if (entry === undefined || offset <= entry.name.end) {
    return entryCursor(text, line, entry?.name.end, offset, steps, above);
  }
  const name = text.slice(entry.name.start, entry.name.end);
  return valueCursor(text, line, entry.behind, offset, [...steps, name], above);
}

/** @param nameEnd where the name ends that has its colon; undefined where none has. */
function entryCursor(
  text: string,
  line: CaseLine,
  nameEnd: number | undefined,
  offset: number,
  steps: FormatPath,
  above: BlockAbove,
): CaseCursor | undefined {
  const first = line.start + line.column;
  const end = Math.max(first, nameEnd ?? scalarEnd(text, first, line.end));
  if (offset > end || isComment(text, line)) return undefined;
  const [next] = linesBelow(text, line.end);
  const isNew = end === first;
  if (isNew && next !== undefined && !fits(next, line, above)) return undefined;
  const path = canonicalPath(steps);
  if (path === undefined) return undefined;
  const gap = text[first - 1] === '-' ? ' ' : '';
  return {
    path,
    writes: 'entry',
    style: 'block',
    span: { start: first, end },
    behindDash: line.dash !== undefined,
    hasColon: nameEnd !== undefined,
    hasBlock: !isNew && next !== undefined && opensInto(line, next),
    gap,
    column: line.column + gap.length,
    beside: besideEntry(text, line, above, formatAt(path) instanceof z.ZodObject),
  };
}

function valueCursor(
  text: string,
  line: CaseLine,
  behind: number,
  offset: number,
  steps: FormatPath,
  above: BlockAbove,
): CaseCursor | undefined {
  const value = skipBlanks(text, behind, line.end);
  const character = text[value] ?? '';
  if (offset < behind || (value < line.end && /[|>&*!]/.test(character))) return undefined;
  if (value < line.end && /[[{]/.test(character)) {
    return flowCursor(text, value, outerColumn(line), offset, steps);
  }
  const end = character === '#' ? value : scalarEnd(text, value, line.end);
  const isEmpty = end === value;
  if (isEmpty ? character === '#' && offset >= value : offset < value || offset > end) return undefined;
  const path = canonicalPath(steps);
  const [next] = linesBelow(text, line.end);
  const span = isEmpty ? { start: offset, end: offset } : { start: value, end };
  return (
    path && {
      path,
      writes: 'value',
      style: 'block',
      span,
      behindDash: false,
      hasColon: true,
      hasBlock: next !== undefined && opensInto(line, next),
      gap: /[:：]/.test(text[span.start - 1] ?? '') ? ' ' : '',
      column: line.column,
      beside: besideEntry(text, line, above, true),
    }
  );
}

/** @param column the one of the line on which the bracket is opened: a line no further right ends what is unfinished. */
function flowCursor(
  text: string,
  bracket: number,
  column: number,
  offset: number,
  steps: FormatPath,
): CaseCursor | undefined {
  let end = text.length;
  for (const line of linesBelow(text, caseLineAt(text, bracket).end)) {
    if (outerColumn(line) > column) continue;
    end = line.start;
    break;
  }
  const found = flowCursorAt(text, bracket, end, offset);
  const path = found && canonicalPath([...steps, ...found.steps]);
  if (found === undefined || path === undefined) return undefined;
  const gap = /[,:：]/.test(text[found.span.start - 1] ?? '') ? ' ' : '';
  const none = { behindDash: false, hasBlock: false, style: 'flow' } as const;
  return { ...found, ...none, path, gap, column };
}

/** Whether the line below stays what it is when an entry comes to stand on a line that is blank. */
function fits(next: CaseLine, line: CaseLine, { parentColumn }: BlockAbove): boolean {
  const column = outerColumn(next);
  return column === line.column || column === line.dash || column <= parentColumn;
}

/** Whether a line below belongs to the value of the name on a line. */
function opensInto(line: CaseLine, next: CaseLine): boolean {
  return outerColumn(next) > line.column || next.dash === line.column;
}

/** The canonical names of written ones; undefined where the format does not know one of them. */
function canonicalPath(steps: FormatPath): FormatPath | undefined {
  const path: (string | number)[] = [];
  for (const step of steps) {
    const schema = formatAt(path);
    if (typeof step === 'number') {
      if (!(schema instanceof z.ZodArray)) return undefined;
      path.push(step);
    } else {
      const name = schema instanceof z.ZodObject ? namesOf(schema).canonical(unquoted(step)) : undefined;
      if (name === undefined) return undefined;
      path.push(name);
    }
  }
  return path;
}

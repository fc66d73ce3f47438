import type { FormatPath } from '../../format/names.ts';
import { type CaseLine, entryAt, linesAbove, outerColumn, skipBlanks } from './case-line.ts';
import { readBracket } from './flow-slots.ts';

/** What the lines above say about a line at a column. */
export interface BlockAbove {
  /** Names as written, and 0 for an item, down to the section or list in which the line stands. */
  readonly steps: FormatPath;
  /** Column of the name or the dash above, further left; -1 at the top of the case. */
  readonly parentColumn: number;
  /** Lines of the same section or list at the same column, nearest first. */
  readonly beside: readonly CaseLine[];
  /** Offset of the bracket in which the line stands; the steps then lead to it. */
  readonly bracket: number | undefined;
}

/**
 * Finds, by indentation alone, where a line belongs.
 * @param start offset of the line.
 * @param column where the line begins: its dash or its name.
 * @param isItem whether the line begins with a dash.
 * @returns undefined where no entry can stand at that column: inside a text, or beside entries that stand at another.
 */
export function blockAbove(
  text: string,
  start: number,
  column: number,
  isItem: boolean,
): BlockAbove | undefined {
  const steps: (string | 0)[] = [];
  let beside: CaseLine[] = [];
  let bracket: number | undefined;
  let parentColumn: number | undefined;
  let limit = column;
  let isUnderDash = isItem;
  let isDeeper = false;

  // Deeper lines tell something only as long as no neighbour has told at which column the entries stand.
  const rightmost = () => (parentColumn === undefined && beside.length === 0 ? text.length : limit);
  for (const line of limit > 0 || isItem ? linesAbove(text, start, rightmost) : []) {
    const isOwnLevel = parentColumn === undefined;
    if (outerColumn(line) > limit) {
      isDeeper ||= isOwnLevel;
      continue;
    }
    const isParent = line.column < limit || (isUnderDash && line.column === limit);
    const isItemAround = !isParent && line.dash !== undefined && line.dash < limit;
    if (!isParent && !isItemAround) {
      if (!isOwnLevel) continue;
      // A list may stand right below its name, at the column of the names beside that.
      if (line.dash === undefined && !isItem) beside = beside.filter(({ dash }) => dash === undefined);
      beside.push(line);
      continue;
    }
    if (isOwnLevel && isDeeper && beside.length === 0 && isParent) return undefined;
    const first = line.start + line.column;
    const entry = entryAt(text, first, line.end);
    const value = entry === undefined ? first : skipBlanks(text, entry.behind, line.end);
    const isOpen = leavesOpen(text, value, start);
    if (isOpen) {
      bracket = value;
      steps.length = 0;
    } else if (entry === undefined || !(isItemAround || isNothing(text, value, line.end))) return undefined;
    else if (isItemAround && line.column !== limit) return undefined;
    if (entry !== undefined && (isParent || isOpen)) steps.push(text.slice(entry.name.start, entry.name.end));
    if (isItemAround && isOwnLevel) beside.push(line);
    parentColumn ??= isParent ? line.column : line.dash;
    limit = outerColumn(line);
    isUnderDash = line.dash !== undefined;
    if (isUnderDash) steps.push(0);
    if (limit === 0 && !isUnderDash) break;
  }
  if (limit > 0 || isUnderDash) return undefined;
  return { steps: steps.reverse(), parentColumn: parentColumn ?? -1, beside, bracket };
}

/** Whether a bracket is opened at an offset, and not closed again in front of another one. */
function leavesOpen(text: string, value: number, before: number): boolean {
  return /[[{]/.test(text[value] ?? '') && readBracket(text, value, before).end === undefined;
}

/** Whether a name has nothing behind it, so that the lines below are its value; an anchor or a tag is nothing. */
function isNothing(text: string, from: number, to: number): boolean {
  return /^(?:[&!]\S*(?:\s+|$))*(?:#.*)?$/s.test(text.slice(from, to));
}

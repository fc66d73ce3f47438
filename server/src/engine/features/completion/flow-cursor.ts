import { lineStart } from '../../text/line-start.ts';
import { type Span, touches } from '../../text/span.ts';
import { unquoted } from './case-line.ts';
import type { Neighbour } from './cursor.ts';
import { type FlowBracket, type FlowSlot, readBracket } from './flow-slots.ts';

/** What is being written between brackets or braces. */
export interface FlowCursor {
  /** Names as written, and 0 for an item, from the outermost bracket. */
  readonly steps: readonly (string | 0)[];
  readonly writes: 'entry' | 'value';
  readonly span: Span;
  readonly hasColon: boolean;
  readonly beside: readonly Neighbour[];
}

/**
 * Reads from an opening bracket on.
 * @param end where the bracket ends at the latest, should its closing one be missing.
 * @returns undefined where the bracket ends in front of the offset, and where nothing can be written there.
 */
export function flowCursorAt(
  text: string,
  start: number,
  end: number,
  offset: number,
): FlowCursor | undefined {
  const bracket = readBracket(text, start, end);
  const isInside = start < offset && offset < (bracket.end ?? end + 1);
  return isInside && !isInComment(text, start, offset) ? within(text, bracket, offset, []) : undefined;
}

function within(
  text: string,
  bracket: FlowBracket,
  offset: number,
  steps: FlowCursor['steps'],
): FlowCursor | undefined {
  const slot = bracket.slots.find(({ start, end }) => start <= offset && offset <= end);
  if (slot === undefined) return undefined;
  const { first, behind, second, nested } = slot;
  const name = first === undefined ? '' : written(text, first);
  const inside = bracket.opening === '[' ? [...steps, 0 as const] : [...steps, name];
  if (nested !== undefined) {
    const isInside = nested.start < offset && offset < (nested.end ?? Number.POSITIVE_INFINITY);
    return isInside ? within(text, nested, offset, inside) : undefined;
  }
  const beside = bracket.slots
    .filter((other) => other !== slot)
    .flatMap((other) => neighbour(text, bracket, other));
  const hasColon = behind !== undefined;
  const empty = { start: offset, end: offset };
  if (hasColon && offset >= behind) {
    if (second !== undefined && !touches(second, offset)) return undefined;
    return { steps: inside, writes: 'value', span: second ?? empty, hasColon, beside };
  }
  if (first !== undefined && !touches(first, offset)) return undefined;
  const writes = bracket.opening === '{' ? 'entry' : 'value';
  return { steps: writes === 'entry' ? steps : inside, writes, span: first ?? empty, hasColon, beside };
}

function neighbour(text: string, { opening }: FlowBracket, { first, second }: FlowSlot): Neighbour[] {
  if (first === undefined) return [];
  const isName = opening === '{';
  const value = isName ? second : first;
  return [
    { name: isName ? written(text, first) : '', value: value === undefined ? '' : written(text, value) },
  ];
}

function written(text: string, span: Span): string {
  return unquoted(text.slice(span.start, span.end));
}

/** Whether a comment has begun on the line of the offset, in front of it. */
function isInComment(text: string, start: number, offset: number): boolean {
  const line = text.slice(Math.max(start, lineStart(text, offset)), offset);
  const bare = line.replace(/("(?:[^"\\]|\\.)*"|'[^']*')|"(?:[^"\\]|\\.)*\\?$|'[^']*$/gs, (found, quoted) =>
    quoted === undefined ? found : '""',
  );
  return /(?:^|\s)#/.test(bare);
}

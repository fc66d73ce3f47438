import type { Span } from '../../text/span.ts';

/** What stands between two commas of a bracket, or between a bracket and a comma, finished or not. */
export interface FlowSlot {
  readonly start: number;
  end: number;
  /** The scalar in front of a colon, or the only one. */
  first?: Span;
  /** Offset behind the colon. */
  behind?: number;
  /** The scalar behind the colon. */
  second?: Span;
  /** A bracket that is the value, or the item. */
  nested?: FlowBracket;
}

/** A bracket or a brace and what stands in it. */
export interface FlowBracket {
  readonly opening: '[' | '{';
  readonly start: number;
  /** Behind the closing bracket; undefined where that is missing. */
  end: number | undefined;
  readonly slots: FlowSlot[];
}

/** Quoted or plain text, a comment, or a single sign; a plain text ends at a comma, a bracket, a colon or a comment. */
const tokenForm =
  /"(?:[^"\\\r\n]|\\.)*"?|'(?:[^'\r\n]|'')*'?|#[^\r\n]*|[[\]{},]|:(?=[\s,[\]{}]|$)|：|(?:[^\s,[\]{}:：]|:(?![\s,[\]{}]|$))(?:[^\s,[\]{}:：]|:(?![\s,[\]{}]|$)|[ \t]+(?![\s#,[\]{}:：]|$))*/g;

/**
 * Reads a bracket with all that is in it, however unfinished.
 * @param end where the bracket ends at the latest, should its closing one be missing.
 */
export function readBracket(text: string, start: number, end: number): FlowBracket {
  const outermost: FlowBracket = {
    opening: text[start] === '[' ? '[' : '{',
    start,
    end: undefined,
    slots: [],
  };
  outermost.slots.push({ start: start + 1, end });
  const open = [outermost];
  const form = new RegExp(tokenForm.source, tokenForm.flags);
  form.lastIndex = start + 1;
  for (let match = form.exec(text); match !== null && match.index < end; match = form.exec(text)) {
    const [token] = match;
    const span = { start: match.index, end: match.index + token.length };
    const bracket = open.at(-1);
    const slot = bracket?.slots.at(-1);
    if (bracket === undefined || slot === undefined) break;
    if (token === '[' || token === '{') {
      const nested: FlowBracket = { opening: token, start: span.start, end: undefined, slots: [] };
      nested.slots.push({ start: span.end, end });
      slot.nested = nested;
      open.push(nested);
    } else if (token === ']' || token === '}') {
      slot.end = span.start;
      bracket.end = span.end;
      open.pop();
      if (open.length === 0) break;
    } else if (token === ',') {
      slot.end = span.start;
      bracket.slots.push({ start: span.end, end });
    } else if ((token === ':' || token === '：') && slot.behind === undefined) slot.behind = span.end;
    else if (!token.startsWith('#')) {
      if (slot.behind === undefined) slot.first ??= span;
      else slot.second ??= span;
    }
  }
  return outermost;
}

import { facets } from '../cases/facets.ts';
import type { BoardMessage } from './board/messages.ts';
import type { TimelineMessage } from './timeline/messages.ts';

/** A message of the board's page; undefined for anything that is none, since a page can post whatever it likes. */
export function boardMessage(message: unknown): BoardMessage | undefined {
  if (!isRecord(message)) return undefined;
  const { type, uri, span, filter } = message;
  if (type === 'ready') return { type };
  if (type === 'open' && isText(uri) && isSpan(span)) return { type, uri, span };
  if (type !== 'filter' || !isRecord(filter)) return undefined;
  const { text, chosen } = filter;
  if (!isText(text) || !isRecord(chosen)) return undefined;
  const values = facets.flatMap((facet) => {
    const of = chosen[facet];
    return Array.isArray(of) && of.every(isText) ? [[facet, of] as const] : [];
  });
  return { type, filter: { text, chosen: Object.fromEntries(values) } };
}

/** The same of the timeline's page. */
export function timelineMessage(message: unknown): TimelineMessage | undefined {
  if (!isRecord(message)) return undefined;
  const { type, uri, span, day, first, differing, id, png } = message;
  if (type === 'ready' || type === 'save' || type === 'showText') return { type };
  if (type === 'reveal' && isText(uri) && isSpan(span)) return { type, uri, span };
  if (type === 'asOf' && isText(uri) && (day === undefined || isText(day)))
    return { type, uri, ...(day !== undefined && { day }) };
  if (type === 'lines' && isText(uri) && isCount(first) && typeof differing === 'boolean')
    return { type, uri, first, differing };
  if (type === 'picture' && isCount(id) && (png === undefined || png instanceof Uint8Array))
    return { type, id, ...(png !== undefined && { png }) };
  return undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function isSpan(value: unknown): value is { readonly start: number; readonly end: number } {
  return isRecord(value) && isCount(value.start) && isCount(value.end) && value.start <= value.end;
}

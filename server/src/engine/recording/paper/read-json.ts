import { papersOf, type Structured } from './read-structured.ts';
import type { ReceivedPaper } from './received-paper.ts';

/**
 * Reads JSON, as tools and interfaces write it.
 * @returns undefined where the text is no JSON, or holds a single value alone.
 */
export function readJson(text: string): readonly ReceivedPaper[] | undefined {
  let data: unknown;
  try {
    data = JSON.parse(withTextForLongNumbers(text));
  } catch {
    return undefined;
  }
  return typeof data === 'object' && data !== null ? papersOf(structured(data), '') : undefined;
}

/** A declaration number without quotes has more digits than a number of JavaScript keeps. */
function withTextForLongNumbers(text: string): string {
  return text.replace(
    /("(?:[^"\\]|\\.)*")|(?<=[[:,\s])(-?\d[\d.]*)(?=\s*[,\]}])/g,
    (_whole, quoted, number) => (quoted !== undefined ? quoted : `"${number}"`),
  );
}

function structured(data: unknown): Structured {
  if (Array.isArray(data)) return data.map(structured);
  if (typeof data !== 'object') return String(data);
  if (data === null) return '';
  return { section: Object.entries(data).map(([name, value]) => [name, structured(value)] as const) };
}

import type { Location, Position, Range } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

/** A text with places in it that a test is about. */
export interface Marked {
  readonly text: string;
  /** The cursor: where `¦` stood. */
  readonly cursor: Position;
  /** What stood between `«` and `»`, in the order of the text. */
  readonly ranges: readonly Range[];
}

/** Takes the marks out of a text. They are characters that no case holds. */
export function marked(source: string): Marked {
  let text = '';
  let cursor = 0;
  const open: number[] = [];
  const spans: [start: number, end: number][] = [];
  for (const character of source) {
    if (character === '¦') cursor = text.length;
    else if (character === '«') open.push(text.length);
    else if (character === '»') spans.push([open.pop()!, text.length]);
    else text += character;
  }
  const document = TextDocument.create('file:///marked', 'certcase', 0, text);
  const ranges = spans
    .sort(([left], [right]) => left - right)
    .map(([start, end]) => ({ start: document.positionAt(start), end: document.positionAt(end) }));
  return { text, cursor: document.positionAt(cursor), ranges };
}

/** Locations as lines that read well in a failure, in an order of their own: `b.case.yaml 3:10-3:16`. */
export function told(locations: readonly Location[] | null): string[] {
  return (locations ?? []).map(({ uri, range }) => place(uri, range)).sort();
}

/** The marked ranges of files as the same lines. */
export function toldRanges(files: Readonly<Record<string, Marked>>): string[] {
  return Object.entries(files)
    .flatMap(([name, { ranges }]) => ranges.map((range) => place(name, range)))
    .sort();
}

function place(uri: string, { start, end }: Range): string {
  const name = decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1));
  return `${name} ${start.line}:${start.character}-${end.line}:${end.character}`;
}

import type { Insert } from '../../engine/features/completion/insert.ts';

/** An inserted text in the snippet syntax of the protocol: `$1` or `${1:as it stands}` for each place to be filled. */
export function snippetOf(insert: Insert): string {
  let count = 0;
  return insert
    .map((part) => {
      if (typeof part === 'string') return part.replace(/[\\$}]/g, '\\$&');
      count++;
      return part.stop === '' ? `$${count}` : `\${${count}:${part.stop.replace(/[\\$}]/g, '\\$&')}}`;
    })
    .join('');
}

/** The text with its lines below the first indented by so much less, for an editor that indents them by that itself. */
export function withoutIndent(insert: Insert, indent: string): Insert {
  const less = (text: string) => text.replaceAll(`\n${indent}`, '\n');
  return insert.map((part) => (typeof part === 'string' ? less(part) : part));
}

import type { Span } from '../text/span.ts';
import type { CaseFile } from './case-file.ts';
import type { Entry, MappingNode } from './yaml/tree.ts';

/** A value between braces that a comma of its own has cut in pieces. */
export interface SeveredValue {
  /** The first piece behind the comma, which reads as a name. */
  readonly piece: Entry;
  /** The whole value. */
  readonly span: Span;
}

/**
 * The value that an entry without a colon was cut off from: in `{ name: Huatong Co., Ltd. }` the `Ltd.` reads
 * as a name of its own. Undefined for any other entry.
 */
export function severedValue(file: CaseFile, within: MappingNode, entry: Entry): SeveredValue | undefined {
  const { entries } = within;
  const isPiece = ({ key, value }: Entry) =>
    value.kind === 'scalar' && value.source === '' && !/^\s*:/.test(file.text.slice(key.span.end));
  const last = entries.indexOf(entry);
  if (within.style !== 'flow' || last === -1 || !isPiece(entry)) return undefined;
  let whole = last;
  while (whole > 0 && isPiece(entries[whole] ?? entry)) whole--;
  const [value, piece] = [entries[whole]?.value, entries[whole + 1]];
  if (value?.kind !== 'scalar' || value.quoting !== 'plain' || piece === undefined) return undefined;
  let end = entry.key.span.end;
  for (const next of entries.slice(last + 1)) {
    if (!isPiece(next)) break;
    end = next.key.span.end;
  }
  return { piece, span: { start: value.span.start, end } };
}

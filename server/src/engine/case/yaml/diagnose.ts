import type { Span } from '../../text/span.ts';
import { linesOf } from './lines.ts';
import { parseYaml } from './parse.ts';
import type { SyntaxKind, SyntaxProblem } from './syntax-problem.ts';

/** The kinds that the codes of the `yaml` package stand for; any other code is `not-yaml`. */
const kindsOfCodes: Readonly<Record<string, SyntaxKind>> = {
  BAD_INDENT: 'indentation',
  BLOCK_AS_IMPLICIT_KEY: 'colon-in-value',
  BLOCK_IN_FLOW: 'unclosed-bracket',
  BAD_SCALAR_START: 'reserved-character',
  TAB_AS_INDENT: 'tab-indentation',
  MULTIPLE_DOCS: 'several-documents',
};

/**
 * Names what is wrong with an entry that has no certain repair.
 * @param value the place of its value, where the key could be told from it.
 */
export function diagnose(text: string, entry: Span, value: Span | undefined): SyntaxProblem {
  const line = visiblePart(text, entry);
  if (value === undefined) {
    const written = text.slice(line.start, line.end);
    const kind = unclosedKind(written) ?? (/[:：]/.test(written) ? 'not-yaml' : 'no-colon');
    return { kind, span: line };
  }
  const written = text.slice(value.start, value.end);
  const kind = unclosedKind(written) ?? reportedKind(text, entry) ?? 'not-yaml';
  return { kind, span: value.start < value.end ? value : line };
}

/** The kind that the parser's first complaint about an entry stands for. */
function reportedKind(text: string, entry: Span): SyntaxKind | undefined {
  const { errors, unresolved } = parseYaml(text.slice(entry.start, entry.end));
  const [first] = errors;
  if (first !== undefined) return kindsOfCodes[first.code];
  return unresolved.length > 0 ? 'unresolved-alias' : undefined;
}

function unclosedKind(value: string): SyntaxKind | undefined {
  const quote = value[0];
  if (quote === '"' && !/^"(?:[^"\\]|\\.)*"/.test(value)) return 'unclosed-quote';
  if (quote === "'" && !/^'(?:[^']|'')*'/.test(value)) return 'unclosed-quote';
  const inFlow = /^[[{]/.test(value);
  if (inFlow && (value.match(/"/g)?.length ?? 0) % 2 === 1) return 'unclosed-quote';
  const opened = value.match(/[[{]/g)?.length ?? 0;
  const closed = value.match(/[\]}]/g)?.length ?? 0;
  if (/^(?:- +)?[[{]/.test(value) && opened > closed) return 'unclosed-bracket';
  return undefined;
}

/** The first line of an entry that holds something, without its indentation. */
function visiblePart(text: string, entry: Span): Span {
  for (const line of linesOf(text, entry.start, entry.end)) {
    if (!line.empty) return { start: line.start + line.indent, end: line.end };
  }
  return entry;
}

/**
 * The part of a text that is its first document, without byte order mark, directives and markers; a text
 * of several documents is read up to the end of its first.
 */
export function firstDocument(text: string): { body: Span; problems: SyntaxProblem[] } {
  const opening = /^\uFEFF?(?:(?:[#%][^\n]*|[ \t]*\r?)\n)*---[ \t]*(?=\r?\n|$)/.exec(text);
  const start = opening?.[0].length ?? (text.startsWith('\uFEFF') ? 1 : 0);
  const ending = /^(?:---|\.\.\.)(?=\s|$)/m.exec(text.slice(start));
  if (ending === null) return { body: { start, end: text.length }, problems: [] };
  const end = start + ending.index;
  const rest = text.slice(end + 3).replace(/^[ \t]*#.*$|^(?:---|\.\.\.)/gm, '');
  const problems =
    rest.trim() === '' ? [] : [{ kind: 'several-documents', span: { start: end, end: end + 3 } } as const];
  return { body: { start, end }, problems };
}

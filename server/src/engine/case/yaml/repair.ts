import type { TextEdit } from '../../text/edit.ts';
import type { Span } from '../../text/span.ts';
import { withoutTrailing } from '../../text/without-trailing.ts';
import type { SyntaxKind, SyntaxProblem } from './syntax-problem.ts';

/**
 * A slip of the keyboard that has one certain repair. The reader applies it to read the line, and the
 * same edits are offered as the fix.
 */
interface Slip {
  readonly kind: SyntaxKind;
  /** Finds the slip in the text of one entry; undefined where the entry does not have it. */
  find(entry: string): { span: Span; edits: readonly TextEdit[] } | undefined;
}

/** Leading blanks, list dashes and the key of an entry's first line. */
const key = String.raw`^(?:[ \t\r\n\u00a0\u3000]|#[^\n]*\n)*(?:-[ \t]+)?[^\s"'{}\[\],#&*!|>%@\`:：-][^:：\n"'{}\[\]]*?`;

function replace(start: number, end: number, newText: string): TextEdit {
  return { span: { start, end }, newText };
}

const tabIndentation: Slip = {
  kind: 'tab-indentation',
  find(entry) {
    const edits = tabbedLines(entry).map(({ start, end, column }) => replace(start, end, ' '.repeat(column)));
    const [first] = edits;
    return first && { span: first.span, edits };
  },
};

/**
 * The lines whose indentation holds a tab, and the column that each is meant to begin in: two a tab, and where
 * that is too little below a line that opens a block, one step deeper than that line; the tabbed lines that
 * follow move along.
 */
function tabbedLines(entry: string): { start: number; end: number; column: number }[] {
  const tabbed: { start: number; end: number; column: number }[] = [];
  let least = 0;
  let shift: number | undefined;
  for (const { 0: line, 1: blanks = '', index } of entry.matchAll(/^([ \t]*)[^\s#][^\n]*/gm)) {
    if (!blanks.includes('\t')) {
      least = /:[ \t]*(?:#.*|\r?)$/s.test(line) ? blanks.length + 2 : 0;
      shift = undefined;
      continue;
    }
    const column = blanks.replaceAll('\t', '  ').length;
    shift ??= Math.max(0, least - column);
    tabbed.push({ start: index, end: index + blanks.length, column: column + shift });
  }
  return tabbed;
}

const wideBlankIndentation: Slip = {
  kind: 'wide-blank',
  find(entry) {
    const edits = [...entry.matchAll(/^[ \u00a0\u3000]*[\u00a0\u3000][ \u00a0\u3000]*/gm)].map((match) =>
      replace(match.index, match.index + match[0].length, match[0].replace(/[\u00a0\u3000]/g, ' ')),
    );
    const [first] = edits;
    return first && { span: first.span, edits };
  },
};

const wideColon = new RegExp(`${key}(：[ \\t\\u00a0\\u3000]*)`);

const fullWidthColon: Slip = {
  kind: 'full-width-colon',
  find(entry) {
    const match = wideColon.exec(entry);
    const blank = match?.[1];
    if (match === null || blank === undefined) return undefined;
    const end = match[0].length;
    const start = end - blank.length;
    const newText = /^[\r\n]/.test(entry.slice(end)) || end === entry.length ? ':' : ': ';
    return { span: { start, end: start + 1 }, edits: [replace(start, end, newText)] };
  },
};

const colonAndWideBlank = new RegExp(`${key}:([ \\t]*[\\u00a0\\u3000][ \\t\\u00a0\\u3000]*)`);

const wideBlankAfterColon: Slip = {
  kind: 'wide-blank',
  find(entry) {
    const match = colonAndWideBlank.exec(entry);
    const blank = match?.[1];
    if (match === null || blank === undefined) return undefined;
    const span = { start: match[0].length - blank.length, end: match[0].length };
    return { span, edits: [{ span, newText: ' ' }] };
  },
};

/** A lone word above an indented block can only be the key that the block belongs to. */
const noColon: Slip = {
  kind: 'no-colon',
  find(entry) {
    const match =
      /^(?:[ \t]*(?:#[^\n]*|\r?)\n)*[ \t]*(?:- +)?([\p{L}_][\p{L}\p{N}_]*)[ \t]*(?=(?:#[^\n]*)?\r?\n[ \t]+(?:- |[\p{L}_][\p{L}\p{N}_]*:(?:\s|$)))/u.exec(
        entry,
      );
    const word = match?.[1];
    if (match === null || word === undefined) return undefined;
    const start = match[0].lastIndexOf(word);
    const end = start + word.length;
    return { span: { start, end }, edits: [replace(end, end, ':')] };
  },
};

const colonAlone = new RegExp(`${key}:(?=[^\\s:/\\\\])`);

const noBlankAfterColon: Slip = {
  kind: 'no-blank-after-colon',
  find(entry) {
    const match = colonAlone.exec(entry);
    if (match === null) return undefined;
    const end = match[0].length;
    return { span: { start: end - 1, end }, edits: [replace(end, end, ' ')] };
  },
};

const quotedByCurls = new RegExp(
  `${key}:[ \\t]+([“”][^“”"\\n\\\\]*[“”])[ \\t]*(?:#[^\\n]*(?:\\n\\s*)?|[\\r\\n]\\s*)?$`,
);

const curlyQuotes: Slip = {
  kind: 'curly-quotes',
  find(entry) {
    const match = quotedByCurls.exec(entry);
    const quoted = match?.[1];
    if (match === null || quoted === undefined) return undefined;
    const start = entry.indexOf(quoted);
    const end = start + quoted.length;
    return { span: { start, end }, edits: [replace(start, start + 1, '"'), replace(end - 1, end, '"')] };
  },
};

const valueOnOneLine = new RegExp(`${key}:[ \\t]+([^\\s#][^\\n#]*)\\n?$`);

/** A one-line plain value that YAML cannot take as it stands, but can in quotes. */
function quotable(kind: SyntaxKind, value: RegExp): Slip {
  return {
    kind,
    find(entry) {
      const plain = withoutTrailing(valueOnOneLine.exec(entry)?.[1] ?? '', ' \t\r');
      if (!value.test(plain)) return undefined;
      const start = entry.lastIndexOf(plain);
      const span = { start, end: start + plain.length };
      const quoted = plain.includes('"')
        ? `'${plain.replaceAll("'", "''")}'`
        : `"${plain.replaceAll('\\', '\\\\')}"`;
      return { span, edits: [{ span, newText: quoted }] };
    },
  };
}

const slips: readonly Slip[] = [
  tabIndentation,
  wideBlankIndentation,
  fullWidthColon,
  wideBlankAfterColon,
  noBlankAfterColon,
  noColon,
  curlyQuotes,
  quotable('reserved-character', /^(?:[@`&%]|\*(?![\w\u4e00-\u9fff]))/),
  quotable('reserved-character', /^[-?]$/),
  quotable('colon-in-value', /^[^\s"'{}[\]#&*!|>%@`].*:(?: |$)/s),
];

/** The slips of one entry that have a certain repair; spans are relative to `entry`. */
export function* repairsOf(entry: string): Generator<SyntaxProblem & { repair: readonly TextEdit[] }> {
  for (const slip of slips) {
    const found = slip.find(entry);
    if (found !== undefined) yield { kind: slip.kind, span: found.span, repair: found.edits };
  }
}

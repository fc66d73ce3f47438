import fc from 'fast-check';

/** Every structure that a case file has, on few lines, so that thousands of texts take seconds. */
export const small = {
  'sections and prose': `# A case.
caseId: AC-1
agreement:
  number: "A-1"
  clauses:
    - title: One   # of two
      text: >-
        The client
        answers.

    - text: |
        第一条
tracking:
`,
  'lists of entries': `goods:
  - line: 1
    name: 'It''s one'
  # between
  - line: 2
documents:
- { id: a, type: contract }
- { id: b,
    type: invoice }
nodes: { preReview: { documents: [a, b] } }
`,
};

/** One thing that a hand at the keyboard does to a text. */
export type Edit =
  | { readonly does: 'insert'; readonly at: number; readonly text: string }
  | { readonly does: 'delete'; readonly at: number; readonly length: number }
  | {
      readonly does:
        | 'duplicate line'
        | 'delete line'
        | 'move line'
        | 'indent line'
        | 'outdent line'
        | 'comment line';
      readonly at: number;
    };

const typed = fc.constantFrom(
  ...[
    ' ',
    '  ',
    '\n',
    '\n\n',
    '\n  ',
    '\n- ',
    '\t',
    '-',
    ':',
    ': ',
    '"',
    "'",
    '[',
    ']',
    '{',
    '}',
    ',',
    '#',
    ' # ',
    '|',
    '>',
    '&a ',
    '*a',
  ],
  ...[
    '&',
    '*',
    '!',
    '?',
    '? ',
    '%',
    '@',
    '~',
    '---\n',
    '...\n',
    '<<: *a\n',
    '\r',
    '\ufeff',
    '\u00a0',
    '　',
    '：',
    '，',
    'x',
    'x: 1',
    'x: |\n',
    '中',
    '1',
  ],
);

/** One such thing, at random. */
export const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ does: fc.constant('insert' as const), at: fc.nat(), text: typed }),
  fc.record({ does: fc.constant('delete' as const), at: fc.nat(), length: fc.integer({ min: 1, max: 12 }) }),
  fc.record({
    does: fc.constantFrom(
      'duplicate line',
      'delete line',
      'move line',
      'indent line',
      'outdent line',
      'comment line',
    ),
    at: fc.nat(),
  }) as fc.Arbitrary<Edit>,
);

/** The text after an edit; its place is taken modulo the length of the text. */
export function apply(text: string, change: Edit): string {
  if (change.does === 'insert' || change.does === 'delete') {
    const at = change.at % (text.length + 1);
    const [inserted, deleted] = change.does === 'insert' ? [change.text, 0] : ['', change.length];
    return text.slice(0, at) + inserted + text.slice(at + deleted);
  }
  const lines = text.split('\n');
  const at = change.at % lines.length;
  const line = lines[at]!;
  const replaced = {
    'duplicate line': [line, line],
    'delete line': [],
    'move line': [],
    'indent line': [`  ${line}`],
    'outdent line': [line.replace(/^ {1,2}/, '')],
    'comment line': [`# ${line}`],
  }[change.does];
  lines.splice(at, 1, ...replaced);
  if (change.does === 'move line') lines.splice((at * 7) % lines.length, 0, line);
  return lines.join('\n');
}

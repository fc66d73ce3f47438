/** A text with one slip of the keyboard in it. */
export interface Slip {
  readonly name: string;
  readonly text: string;
}

type Change = readonly [name: string, changed: (line: string) => string];

const indented: readonly Change[] = [1, 2, 3, 4].map((by) => [
  `${by} blanks more`,
  (line) => ' '.repeat(by) + line,
]);
const outdented: readonly Change[] = [1, 2, 4].map((by) => [
  `${by} blanks less`,
  (line) => line.replace(new RegExp(`^ {${by}}`), ''),
]);

const changes: readonly Change[] = [
  ...indented,
  ...outdented,
  ['at the left margin', (line) => line.trimStart()],
  ['tabs for blanks', (line) => line.replace(/^ +/, (blanks) => '\t'.repeat(Math.ceil(blanks.length / 2)))],
  ['a tab behind the dash', (line) => line.replace(/^( *)- /, '$1-\t')],
  ['no blank behind the dash', (line) => line.replace(/^( *)- /, '$1-')],
  ['no dash', (line) => line.replace(/^( *)- /, '$1  ')],
  ['a bullet for the dash', (line) => line.replace(/^( *)- /, '$1• ')],
  ['a full-width dash', (line) => line.replace(/^( *)- /, '$1－ ')],
  ['a full-width colon', (line) => line.replace(/: ?/, '：')],
  ['full-width commas', (line) => line.replaceAll(', ', '，')],
  ['full-width brackets', (line) => line.replaceAll('[', '［').replaceAll(']', '］')],
  ['a full-width brace', (line) => line.replace('{', '｛')],
  ['curly quotes', (line) => line.replace(/"([^"]*)"/, '“$1”')],
  ['no blank behind the colon', (line) => line.replace(': ', ':')],
  ['a colon in the value', (line) => line.replace(/: */, ': a: ')],
];

/**
 * A text with one slip each, on every `step`th line: lines that are indented wrongly, dashes, brackets, quotes and
 * colons from another keyboard, lost line breaks, blocks that are shifted.
 */
export function slipsOf(text: string, step: number): Slip[] {
  const lines = text.split('\n');
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    const variants: [name: string, lines: string[]][] = changes
      .filter((_, kind) => (index + kind) % step === 0)
      .map(([name, changed]) => [name, lines.with(index, changed(line))]);
    if (index % step === 0) {
      const next = lines[index + 1];
      if (next !== undefined)
        variants.push(['a lost line break', lines.toSpliced(index, 2, `${line} ${next.trim()}`)]);
      for (const by of [1, 2]) variants.push([`a block ${by} blanks deeper`, shifted(lines, index, by)]);
    }
    return variants
      .map(([name, changed]) => ({ name: `${name}, line ${index + 1}`, text: changed.join('\n') }))
      .filter((slip) => slip.text !== text);
  });
}

/** The lines with one of them and everything that belongs to it moved to the right. */
function shifted(lines: readonly string[], first: number, by: number): string[] {
  const depth = columnOf(lines[first] ?? '');
  const rest = lines.findIndex(
    (line, index) => index > first && line.trim() !== '' && columnOf(line) <= depth,
  );
  const end = rest === -1 ? lines.length : rest;
  return lines.map((line, index) =>
    first <= index && index < end && line.trim() !== '' ? ' '.repeat(by) + line : line,
  );
}

function columnOf(line: string): number {
  return line.length - line.trimStart().length;
}

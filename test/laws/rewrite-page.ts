import { readCase } from '../../server/src/engine/case/case-file.ts';
import { fixAll } from '../../server/src/engine/checks/fix-all.ts';
import { checkCase } from '../../server/src/engine/checks/run.ts';
import { lineIndex } from '../../server/src/engine/text/line-index.ts';
import { agrees, difference, markOf } from './difference.ts';
import { type Mark, writeMark } from './mark.ts';
import { type Fixture, readPage } from './page.ts';

/**
 * A fixture page with what is really found in it: cases that agree with their findings stay as their author wrote them, the
 * others get new caret lines (words behind a caret line that still holds are kept), and `yaml fixed` blocks follow.
 */
export function rewritePage(file: string, rule: string, markdown: string): string {
  const fixtures = [...readPage(file, rule, markdown).fixtures];
  const cases = /^```yaml case\n([\s\S]*?)^```\n(?:\n*```yaml fixed\n[\s\S]*?^```\n)?/gm;
  return markdown.replace(cases, (block, marked: string) => {
    const fixture = fixtures.shift();
    if (fixture === undefined) throw new Error(`${file} has more cases than it reads`);
    const body = difference(fixture) === '' ? marked : markedText(fixture);
    const { text, count } = fixAll(fixture.text, fixture.context);
    if (body === marked && (fixture.fixed ?? fixture.text) === text) return block;
    const fixed = count === 0 ? '' : `\n\`\`\`yaml fixed\n${text}\`\`\`\n`;
    return `\`\`\`yaml case\n${body}\`\`\`\n${fixed}`;
  });
}

/** The case with the caret lines of its findings. */
function markedText({ text, marks, context }: Fixture): string {
  const positions = lineIndex(text);
  const old = [...marks];
  const below = new Map<number, string[]>();
  for (const finding of checkCase(readCase(text), context)) {
    const found = markOf(finding, positions);
    const index = old.findIndex((mark) => agrees(mark, found, finding));
    const [kept] = index === -1 ? [] : old.splice(index, 1);
    addLines(below, text, kept ?? found);
  }
  // In an empty file there is no line above the caret lines.
  if (text === '') return (below.get(0) ?? []).map((line) => `${line}\n`).join('');
  return text
    .split('\n')
    .flatMap((line, index) => [line, ...(below.get(index) ?? [])])
    .join('\n');
}

/** Adds the caret lines of a mark, each below the line of the case that it marks. */
function addLines(below: Map<number, string[]>, text: string, mark: Mark): void {
  const [, first = '', , last] = writeMark(text, mark).split('\n');
  const add = (line: number, written: string) => below.set(line, [...(below.get(line) ?? []), written]);
  add(mark.start.line, first);
  if (last !== undefined) add(mark.end.line, last);
}

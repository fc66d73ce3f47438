import type { CaseFile } from '../case/case-file.ts';
import type { ReadingProblem } from '../case/problem.ts';
import type { TextEdit } from '../text/edit.ts';
import { lineEndingOf } from '../text/line-ending.ts';
import { lineStart } from '../text/line-start.ts';

type JoinedItems = Extract<ReadingProblem, { kind: 'joined-items' }>;

/** Makes entries of their own of several that stand in one: commas between brackets, else a line for each. */
export function separateItems(file: CaseFile, { list, node, joints }: JoinedItems): TextEdit[] {
  const within = list.place.node;
  const start = lineStart(file.text, node.span.start);
  const [dash = '- '] = /^[ \t]*- */.exec(file.text.slice(start, node.span.start)) ?? [];
  const isFlow = within.kind === 'sequence' && within.style === 'flow';
  const between = isFlow ? ', ' : `${lineEndingOf(file.text)}${dash}`;
  return joints.map((span) => ({ span, newText: between }));
}

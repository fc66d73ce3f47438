import type { CaseFile } from '../../case/case-file.ts';
import type { TextEdit } from '../../text/edit.ts';
import type { Span } from '../../text/span.ts';
import { format } from './format.ts';

/** The edits that make a case tidy, or the lines of a range; sections in which the reader met a slip are left to its repairs. */
export function formatCase({ text, problems }: CaseFile, range?: Span): TextEdit[] {
  const broken = problems.flatMap((found) => (found.kind === 'syntax' ? [found.problem.span] : []));
  return format(text, broken, range);
}

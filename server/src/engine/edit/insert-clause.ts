import type { CaseFile } from '../case/case-file.ts';
import type { TextEdit } from '../text/edit.ts';
import { appendItems } from './append-items.ts';

/** Adds a clause at the end of the agreement's clauses; makes the list where there is none. */
export function insertClause(
  file: CaseFile,
  clause: { readonly title: string; readonly text: string },
): TextEdit {
  const value = {
    section: [
      ['title', clause.title],
      ['text', clause.text],
    ],
  } as const;
  return appendItems(file, ['agreement', 'clauses'], file.content.agreement?.clauses, [value]);
}

import type { TextEdit } from '../../text/edit.ts';
import type { CaseFile } from '../case-file.ts';
import { appendItem, insertValue } from './edit.ts';

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
  const clauses = file.content.agreement?.clauses;
  if (clauses !== undefined && clauses.items.length > 0) return appendItem(file, clauses, value);
  if (clauses?.place.node.kind === 'sequence') {
    return {
      span: clauses.place.span,
      newText: `[{ title: ${JSON.stringify(clause.title)}, text: ${JSON.stringify(clause.text)} }]`,
    };
  }
  return insertValue(file, ['agreement', 'clauses'], [value]);
}

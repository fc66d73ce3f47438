import type { CaseFile } from '../case/case-file.ts';
import { appendItems } from '../edit/append-items.ts';
import { namingOf } from '../edit/key-naming.ts';
import type { NewValue } from '../edit/yaml-text.ts';
import type { DocumentType } from '../format/documents.ts';
import type { TextEdit } from '../text/edit.ts';
import type { Paper } from './papers.ts';

/** A paper named in the application, and whether it had to be made for that. */
export interface NamedInApplication {
  readonly id: string;
  readonly isNew: boolean;
  readonly edits: readonly TextEdit[];
}

/**
 * Names a paper in the documents of the application.
 * @param existing the paper; undefined where one is to be made.
 * @param more what a new paper says besides its id and its type.
 */
export function nameInApplication(
  file: CaseFile,
  type: DocumentType,
  existing: Paper | undefined,
  more: readonly (readonly [string, NewValue])[] = [],
): NamedInApplication {
  const isNew = existing?.id?.value === undefined;
  const id = existing?.id?.value ?? freeId(file, namingOf(file).word(type));
  const filed = file.content.nodes?.application?.documents;
  const naming = appendItems(file, ['nodes', 'application', 'documents'], filed, [id]);
  if (!isNew) return { id, isNew, edits: [naming] };
  const paper = { section: [['id', id] as const, ['type', type] as const, ...more] };
  return { id, isNew, edits: [appendItems(file, ['documents'], file.content.documents, [paper]), naming] };
}

/** An id that no paper of the case has yet: the one that is wished, or with a number behind it. */
export function freeId(file: CaseFile, wished: string): string {
  const taken = new Set((file.content.documents?.items ?? []).map((paper) => paper.id?.value));
  let id = wished;
  for (let count = 2; taken.has(id); count++) id = `${wished}-${count}`;
  return id;
}

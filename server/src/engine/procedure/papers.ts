import type { CaseFile } from '../case/case-file.ts';
import type { Field, List, Section } from '../case/model.ts';
import type { CaseShape } from '../format/case-format.ts';
import type { DocumentType } from '../format/documents.ts';

/** One paper of the case. */
export type Paper = Section<NonNullable<CaseShape['documents']>[number]>;

/** A list of ids under a node. */
export type IdList = List<Field<string>>;

/** Papers of the case of a type, in the order of the file. */
export function papersOfType(file: CaseFile, type: DocumentType): readonly Paper[] {
  return (file.content.documents?.items ?? []).filter((paper) => paper.type?.value === type);
}

/** The paper of an id; the first where several share it. */
export function paperWithId(file: CaseFile, id: string | undefined): Paper | undefined {
  if (id === undefined) return undefined;
  return (file.content.documents?.items ?? []).find((paper) => paper.id?.value === id);
}

/** The papers that lists of ids name. */
export interface NamedPapers {
  readonly papers: readonly Paper[];
  /** False where an id, its paper or the type of that paper cannot be told: nothing is then known to be missing. */
  readonly certain: boolean;
}

/** Looks up the ids of some lists of a node; a list that is absent names nothing. */
export function papersNamedIn(file: CaseFile, lists: readonly (IdList | undefined)[]): NamedPapers {
  const ids = lists.flatMap((list) => list?.items ?? []).filter((id) => id.state !== 'placeholder');
  const papers = ids
    .map((id) => paperWithId(file, id.value))
    .filter((paper) => paper?.type?.value !== undefined) as Paper[];
  const readable = lists.every((list) => list?.readable ?? true);
  return { papers, certain: readable && papers.length === ids.length };
}

/** Whether a paper of the type is among some papers. */
export function holdsType(papers: readonly Paper[], type: DocumentType): boolean {
  return papers.some((paper) => paper.type?.value === type);
}

/** The ids of the first paper of each type; undefined where the case has none for one of them. */
export function idsOfTypes(file: CaseFile, types: readonly DocumentType[]): readonly string[] | undefined {
  const ids = types.map((type) => papersOfType(file, type)[0]?.id?.value);
  return ids.every((id) => id !== undefined) ? ids : undefined;
}

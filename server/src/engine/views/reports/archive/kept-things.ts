import type { CaseFile } from '../../../case/case-file.ts';
import { numberForm } from '../../../case/normalise/number-form.ts';
import type { RuleContext } from '../../../checks/rule-context.ts';
import { receiptTitles } from '../../../format/document-titles.ts';
import { archivedReceipts } from '../../../format/nodes.ts';
import {
  type ArchivedPaper,
  type ArchivedReceipt,
  archivedReceipt,
  papersToArchive,
  receiptsToArchive,
} from '../../../procedure/archive-contents.ts';
import { reachedOn } from '../../../procedure/progress.ts';
import { baseName } from '../../../text/file-name.ts';
import type { Localized } from '../../../text/localized.ts';
import type { FileState, FileStates } from './file-state.ts';

/** One thing that belongs in the archive of a case. */
export interface KeptThing {
  readonly title: Localized;
  /** Its id in the case; undefined for the case file and the stamped copy, which have none. */
  readonly id?: string;
  readonly number?: string;
  /** The path that the case gives for its scan. */
  readonly file?: string;
  readonly fileState?: FileState;
  /**
   * `kept` only where its file is there; `no-file` where the case names none, `file-unseen` where nothing has looked for
   * it, `not-yet` for a receipt that the case does not have.
   */
  readonly standing:
    | 'kept'
    | 'no-file'
    | 'not-listed'
    | 'not-yet'
    | 'file-missing'
    | 'file-outside'
    | 'file-unreadable'
    | 'file-unseen';
}

/** Everything that has to be kept of a case, in the order of the work. */
export function keptThings(
  file: CaseFile,
  path: string,
  states: FileStates,
  { today }: RuleContext,
): readonly KeptThing[] {
  const listed = listedIds(file, today);
  const receipts = receiptsToArchive(file, today);
  const { clearance } = file.content.nodes ?? {};
  const copy = clearance?.stampedCopy?.file?.value;
  return [
    withFile({ title: { en: 'case file', zh: '案卷文件' } }, baseName(path), states, true),
    ...papersToArchive(file).map((paper) => paperThing(paper, states, listed)),
    ...archivedReceipts.map((id) => receiptThing(id, receipts, file, states, listed)),
    ...(copy === undefined
      ? []
      : [
          withFile(
            { title: { en: 'stamped copy of the certificate', zh: '加盖查验章的证明副本' } },
            copy,
            states,
            true,
          ),
        ]),
  ];
}

/** The paths of all files that belong in the archive, as the case writes them; its own file comes first. */
export function filesToArchive(file: CaseFile, path: string): readonly string[] {
  const papers = papersToArchive(file).map(({ paper }) => paper.file?.value);
  const copy = file.content.nodes?.clearance?.stampedCopy?.file?.value;
  return [...new Set([baseName(path), ...papers, copy].filter((one) => one !== undefined))];
}

/** The ids in the list of what was archived; undefined before anything was, and where the list cannot be read. */
function listedIds(file: CaseFile, today: RuleContext['today']): ReadonlySet<string> | undefined {
  const list = file.content.nodes?.archive?.documents;
  if (reachedOn(file, 'archive', today) === undefined || list?.readable === false) return undefined;
  const ids = (list?.items ?? []).map(({ value }) => archivedReceipt(file, value) ?? value);
  return new Set(ids.filter((id) => id !== undefined));
}

function paperThing(
  { id, title, paper }: ArchivedPaper,
  states: FileStates,
  listed: ReadonlySet<string> | undefined,
): KeptThing {
  const number = paper.number?.value;
  const thing = { title, id, ...(number === undefined ? {} : { number }) };
  return withFile(thing, paper.file?.value, states, listed?.has(id) ?? true);
}

function receiptThing(
  id: (typeof archivedReceipts)[number],
  present: readonly ArchivedReceipt[],
  file: CaseFile,
  states: FileStates,
  listed: ReadonlySet<string> | undefined,
): KeptThing {
  const number = receiptNumber(id, file);
  const thing = { title: receiptTitles[id], id, ...(number === undefined ? {} : { number }) };
  const isPresent = present.some((receipt) => receipt.id === id);
  if (!isPresent) return { ...thing, standing: 'not-yet' };
  return withFile(thing, scanOf(number, file), states, listed?.has(id) ?? true);
}

/** The file of a receipt that is also entered among the papers, under its number. */
function scanOf(number: string | undefined, file: CaseFile): string | undefined {
  if (number === undefined) return undefined;
  const papers = file.content.documents?.items ?? [];
  const isSame = (other: string | undefined) =>
    other !== undefined && numberForm(other) === numberForm(number);
  return papers.find((paper) => paper.file?.value !== undefined && isSame(paper.number?.value))?.file?.value;
}

function receiptNumber(id: (typeof archivedReceipts)[number], file: CaseFile): string | undefined {
  const { preReview, application, verification, clearance, writeOff } = file.content.nodes ?? {};
  switch (id) {
    case 'pre-review-receipt':
      return preReview?.revisions?.items.at(-1)?.receipt?.number?.value ?? preReview?.receipt?.number?.value;
    case 'application-receipt':
      return application?.receipt?.number?.value;
    case 'certificate':
      return verification?.certificate?.number?.value;
    case 'declaration':
      return clearance?.declaration?.number?.value;
    case 'write-off-list':
      return writeOff?.list?.number?.value;
  }
}

function withFile(
  thing: Omit<KeptThing, 'standing' | 'file' | 'fileState'>,
  file: string | undefined,
  states: FileStates,
  isListed: boolean,
): KeptThing {
  const fileState = file === undefined ? undefined : states.get(file);
  const known = { ...thing, ...(file === undefined ? {} : { file }), ...(fileState && { fileState }) };
  if (fileState?.kind === 'absent') return { ...known, standing: 'file-missing' };
  if (fileState?.kind === 'outside') return { ...known, standing: 'file-outside' };
  if (fileState?.kind === 'unreadable') return { ...known, standing: 'file-unreadable' };
  if (!isListed) return { ...known, standing: 'not-listed' };
  if (file === undefined) return { ...known, standing: 'no-file' };
  return { ...known, standing: fileState === undefined ? 'file-unseen' : 'kept' };
}

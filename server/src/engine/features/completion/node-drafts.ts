import type { CaseFile } from '../../case/case-file.ts';
import type { RuleContext } from '../../checks/rule-context.ts';
import type { NewValue } from '../../edit/yaml-text.ts';
import type { DocumentType } from '../../format/documents.ts';
import { archivedReceipts, certificateType } from '../../format/nodes.ts';
import { papersOfType } from '../../procedure/papers.ts';
import { coreDocuments, filingMaterials, secondStagePapers } from '../../procedure/pre-review-papers.ts';
import { writeOffDue } from '../../procedure/write-off-due.ts';
import { tabStop } from './insert.ts';

type Entries = readonly (readonly [string, NewValue])[];

const open = tabStop();
const section = (...entries: Entries): NewValue => ({ section: entries });

/** Something to be filled in that ends a section: number and day of a receipt. */
const received: Entries = [
  ['number', open],
  ['receivedOn', open],
];

/**
 * What a node needs, in the order of the format: papers and numbers that the case has, and a place to be filled for
 * everything that is still to happen. Nothing in it reaches the node.
 * @returns undefined for a name that is none of a node.
 */
export function nodeDraft(file: CaseFile, name: string, context: RuleContext): NewValue | undefined {
  switch (name) {
    case 'preReview':
      return section(
        ['submittedOn', open],
        ['documents', idsOf(file, [...filingMaterials, ...coreDocuments])],
        ['receipt', section(...received, ['status', open])],
      );
    case 'application':
      return section(
        ['submittedOn', open],
        ['documents', idsOf(file, secondStagePapers)],
        ['receipt', section(...received)],
      );
    case 'verification':
      return section(
        ['selected', open],
        ['startedOn', open],
        ['completedOn', open],
        ['presented', originalsOf(file)],
        ['result', open],
        [
          'certificate',
          section(['number', open], ['issuedOn', open], ['forms', [open]], ['electronicSignature', open]),
        ],
      );
    case 'clearance':
      return section(
        [
          'declaration',
          section(['number', open], ['declaredAt', open], ['attachedDocuments', attachments(file)]),
        ],
        ['billOfLading', section(['number', numberOf(file, 'bill-of-lading')])],
        ['releasedOn', open],
      );
    case 'writeOff':
      return section(
        ['plannedOn', tabStop(writeOffDue(file, context)?.day)],
        ['completedOn', open],
        ['list', section(...received)],
      );
    case 'archive':
      return section(
        ['archivedOn', open],
        ['name', open],
        ['retainUntil', open],
        ['documents', [...allIds(file), ...archivedReceipts]],
      );
    default:
      return undefined;
  }
}

/** The ids of the papers of some types; a place to be filled where there are none. */
function idsOf(file: CaseFile, types: readonly DocumentType[]): NewValue {
  const ids = types.flatMap((type) => papersOfType(file, type).map(({ id }) => id?.value));
  const known = ids.filter((id) => id !== undefined);
  return known.length > 0 ? known : [open];
}

function originalsOf(file: CaseFile): NewValue {
  const papers = (['contract', 'invoice'] as const).flatMap((type) => papersOfType(file, type));
  const ids = papers.filter(({ original }) => original?.value === true).map(({ id }) => id?.value);
  const known = ids.filter((id) => id !== undefined);
  return known.length > 0 ? known : [open];
}

function allIds(file: CaseFile): readonly string[] {
  return (file.content.documents?.items ?? []).map(({ id }) => id?.value).filter((id) => id !== undefined);
}

function numberOf(file: CaseFile, type: DocumentType): string {
  return papersOfType(file, type)[0]?.number?.value ?? open;
}

function attachments(file: CaseFile): NewValue {
  const number = file.content.nodes?.verification?.certificate?.number?.value ?? open;
  return [section(['type', certificateType], ['number', number])];
}

import type { CaseFile } from '../case/case-file.ts';
import type { Section } from '../case/model.ts';
import type { CaseShape } from '../format/case-format.ts';

type Declaration = NonNullable<NonNullable<NonNullable<CaseShape['nodes']>['clearance']>['declaration']>;

/** One entry of the declaration's column of attached documents. */
export type AttachedDocument = Section<NonNullable<Declaration['attachedDocuments']>[number]>;

/** What a declaration calls the agency certificate in its column of attached documents. */
function isCertificate(type: string): boolean {
  const agency = type.indexOf('代理');
  return /^agency[- ]certificate$/i.test(type) || (agency !== -1 && type.includes('证明', agency));
}

/** The entries of the declaration's column of attached documents that give an agency certificate. */
export function attachedCertificates(file: CaseFile): readonly AttachedDocument[] {
  const attached = file.content.nodes?.clearance?.declaration?.attachedDocuments?.items ?? [];
  return attached.filter((item) => isCertificate(item.type?.text ?? ''));
}

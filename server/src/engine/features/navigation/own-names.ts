import type { CaseFile } from '../../case/case-file.ts';
import type { Field } from '../../case/model.ts';
import { archivedReceipts } from '../../format/nodes.ts';
import { archivedReceipt } from '../../procedure/archive-contents.ts';
import type { Occurrence } from './case-symbol.ts';
import { isNamed, wholeName } from './named-field.ts';

type ReceiptId = (typeof archivedReceipts)[number];

/** The names that mean something within one case alone: ids of papers, goods lines, the receipts in the archive. */
export function ownNames(file: CaseFile): Occurrence[] {
  return [...paperIds(file), ...archivedReceiptIds(file), ...goodsLines(file)];
}

function paperIds(file: CaseFile): Occurrence[] {
  const { content } = file;
  const { preReview, application, verification, archive } = content.nodes ?? {};
  const revisions = preReview?.revisions?.items ?? [];
  const filed = [preReview, ...revisions, application].flatMap((node) => node?.documents?.items ?? []);
  const archived = (archive?.documents?.items ?? []).filter(
    ({ value }) => archivedReceipt(file, value) === undefined,
  );
  const uses = [...filed, ...(verification?.presented?.items ?? []), ...archived];
  return [
    ...named(
      'paper',
      'definition',
      (content.documents?.items ?? []).map(({ id }) => id),
    ),
    ...named('paper', 'reference', uses),
  ];
}

/** The archive calls receipts by fixed words; each leads to the number of its receipt. */
function archivedReceiptIds(file: CaseFile): Occurrence[] {
  const { content } = file;
  const { preReview, application, verification, clearance, writeOff, archive } = content.nodes ?? {};
  const submissions = [preReview, ...(preReview?.revisions?.items ?? [])];
  const receipts: Readonly<Record<ReceiptId, readonly (Field<string> | undefined)[]>> = {
    'pre-review-receipt': submissions.map((submission) => submission?.receipt?.number),
    'application-receipt': [application?.receipt?.number],
    certificate: [verification?.certificate?.number],
    declaration: [clearance?.declaration?.number],
    'write-off-list': [writeOff?.list?.number],
  };
  const archived = archive?.documents?.items ?? [];
  return archivedReceipts.flatMap((id) => {
    const uses = archived.filter(({ value }) => archivedReceipt(file, value) === id).filter(isNamed);
    if (uses.length === 0) return [];
    const numbers = receipts[id].filter(isNamed);
    const definitions = numbers.map(
      (number) => ({ kind: 'archived-receipt', key: id, role: 'definition', ...wholeName(number) }) as const,
    );
    const references = uses.map(
      (use) => ({ kind: 'archived-receipt', key: id, role: 'reference', ...wholeName(use) }) as const,
    );
    return [...definitions, ...references];
  });
}

function goodsLines({ content }: CaseFile): Occurrence[] {
  const { certificate } = content.nodes?.verification ?? {};
  const { declaration, billOfLading } = content.nodes?.clearance ?? {};
  const repeated = [certificate?.goods, declaration?.goods, billOfLading?.goods];
  return [
    ...named(
      'goods-line',
      'definition',
      (content.goods?.items ?? []).map(({ line }) => line),
    ),
    ...named(
      'goods-line',
      'reference',
      repeated.flatMap((goods) => goods?.items ?? []).map(({ line }) => line),
    ),
  ];
}

function named(
  kind: Occurrence['kind'],
  role: Occurrence['role'],
  fields: readonly (Field<string | number> | undefined)[],
): Occurrence[] {
  return fields.flatMap((field) =>
    isNamed(field) ? [{ kind, key: String(field.value), role, ...wholeName(field) }] : [],
  );
}

import { atList } from '../../../case/model.ts';
import { appendItems } from '../../../edit/append-items.ts';
import { namingOf } from '../../../edit/key-naming.ts';
import { archivedReceipts } from '../../../format/nodes.ts';
import {
  type Archived,
  archivedReceipt,
  papersToArchive,
  receiptsToArchive,
} from '../../../procedure/archive-contents.ts';
import { reachedOn } from '../../../procedure/progress.ts';
import { enumeration, verbatim } from '../../../text/enumeration.ts';
import { excerpt } from '../../../text/excerpt.ts';
import type { Localized } from '../../../text/localized.ts';
import { defineRule } from '../rule.ts';

function isReceipt(id: string): boolean {
  return archivedReceipts.some((receipt) => receipt === id);
}

/** "contract-1 (contract)": the id, and what people call it where it says something else. */
function shownTitle({ id, title }: Archived): Localized {
  if (isReceipt(id)) return title;
  const shown = excerpt(id);
  if ([title.en, title.zh].includes(id)) return verbatim(shown);
  return { en: `${shown} (${title.en})`, zh: `${shown}（${title.zh}）` };
}

export default defineRule({
  code: 'archive/documents',
  since: '0.1.0',
  severity: 'error',
  fix: { offered: 'always', safety: 'suggestion' },
  basis: {
    kind: 'procedure',
    statement: {
      en: 'House procedure, step 5: all documents are archived, including the electronic receipts.',
      zh: '内部操作规程第 5 步：全部单证（含电子回执）均须归档。',
    },
  },
  watches: ['nodes.archive.archivedOn', 'nodes.archive.documents'],
  messages: {
    missing: (titles: Localized) => ({
      en: `Not in the archive: ${titles.en}; an inspection asks for everything. Archive what is missing and add the ids.`,
      zh: `未归档：${titles.zh}。海关稽查须提供全部单证，请归档后补填 id。`,
    }),
  },
  documentation: {
    title: { en: 'The archive lists every paper and receipt', zh: '归档目录列全单证和回执' },
    why: {
      en: 'Customs may ask for any paper of the case, and for the electronic receipts, years later.',
      zh: '多年后海关仍可能要求提供本案任何单证和电子回执。',
    },
    consequence: {
      en: 'What is not there at an inspection counts against the company.',
      zh: '稽查时缺少的单证由企业承担不利后果。',
    },
    remedy: {
      en: 'Archive what the message names and add the ids to nodes.archive.documents.',
      zh: '归档提示中的单证，并将其 id 填入 nodes.archive.documents。',
    },
    bad: 'documents:\n  - { id: contract, type: contract }\n  - { id: invoice, type: invoice }\nnodes:\n  archive: { archivedOn: 2026-05-11, documents: [contract] }\n',
    good: 'documents:\n  - { id: contract, type: contract }\n  - { id: invoice, type: invoice }\nnodes:\n  archive: { archivedOn: 2026-05-11, documents: [contract, invoice] }\n',
  },
  check(file, report, { today }) {
    const archive = file.content.nodes?.archive;
    const list = archive?.documents;
    if (archive === undefined || reachedOn(file, 'archive', today) === undefined) return;
    if (list?.readable === false) return;
    const ids = (list?.items ?? [])
      .filter((id) => id.state !== 'placeholder')
      .map(({ value }) => archivedReceipt(file, value) ?? value);
    const belongs = [...papersToArchive(file), ...receiptsToArchive(file, today)];
    // An id that stands nowhere is most likely one of those that seem to be missing.
    const papers = (file.content.documents?.items ?? []).map((paper) => paper.id?.value);
    const known = new Set<string | undefined>([...papers, ...archivedReceipts]);
    if (ids.some((id) => id === undefined || !known.has(id))) return;
    const missing = belongs.filter(({ id }) => !ids.includes(id));
    if (missing.length === 0) return;
    const added = missing.map(({ id }) => (isReceipt(id) ? namingOf(file).word(id) : id));
    const names = enumeration(added.map(verbatim), 3);
    const edits = [appendItems(file, ['nodes', 'archive', 'documents'], list, added)];
    const fixes = [{ title: { en: `Add ${names.en}`, zh: `补填 ${names.zh}` }, edits }];
    const titles = enumeration(missing.map(shownTitle), 2);
    report('missing', [titles], atList(archive, 'documents'), { fixes });
  },
});

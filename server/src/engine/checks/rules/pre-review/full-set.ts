import type { CaseFile } from '../../../case/case-file.ts';
import { at } from '../../../case/model.ts';
import { appendItems } from '../../../edit/append-items.ts';
import { insertValue, removeItem } from '../../../edit/edit.ts';
import { documentTitles } from '../../../format/document-titles.ts';
import type { DocumentType } from '../../../format/documents.ts';
import { parsePath } from '../../../format/path.ts';
import { type IdList, papersOfType, paperWithId } from '../../../procedure/papers.ts';
import {
  coreDocuments,
  filingMaterials,
  preReviewLists,
  secondStagePapers,
} from '../../../procedure/pre-review-papers.ts';
import type { TextEdit } from '../../../text/edit.ts';
import { excerpt } from '../../../text/excerpt.ts';
import type { Localized } from '../../../text/localized.ts';
import { defineRule } from '../rule.ts';

/**
 * Whether a paper of the second stage may be one of the first with the wrong type: the case lacks one of those,
 * and this one is a second power of attorney or a certificate that no goods need. The rules about what is
 * missing speak then.
 */
function mayBeMistyped(file: CaseFile, type: DocumentType): boolean {
  const firstStage = [...coreDocuments, ...filingMaterials];
  if (firstStage.every((needed) => papersOfType(file, needed).length > 0)) return false;
  if (type === 'power-of-attorney') return papersOfType(file, type).length > 1;
  return !file.content.goods?.items.some((line) => line.requiresCertificate?.value === true);
}

/** Takes an id out of a list of the pre-review and names it in the application, unless it stands there already. */
function moveToApplication(file: CaseFile, list: IdList, id: string, index: number): TextEdit[] {
  const taken =
    list.items.length === 1
      ? insertValue(file, parsePath(list.place.path), [])
      : removeItem(file, list, index);
  const filed = file.content.nodes?.application?.documents;
  if (filed?.items.some((item) => item.value === id)) return [taken];
  return [taken, appendItems(file, ['nodes', 'application', 'documents'], filed, [id])];
}

export default defineRule({
  code: 'pre-review/full-set',
  since: '0.1.0',
  severity: 'warning',
  fix: { offered: 'always', safety: 'suggestion' },
  basis: {
    kind: 'procedure',
    statement: {
      en: 'House procedure, phased submission: the power of attorney and the goods certificate follow with the application (step 2).',
      zh: '内部操作规程“分阶段提交”：报关委托书和商品证明在第 2 步正式申请时补充提交。',
    },
  },
  watches: ['nodes.preReview.documents', 'nodes.preReview.revisions[].documents'],
  messages: {
    tooEarly: (id: string, title: Localized) => ({
      en: `The ${title.en} (id ${id}) belongs to the application; with it the pre-review is sent back, 3 to 5 days lost. Move it there.`,
      zh: `${title.zh}（id：${id}）应在正式申请时提交，随预审一并提交会被退回，延误 3 至 5 天。请移至申请节点。`,
    }),
  },
  documentation: {
    title: {
      en: 'The papers of the second stage wait for the application',
      zh: '第二阶段单证在正式申请时提交',
    },
    why: {
      en: 'Handling is phased: the full set at once is the old one-stop submission, which is no longer taken.',
      zh: '现行办理分阶段进行，一次性提交全套单证的做法不再适用。',
    },
    consequence: {
      en: 'The pre-review is sent back; 3 to 5 days are lost.',
      zh: '预审被退回，延误 3 至 5 天。',
    },
    remedy: {
      en: 'Move the id to nodes.application.documents.',
      zh: '将该 id 移至 nodes.application.documents。',
    },
    bad: 'documents:\n  - { id: contract, type: contract }\n  - { id: poa, type: power-of-attorney }\nnodes:\n  preReview: { documents: [contract, poa] }\n',
    good: 'documents:\n  - { id: contract, type: contract }\n  - { id: poa, type: power-of-attorney }\nnodes:\n  preReview: { documents: [contract] }\n  application: { documents: [poa] }\n',
  },
  check(file, report) {
    for (const list of preReviewLists(file)) {
      for (const [index, item] of (list?.items ?? []).entries()) {
        const paper = paperWithId(file, item.value);
        const type = secondStagePapers.find((candidate) => candidate === paper?.type?.value);
        if (list === undefined || item.value === undefined || type === undefined) continue;
        if (mayBeMistyped(file, type)) continue;
        const title = { en: `Move ${item.value} to the application`, zh: `将 ${item.value} 移至申请节点` };
        const fixes = [{ title, edits: moveToApplication(file, list, item.value, index) }];
        report('tooEarly', [excerpt(item.value), documentTitles[type]], at(item), { fixes });
      }
    }
  },
});

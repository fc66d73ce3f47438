import { documentTitles } from '../../format/document-titles.ts';
import { documentTypes } from '../../format/documents.ts';
import type { FormatPath } from '../../format/names.ts';
import { nodeTitles } from '../../format/node-titles.ts';
import { certificateType } from '../../format/nodes.ts';
import { pathPattern } from '../../format/path.ts';
import { freeId } from '../../procedure/name-in-application.ts';
import { papersOfType } from '../../procedure/papers.ts';
import { reachedOn } from '../../procedure/progress.ts';
import { checkedNodes, selfCheckDrafts } from '../../procedure/self-checks.ts';
import { addDays } from '../../reference/calendar-day.ts';
import { draftClauses } from '../../reference/clause-drafts.ts';
import { mayBeWaived } from '../waive.ts';
import { valuesOf } from './case-values.ts';
import type { Asked } from './completion.ts';
import { tabStop } from './insert.ts';
import type { ItemDraft } from './item-draft.ts';
import { namingAt } from './naming.ts';
import { goodsOfPaper, repeatsGoods } from './repeated-goods.ts';

const open = tabStop();

/** The items that a list can do with as the case stands; none where one more would contradict what is filed already. */
export function itemDrafts(asked: Asked, list: FormatPath): readonly ItemDraft[] {
  switch (pathPattern([...list, 0])) {
    case 'goods[]':
      return goodsLine(asked);
    case 'documents[]':
      return papers(asked);
    case 'agreement.clauses[]':
      return clauses(asked);
    case 'selfChecks[]':
      return selfChecks(asked);
    case 'waivers[]':
      return waivers(asked);
    case 'nodes.clearance.declaration.attachedDocuments[]':
      return attachedCertificate(asked);
    case 'nodes.verification.certificate.goods[]':
    case 'nodes.clearance.declaration.goods[]':
    case 'nodes.clearance.billOfLading.goods[]':
      return goodsOfPaper(asked, list);
    default:
      return [];
  }
}

/** The next line; none once papers repeat the goods, since they would lack it. */
function goodsLine(asked: Asked): ItemDraft[] {
  const { file, language } = asked;
  if (repeatsGoods(file)) return [];
  const lines = valuesOf((file.content.goods?.items ?? []).map(({ line }) => line));
  const next = Math.max(0, ...lines) + 1;
  const names = ['name', 'hsCode', 'quantity', 'unit', 'unitPrice', 'amount', 'origin'];
  const entries = names.map((name) => [name, open] as const);
  return [
    {
      label: `${namingAt(asked).shown.key('line')}: ${next}`,
      detail: { en: 'goods line', zh: '商品项' }[language],
      words: '商品 项号 goods',
      values: [{ section: [['line', next], ...entries] }],
      isOnOneLine: false,
    },
  ];
}

/** A paper of each type, the ones that the case lacks first; none once the case is archived without it. */
function papers(asked: Asked): ItemDraft[] {
  const { file, language, context } = asked;
  const { shown, written } = namingAt(asked);
  if (reachedOn(file, 'archive', context.today) !== undefined) return [];
  const lacks = (type: (typeof documentTypes)[number]) => papersOfType(file, type).length === 0;
  const ordered = [...documentTypes.filter(lacks), ...documentTypes.filter((type) => !lacks(type))];
  return ordered.map((type) => ({
    label: shown.word(type),
    detail: documentTitles[type][language],
    words: `${type} ${documentTitles[type].zh}`,
    values: [
      {
        section: [
          ['id', tabStop(freeId(file, written.word(type)))],
          ['type', type],
          ['number', open],
          ['issuedOn', open],
        ],
      },
    ],
    isOnOneLine: true,
  }));
}

/** The clauses that have to stand in the agreement and whose title does not yet, in the language of the file. */
function clauses({ file }: Asked): ItemDraft[] {
  const titles = valuesOf((file.content.agreement?.clauses?.items ?? []).map(({ title }) => title));
  const drafts = Object.values(draftClauses[file.language]);
  return drafts
    .filter(({ title }) => !titles.includes(title))
    .map(({ title, text }) => ({
      label: title,
      words: '条款 clause',
      values: [{ section: [['title', title] as const, ['text', text] as const] }],
      isOnOneLine: false,
    }));
}

/** A check of each node, made today; the nodes without one first. */
function selfChecks(asked: Asked): ItemDraft[] {
  const { file, language, context } = asked;
  const { shown } = namingAt(asked);
  const checked = valuesOf((file.content.selfChecks?.items ?? []).map(({ node }) => node));
  const isNew = (node: (typeof checkedNodes)[number]) => !checked.includes(node);
  const ordered = [...checkedNodes.filter(isNew), ...checkedNodes.filter((node) => !isNew(node))];
  return ordered.map((node) => ({
    label: shown.word(node),
    detail: nodeTitles[node][language],
    words: `${node} ${nodeTitles[node].zh}`,
    values: [
      {
        section: [
          ['node', node],
          ['item', tabStop(selfCheckDrafts[node][file.language])],
          ['doneOn', tabStop(context.today)],
        ],
      },
    ],
    isOnOneLine: true,
  }));
}

/** One for each error and warning that may be waived: a waiver of anything else would silence nothing. */
function waivers({ findings, context, language }: Asked): ItemDraft[] {
  const { today } = context;
  const weighty = findings.filter(({ severity }) => severity === 'error' || severity === 'warning');
  return weighty
    .filter((finding) => mayBeWaived(finding, context))
    .map(({ code, path, message }) => ({
      label: code,
      detail: path,
      words: message[language],
      values: [
        {
          section: [
            ['rule', code],
            ['at', path],
            ['reason', open],
            ['approvedBy', open],
            ['granted', tabStop(today)],
            ['until', tabStop(addDays(today, 30))],
          ],
        },
      ],
      isOnOneLine: false,
    }));
}

function attachedCertificate(asked: Asked): ItemDraft[] {
  const { file, language } = asked;
  const number = file.content.nodes?.verification?.certificate?.number?.value;
  return [
    {
      label: namingAt(asked).written.word(certificateType),
      detail: number ?? { en: 'the certificate of the case', zh: '本案代理证明' }[language],
      words: `${certificateType} 代理证明`,
      values: [
        {
          section: [
            ['type', certificateType],
            ['number', number ?? open],
          ],
        },
      ],
      isOnOneLine: true,
    },
  ];
}

import type { CaseFile } from '../../case/case-file.ts';
import type { Field } from '../../case/model.ts';
import {
  type ComparedField,
  type GoodsLine,
  type ReconciledLine,
  reconcile,
  reconciledPapers,
} from '../../procedure/reconciliation.ts';
import { exceeds, lineTitle, paperTitles, percentText } from '../../procedure/reconciliation-texts.ts';
import { enumeration } from '../../text/enumeration.ts';
import type { Language, Localized } from '../../text/localized.ts';
import type {
  Reconciliation,
  ReconciliationLine,
  ReconciliationVerdict,
  StatedLine,
  StatedValue,
} from './timeline.ts';

/** The three papers side by side, line by line; undefined where none of them lists goods. */
export function reconciliationTable(
  file: CaseFile,
  limit: number,
  language: Language,
): Reconciliation | undefined {
  const lines = reconcile(file).map((line) => lineOf(line, limit, language));
  if (lines.length === 0) return undefined;
  return {
    summary: summary(lines, limit)[language],
    papers: reconciledPapers.map((name) => ({ name, title: columnTitles[name][language] })),
    lines,
  };
}

const columnTitles = {
  certificate: { en: 'Certificate', zh: '代理证明' },
  declaration: { en: 'Declaration', zh: '报关单' },
  billOfLading: { en: 'Bill of lading', zh: '提单' },
} as const;

const fields = ['name', 'quantity', 'amount'] as const satisfies readonly ComparedField[];

function lineOf(row: ReconciledLine, limit: number, language: Language): ReconciliationLine {
  const stated = Object.fromEntries(
    reconciledPapers.flatMap((paper) => {
      const line = row.stated[paper];
      return line === undefined ? [] : [[paper, statedLine(line, row)]];
    }),
  );
  const lines = reconciledPapers.flatMap((paper) => row.stated[paper] ?? []);
  const rates = row.deviations.flatMap(({ percent }) => percent ?? []);
  const isComparable = (['quantity', 'amount'] as const).some(
    (of) => lines.filter((line) => line[of]?.value !== undefined).length > 1,
  );
  const worst = Math.max(0, ...rates);
  const { verdict, text } = verdictOf(row, lines.length, worst, limit);
  return {
    title: lineTitle(row)[language],
    verdict,
    verdictText: text[language],
    ...((isComparable || worst > 0) && {
      rate: `${percentText(worst, limit)}${language === 'zh' ? '' : ' '}%`,
    }),
    stated,
    span: lines[0]?.place.span ?? { start: 0, end: 0 },
  };
}

function statedLine(line: GoodsLine, { deviations }: ReconciledLine): StatedLine {
  const values = fields.flatMap((of): [string, StatedValue][] => {
    const field: Field<string | number> | undefined = line[of];
    if (field === undefined || field.state === 'placeholder') return [];
    const deviates = deviations.some(({ stated }) => stated === field);
    return [[of, { text: field.text, deviates, span: field.place.span }]];
  });
  return Object.fromEntries(values);
}

/** What a person would say of the line first: that it is missing, that its name is another, how far it is off. */
function verdictOf(
  { missingFrom, deviations }: ReconciledLine,
  papers: number,
  worst: number,
  limit: number,
): { readonly verdict: ReconciliationVerdict; readonly text: Localized } {
  if (missingFrom.length > 0) {
    const { en, zh } = enumeration(missingFrom.map((paper) => paperTitles[paper]));
    return { verdict: 'differs', text: { en: `Not on ${en}`, zh: `${zh}未列` } };
  }
  if (deviations.some(({ of }) => of === 'name'))
    return { verdict: 'differs', text: { en: 'Other name', zh: '品名不一致' } };
  if (exceeds(worst, limit))
    return { verdict: 'differs', text: { en: `Over ${limit} %`, zh: `超过 ${limit}%` } };
  if (worst > 0) return { verdict: 'within', text: { en: `Within ${limit} %`, zh: `${limit}% 以内` } };
  if (papers < 2) return { verdict: 'alone', text: { en: 'Nothing to compare', zh: '无可比对' } };
  return { verdict: 'agrees', text: { en: 'Agrees', zh: '一致' } };
}

function summary(lines: readonly ReconciliationLine[], limit: number): Localized {
  const count = (verdict: ReconciliationVerdict) => lines.filter((line) => line.verdict === verdict).length;
  const parts = [
    { count: count('differs'), en: 'not in agreement', zh: '项不符' },
    { count: count('within'), en: `within ${limit} %`, zh: `项在 ${limit}% 以内` },
    { count: count('agrees'), en: 'in agreement', zh: '项一致' },
    { count: count('alone'), en: 'on one paper only', zh: '项仅见于一种单证' },
  ].filter((part) => part.count > 0);
  return {
    en: `${lines.length} goods line${lines.length === 1 ? '' : 's'}: ${parts.map((part) => `${part.count} ${part.en}`).join(', ')}`,
    zh: `商品 ${lines.length} 项：${parts.map((part) => `${part.count} ${part.zh}`).join('，')}`,
  };
}

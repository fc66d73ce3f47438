import { at, atKey, type Field } from '../../../case/model.ts';
import { reachedOn } from '../../../procedure/progress.ts';
import {
  type ComparedField,
  goodsOf,
  type ReconciledLine,
  type ReconciledPaper,
  reconcile,
  reconciledPapers,
} from '../../../procedure/reconciliation.ts';
import { exceeds, lineTitle, paperTitles, rateText } from '../../../procedure/reconciliation-texts.ts';
import { enumeration } from '../../../text/enumeration.ts';
import { excerpt } from '../../../text/excerpt.ts';
import type { Localized } from '../../../text/localized.ts';
import type { Related } from '../../finding.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  code: 'write-off/consistency',
  since: '0.1.0',
  severity: 'error',
  fix: { offered: 'never' },
  basis: {
    kind: 'procedure',
    statement: {
      en: 'House procedure, step 5: product name, quantity and amount of the certificate agree with declaration and bill of lading, with an error of at most 3 %.',
      zh: '内部操作规程第 5 步：代理证明的品名、数量、金额须与报关单、提单一致，误差率不超过 3%。',
    },
  },
  watches: [
    'nodes.verification.certificate.goods',
    'nodes.clearance.declaration.goods',
    'nodes.clearance.billOfLading.goods',
  ],
  messages: {
    tooFar: (line: Localized, paper: Localized, rates: Localized, limit: number) => ({
      en: `${line.en} of ${paper.en}: ${rates.en}; over ${limit} %, the write-off is refused. Correct it.`,
      zh: `${paper.zh}${line.zh}：${rates.zh}，超过 ${limit}%，核销不予通过。请更正有误的单证。`,
    }),
    within: (line: Localized, paper: Localized, rates: Localized, limit: number) => ({
      en: `${line.en} of ${paper.en}: ${rates.en}; within the ${limit} % allowed.`,
      zh: `${paper.zh}${line.zh}：${rates.zh}，在允许的 ${limit}% 以内。`,
    }),
    otherName: (line: Localized, paper: Localized, stated: string, expected: string) => ({
      en: `${line.en} of ${paper.en}: "${stated}" against "${expected}"; the write-off is refused. Correct it.`,
      zh: `${paper.zh}${line.zh}品名为“${stated}”，其他单证为“${expected}”，核销不予通过。请更正。`,
    }),
    missing: (line: Localized, paper: Localized, others: Localized) => ({
      en: `${line.en} stands on ${others.en}, not on ${paper.en}; the write-off is refused. Have it corrected.`,
      zh: `${others.zh}列有${line.zh}，${paper.zh}未列，核销不予通过。请补填或更正单证。`,
    }),
    extra: (line: Localized, paper: Localized, others: Localized) => ({
      en: `${line.en} stands on ${paper.en} alone, not on ${others.en}; the write-off is refused. Have it corrected.`,
      zh: `${line.zh}只见于${paper.zh}，${others.zh}未列，核销不予通过。请核对更正。`,
    }),
    says: (paper: Localized, value: string) => ({
      en: `${paper.en.replace(/^t/, 'T')} says ${value}`,
      zh: `${paper.zh}为 ${value}`,
    }),
  },
  documentation: {
    title: { en: 'Certificate, declaration and bill of lading agree', zh: '代理证明、报关单、提单一致' },
    why: {
      en: 'The write-off compares product name, quantity and amount of the three papers line by line.',
      zh: '核销时逐项核对三种单证的品名、数量和金额。',
    },
    consequence: {
      en: 'A difference of more than 3 % stops the write-off, and its deadline runs on.',
      zh: '误差超过 3% 则核销受阻，而核销期限照常计算。',
    },
    remedy: {
      en: 'Find out which paper is wrong and have that one corrected; explain what stays within 3 %.',
      zh: '查明哪一份单证有误并更正；3% 以内的差异备好说明。',
    },
    bad: 'nodes:\n  verification:\n    certificate:\n      goods: [{ line: 1, name: LCD monitors, quantity: 200 }]\n  clearance:\n    declaration:\n      goods: [{ line: 1, name: LCD monitors, quantity: 190 }]\n',
    good: 'nodes:\n  verification:\n    certificate:\n      goods: [{ line: 1, name: LCD monitors, quantity: 200 }]\n  clearance:\n    declaration:\n      goods: [{ line: 1, name: LCD Monitors, quantity: 200 }]\n',
  },
  check(file, report, { settings, today }) {
    const limit = settings.deviationPercent;
    const { says } = this.messages;
    const declared = reachedOn(file, 'clearance', today) !== undefined;
    for (const row of reconcile(file)) {
      const line = lineTitle(row);
      // What a declaration that is not made yet lacks may still come.
      if (declared) reportAbsence(row, line);
      for (const paper of reconciledPapers) {
        const own = row.deviations.filter((deviation) => deviation.paper === paper);
        for (const { stated, expected } of own.filter(({ of }) => of === 'name')) {
          const names: [string, string] = [excerpt(String(stated.value)), excerpt(String(expected.value))];
          const related = elsewhere(row, paper, 'name');
          report('otherName', [line, paperTitles[paper], ...names], at(stated), { related });
        }
        const numbers = own.filter(({ of }) => of !== 'name');
        const [worst] = [...numbers].sort((left, right) => (right.percent ?? 0) - (left.percent ?? 0));
        if (worst === undefined) continue;
        const rates = enumeration(numbers.map((deviation) => rateText(deviation, limit)));
        const figures: [Localized, Localized, Localized, number] = [line, paperTitles[paper], rates, limit];
        const related = elsewhere(row, paper, worst.of);
        if (exceeds(worst.percent ?? 0, limit)) report('tooFar', figures, at(worst.stated), { related });
        else report('within', figures, at(worst.stated), { severity: 'information', related });
      }
    }

    /** What the other papers say in the same place. */
    function elsewhere(row: ReconciledLine, paper: ReconciledPaper, of: ComparedField): Related[] {
      return reconciledPapers.flatMap((other) => {
        const field: Field<string | number> | undefined = row.stated[other]?.[of];
        if (other === paper || field?.value === undefined) return [];
        return [{ ...at(field), message: says(paperTitles[other], excerpt(String(field.value))) }];
      });
    }

    function reportAbsence(row: ReconciledLine, line: Localized): void {
      const listing = reconciledPapers.filter((paper) => row.stated[paper] !== undefined);
      const related = listing.flatMap((paper) => {
        const item = row.stated[paper];
        const named = item?.line ?? item?.name;
        return named ? [{ ...at(named), message: says(paperTitles[paper], named.text) }] : [];
      });
      const [alone] = listing;
      if (row.missingFrom.length > 0 && row.isExtra && alone !== undefined) {
        const others = enumeration(row.missingFrom.map((paper) => paperTitles[paper]));
        const [place = at(file.content)] = related;
        report('extra', [line, paperTitles[alone], others], place);
        return;
      }
      const others = enumeration(listing.map((paper) => paperTitles[paper]));
      for (const paper of row.missingFrom) {
        const goods = goodsOf(file, paper);
        if (goods !== undefined)
          report('missing', [line, paperTitles[paper], others], atKey(goods), { related });
      }
    }
  },
});

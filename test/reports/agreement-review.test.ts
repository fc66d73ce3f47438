import { expect, it } from 'vitest';
import { agreementReview } from '../../server/src/engine/views/reports/agreement-review.ts';
import { markdown } from '../../server/src/engine/views/reports/render/markdown.ts';
import { changed, golden, headingsOf, mistakes, reportOn, rowsOf } from './examined.ts';

/** The golden case without its second clause. */
const lacking = golden.replace(/ {4}- title: Liability for the Authenticity[\s\S]*?\n\n/, '\n');

it('lists every agreement that lacks a clause, with whom to contact', () => {
  const withContact = changed(
    'name: Huatong Import & Export Agency Co., Ltd.',
    'name: Huatong Import & Export Agency Co., Ltd.\n    contact: 李敏 138',
    lacking,
  );
  const report = reportOn(agreementReview, { 'a.case.yaml': golden, 'b.case.yaml': mistakes });
  expect(report.verdict).toEqual({ tone: 'bad', text: '1 of 2 agreements lacks a clause.' });
  expect(rowsOf(report)).toEqual([
    [
      'AGR-2026-0027',
      '苏州启明电子有限公司',
      'Huatong Import & Export Agency Co., Ltd.',
      'none given',
      '2027-02-19',
      'No clause on the legal liabilities of both parties; The clause on authentic documents puts the liability off',
      'AC-2026-0388',
    ],
  ]);
  expect(markdown(report)).toContain('Contact the agent within 2 hours');
  expect(
    rowsOf(reportOn(agreementReview, { 'a.case.yaml': withContact }, '2026-05-20', 'zh'))[0]?.slice(3, 6),
  ).toEqual(['李敏 138', '2027-03-01', '无单证真实性连带责任条款']);
});

it('takes the cases of one agreement together', () => {
  const second = lacking.replace('caseId: AC-2026-0417', 'caseId: AC-2026-0418');
  const report = reportOn(agreementReview, { 'a.case.yaml': lacking, 'b.case.yaml': second });
  expect(report.verdict.text).toBe('1 of 1 agreement lacks a clause.');
  expect(rowsOf(report)[0]?.at(-1)).toBe('AC-2026-0417, AC-2026-0418');
});

it('is content with agreements that have both clauses', () => {
  const report = reportOn(agreementReview, { 'a.case.yaml': golden });
  expect(report.verdict).toEqual({
    tone: 'good',
    text: 'The one agreement has the clauses that are required.',
  });
});

it('says what it could not judge, and what is waived', () => {
  const unreadable = golden.replace(/ {2}clauses:[\s\S]*?\n\n/, '  clauses: as signed\n\n');
  const report = reportOn(agreementReview, { 'a.case.yaml': unreadable });
  expect(report.verdict.tone).toBe('attention');
  expect(report.verdict.text).toContain('1 could not be judged.');
  const waived = `${lacking}\nwaivers:\n  - { rule: agreement/authenticity-clause, reason: 补充协议签署中, approvedBy: 王经理 }\n`;
  const accepted = reportOn(agreementReview, { 'a.case.yaml': waived });
  expect(accepted.verdict.tone).toBe('good');
  expect(headingsOf(accepted)).toContain('Waived (1)');
});

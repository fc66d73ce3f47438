import type { CaseFile } from '../../../case/case-file.ts';
import { at, atList, atMissing, isUnclear } from '../../../case/model.ts';
import { insertValue } from '../../../edit/edit.ts';
import { parsePath } from '../../../format/path.ts';
import { actsOf } from '../../../procedure/agent-acts.ts';
import { soundDay } from '../../../procedure/chronology.ts';
import { nameInApplication } from '../../../procedure/name-in-application.ts';
import { type Paper, papersOfType } from '../../../procedure/papers.ts';
import { applicationPapers } from '../../../procedure/pre-review-papers.ts';
import { reachedOn } from '../../../procedure/progress.ts';
import { type CalendarDay, formatDay } from '../../../reference/calendar-day.ts';
import { excerpt } from '../../../text/excerpt.ts';
import type { Localized } from '../../../text/localized.ts';
import type { Fix } from '../../finding.ts';
import { defineRule } from '../rule.ts';

const type = 'power-of-attorney';

/** Names a power of attorney in the application: one that the case has and that is sealed, or a new one. */
function naming(file: CaseFile): Fix[] {
  const papers = papersOfType(file, type);
  const sealed = papers.find((paper) => paper.sealed?.value === true);
  if (papers.length > 0 && sealed === undefined) return [];
  const { id, isNew, edits } = nameInApplication(file, type, sealed, [['sealed', true]]);
  const title = isNew
    ? { en: `Insert a sealed power of attorney ${id}`, zh: `补填已盖章的报关委托书 ${id}` }
    : { en: `Add ${id}`, zh: `补填 ${id}` };
  return [{ title, edits }];
}

export default defineRule({
  code: 'application/power-of-attorney',
  since: '0.1.0',
  severity: 'error',
  fix: { offered: 'sometimes', safety: 'suggestion' },
  basis: {
    kind: 'procedure',
    statement: {
      en: "House procedure, step 2: the application is supplemented by the customs declaration power of attorney, stamped with the company's official seal.",
      zh: '内部操作规程第 2 步：正式申请须补充加盖公司公章的报关委托书。',
    },
  },
  watches: [
    'nodes.application.submittedOn',
    'nodes.application.documents',
    'documents[].sealed',
    'documents[].issuedOn',
    'documents[].validUntil',
  ],
  messages: {
    notFiled: (applied: CalendarDay) => ({
      en: `Application submitted ${formatDay(applied).en} without a power of attorney; it is sent back. File one that bears the company seal.`,
      zh: `${formatDay(applied).zh}提交申请时未附报关委托书，会被退回。请补交加盖公章的委托书。`,
    }),
    notSealed: (id: string) => ({
      en: `The power of attorney (id ${id}) is not marked as sealed; customs does not take it. Have it stamped with the company seal.`,
      zh: `报关委托书（id：${id}）未注明已加盖公章，海关不予受理。请加盖公司公章后登记。`,
    }),
    expired: (id: string, until: CalendarDay, act: Localized, day: CalendarDay) => ({
      en: `The power of attorney (id ${id}) ended ${formatDay(until).en}, before the ${act.en} of ${formatDay(day).en}. Have a new one signed.`,
      zh: `报关委托书（id：${id}）有效期至${formatDay(until).zh}，${formatDay(day).zh}${act.zh}时已失效。请重新签署。`,
    }),
    notYetIssued: (id: string, issued: CalendarDay, act: Localized, day: CalendarDay) => ({
      en: `The power of attorney (id ${id}) was issued ${formatDay(issued).en}, after the ${act.en} of ${formatDay(day).en}. Check both dates.`,
      zh: `报关委托书（id：${id}）签发于${formatDay(issued).zh}，晚于${formatDay(day).zh}${act.zh}。请核对两个日期。`,
    }),
  },
  documentation: {
    title: { en: 'A sealed, valid power of attorney is filed', zh: '提交已盖章且有效的报关委托书' },
    why: {
      en: 'With it the client lets the broker declare in its name, on the day of application and of declaration.',
      zh: '报关委托书授权报关行以委托方名义报关，申请日和申报日均须有效。',
    },
    consequence: {
      en: 'The application is sent back, or the declaration made by somebody without authority.',
      zh: '申请被退回，或报关时属于无权代理。',
    },
    remedy: {
      en: 'Have it sealed, enter it under documents with sealed: true, and name its id in nodes.application.documents.',
      zh: '加盖公章后登记在 documents（sealed: true），并在 nodes.application.documents 中列出其 id。',
    },
    bad: 'documents:\n  - { id: poa, type: power-of-attorney, sealed: false }\nnodes:\n  application: { submittedOn: 2026-05-13, documents: [poa] }\n',
    good: 'documents:\n  - { id: poa, type: power-of-attorney, sealed: true }\nnodes:\n  application: { submittedOn: 2026-05-13, documents: [poa] }\n',
  },
  check(file, report, { today }) {
    const node = file.content.nodes?.application;
    const submitted = reachedOn(file, 'application', today);
    if (node === undefined || submitted === undefined) return;
    const { papers, certain } = applicationPapers(file);
    const faults = papers.filter((paper) => paper.type?.value === type).map(faultOf);
    if (faults.includes(undefined)) return;
    const [reportFault] = faults;
    if (reportFault !== undefined) reportFault();
    else if (certain) report('notFiled', [submitted], atList(node, 'documents'), { fixes: naming(file) });

    /** What is wrong with a paper, ready to be reported; undefined where nothing is known to be. */
    function faultOf(paper: Paper): (() => void) | undefined {
      const { sealed, validUntil, issuedOn } = paper;
      const id = excerpt(paper.id?.value ?? '');
      if (isUnclear(paper, 'sealed')) return undefined;
      if (sealed?.value !== true) {
        const title = { en: `Mark ${id} as sealed`, zh: `登记 ${id} 已盖章` };
        const fixes = [{ title, edits: [insertValue(file, parsePath(`${paper.place.path}.sealed`), true)] }];
        return () => report('notSealed', [id], atMissing(paper, 'sealed'), { fixes });
      }
      const acts = actsOf(file, today);
      const issued = soundDay(file, issuedOn, today);
      const early = acts.find(({ day }) => issued !== undefined && day < issued);
      if (issuedOn !== undefined && issued !== undefined && early !== undefined) {
        return () => report('notYetIssued', [id, issued, early.title, early.day], at(issuedOn));
      }
      const until = validUntil?.value;
      const late = acts.find(({ day }) => until !== undefined && until < day);
      if (validUntil === undefined || until === undefined || late === undefined) return undefined;
      return () => report('expired', [id, until, late.title, late.day], at(validUntil));
    }
  },
});

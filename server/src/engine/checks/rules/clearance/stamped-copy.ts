import { atMissing, isMissing } from '../../../case/model.ts';
import { insertValue } from '../../../edit/edit.ts';
import { nodeProgress } from '../../../procedure/progress.ts';
import { isEntered } from '../../../procedure/receipts.ts';
import { type CalendarDay, formatDay } from '../../../reference/calendar-day.ts';
import { defineRule } from '../rule.ts';

const path = ['nodes', 'clearance', 'stampedCopy'];

export default defineRule({
  code: 'clearance/stamped-copy',
  since: '0.1.0',
  severity: 'error',
  fix: { offered: 'always', safety: 'suggestion' },
  basis: {
    kind: 'procedure',
    statement: {
      en: 'House procedure, step 4: after release keep a copy of the certificate, stamped with the customs inspection stamp.',
      zh: '内部操作规程第 4 步：货物放行后留存加盖海关查验章的代理证明副本。',
    },
  },
  watches: [
    'nodes.clearance.releasedOn',
    'nodes.clearance.stampedCopy',
    'nodes.clearance.stampedCopy.inspectionStamp',
  ],
  messages: {
    noCopy: (released: CalendarDay) => ({
      en: `Released ${formatDay(released).en} and no stamped copy of the certificate is kept; the write-off needs it. Keep one and enter it.`,
      zh: `${formatDay(released).zh}放行，未登记加盖查验章的证明副本，核销时必须提供。请留存并登记。`,
    }),
    noStamp: (released: CalendarDay) => ({
      en: `Released ${formatDay(released).en}, but the copy kept bears no inspection stamp; it proves nothing. Have customs stamp it.`,
      zh: `${formatDay(released).zh}放行，但留存的证明副本未盖查验章，不能作为凭证。请向海关补盖。`,
    }),
  },
  documentation: {
    title: { en: 'A stamped copy of the certificate is kept', zh: '留存加盖查验章的证明副本' },
    why: {
      en: 'The inspection stamp is what shows that the goods were cleared under this certificate.',
      zh: '查验章用以证明货物确系凭该证明通关。',
    },
    consequence: {
      en: 'The write-off and any later inspection have no proof to rest on.',
      zh: '核销和日后稽查均无凭证。',
    },
    remedy: {
      en: 'Have the copy stamped and enter nodes.clearance.stampedCopy with inspectionStamp: true.',
      zh: '副本加盖查验章后，登记 nodes.clearance.stampedCopy（inspectionStamp: true）。',
    },
    bad: 'nodes:\n  clearance:\n    releasedOn: 2026-05-16\n    stampedCopy: { file: scans/certificate.pdf }\n',
    good: 'nodes:\n  clearance:\n    releasedOn: 2026-05-16\n    stampedCopy: { file: scans/certificate.pdf, inspectionStamp: true }\n',
  },
  check(file, report, { today }) {
    const clearance = file.content.nodes?.clearance;
    const released = nodeProgress(file, 'clearance', today).end?.day;
    if (clearance === undefined || released === undefined) return;
    const copy = clearance.stampedCopy;
    const title = { en: 'Record the stamped copy', zh: '登记已盖章副本' };
    if (!isEntered(copy)) {
      const edits = [insertValue(file, path, { section: [['inspectionStamp', true]] })];
      report('noCopy', [released], atMissing(clearance, 'stampedCopy'), { fixes: [{ title, edits }] });
      return;
    }
    if (copy === undefined || !copy.readable) return;
    if (!isMissing(copy, 'inspectionStamp') && copy.inspectionStamp?.value !== false) return;
    const edits = [insertValue(file, [...path, 'inspectionStamp'], true)];
    report('noStamp', [released], atMissing(copy, 'inspectionStamp'), { fixes: [{ title, edits }] });
  },
});

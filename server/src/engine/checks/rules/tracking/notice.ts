import { at } from '../../../case/model.ts';
import { chronologyOf } from '../../../procedure/chronology.ts';
import { nodeProgress } from '../../../procedure/progress.ts';
import { addDays, type CalendarDay, formatDay } from '../../../reference/calendar-day.ts';
import { type ChinaTime, chinaTime, formatTime, hoursBetween } from '../../../reference/china-time.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  code: 'tracking/notice',
  since: '0.1.0',
  severity: 'information',
  fix: { offered: 'never' },
  basis: {
    kind: 'procedure',
    statement: {
      en: 'House procedure, efficiency tips: send the materials to the customs broker 24 hours ahead of the pre-review.',
      zh: '内部操作规程“增效技巧”：提前 24 小时将材料发给报关行预判风险。',
    },
  },
  watches: ['tracking.brokerNotifiedAt'],
  messages: {
    tooShort: (notified: ChinaTime, submitted: CalendarDay, hours: number) => ({
      en: `Broker had the materials ${formatTime(notified).en}, pre-review was submitted ${formatDay(submitted).en}: under ${hours} hours to spot risks.`,
      zh: `报关行${formatTime(notified).zh}收到材料，${formatDay(submitted).zh}提交预审，不足 ${hours} 小时，来不及预判风险。`,
    }),
  },
  documentation: {
    title: { en: 'The broker has the materials a day ahead', zh: '提前一天将材料发给报关行' },
    why: {
      en: 'The broker knows what the port looks at and can name risks before customs does.',
      zh: '报关行熟悉口岸关注点，可在海关审核前指出风险。',
    },
    consequence: {
      en: 'What the broker would have seen comes back as a document mismatch.',
      zh: '本可提前发现的问题，最终以“单证不符”退回。',
    },
    remedy: {
      en: 'Send the materials 24 hours ahead next time; nothing is to be done for this case.',
      zh: '下次提前 24 小时发送材料；本案无须处理。',
    },
    bad: 'nodes:\n  preReview: { submittedOn: 2026-05-19 }\ntracking:\n  brokerNotifiedAt: 2026-05-19T09:00\n',
    good: 'nodes:\n  preReview: { submittedOn: 2026-05-19 }\ntracking:\n  brokerNotifiedAt: 2026-05-18T09:00\n',
  },
  check(file, report, { settings, today }) {
    const notified = file.content.tracking?.brokerNotifiedAt;
    const submitted = nodeProgress(file, 'preReview', today).begin;
    if (notified?.value === undefined || submitted === undefined) return;
    if (chronologyOf(file, today).doubtful.has(notified)) return;
    // The hour of the submission is not known: its day counts to the end, so that nobody is accused for nothing.
    const latest = chinaTime(`${addDays(submitted.day, 1)}T00:00`);
    if (latest === undefined || hoursBetween(notified.value, latest) >= settings.brokerNoticeHours) return;
    report('tooShort', [notified.value, submitted.day, settings.brokerNoticeHours], at(notified));
  },
});

import { atKey, atList, isMissing } from '../../../case/model.ts';
import { insertValue } from '../../../edit/edit.ts';
import { isUnderWay } from '../../../procedure/passage.ts';
import { reachedOn } from '../../../procedure/progress.ts';
import { isEntered } from '../../../procedure/receipts.ts';
import { type CalendarDay, formatDay } from '../../../reference/calendar-day.ts';
import { enumeration, verbatim } from '../../../text/enumeration.ts';
import type { Localized } from '../../../text/localized.ts';
import { defineRule } from '../rule.ts';

const path = ['tracking', 'inquiryTimes'];

export default defineRule({
  code: 'tracking/inquiry-times',
  since: '0.1.0',
  severity: 'warning',
  fix: { offered: 'always', safety: 'suggestion' },
  basis: {
    kind: 'procedure',
    statement: {
      en: 'House procedure, actions for today: agree with the broker on the times at which pre-review receipts are inquired (such as 10 a.m. and 3 p.m. daily).',
      zh: '内部操作规程“今天就能做的优化”：与报关行确认预审回执查询时间点（如每日 10 时、15 时更新），建立跟踪机制。',
    },
  },
  watches: ['tracking.inquiryTimes', 'nodes.preReview.submittedOn'],
  messages: {
    notSet: (submitted: CalendarDay, times: Localized) => ({
      en: `Pre-review submitted ${formatDay(submitted).en}, no receipt yet and no inquiry times set; it may go unseen. Set them: ${times.en}.`,
      zh: `${formatDay(submitted).zh}提交预审，尚无回执，也未设定查询时间点，回执可能无人知晓。请设定 ${times.zh}。`,
    }),
  },
  documentation: {
    title: { en: 'Somebody inquires for the receipt at set times', zh: '设定回执查询时间点' },
    why: {
      en: 'Receipts are published at fixed times of the day; who does not look then loses half a day each time.',
      zh: '回执在每日固定时间更新，错过一次就耽误半天。',
    },
    consequence: {
      en: 'A receipt with "document mismatch" is noticed late and the pre-review runs over.',
      zh: '“单证不符”的回执发现过晚，预审超期。',
    },
    remedy: {
      en: 'Enter the times in tracking.inquiryTimes, such as 10:00 and 15:00.',
      zh: '在 tracking.inquiryTimes 中填写时间，例如 10:00 和 15:00。',
    },
    bad: 'nodes:\n  preReview: { submittedOn: 2026-05-19 }\n',
    good: 'nodes:\n  preReview: { submittedOn: 2026-05-19 }\ntracking:\n  inquiryTimes: ["10:00", "15:00"]\n',
  },
  check(file, report, { settings, today }) {
    const { nodes, tracking } = file.content;
    const preReview = nodes?.preReview;
    const submitted = reachedOn(file, 'preReview', today);
    // Once the application is made nobody waits any longer, and the missing receipt is a matter of its own.
    if (preReview === undefined || submitted === undefined || !isUnderWay(file, 'preReview', today)) return;
    const submissions = [preReview, ...(preReview.revisions?.items ?? [])];
    if (submissions.some(({ receipt }) => isEntered(receipt))) return;
    const set = tracking?.inquiryTimes;
    if (tracking?.readable === false || set?.readable === false) return;
    if (
      !isMissing(tracking, 'inquiryTimes') &&
      (set?.items ?? []).some((time) => time.state !== 'placeholder')
    ) {
      return;
    }
    const times = enumeration(settings.inquiryTimes.map(verbatim));
    const place =
      tracking === undefined
        ? { ...atKey(preReview), path: 'tracking.inquiryTimes' }
        : atList(tracking, 'inquiryTimes');
    const title = { en: `Set ${times.en}`, zh: `设定 ${times.zh}` };
    const fixes = [{ title, edits: [insertValue(file, path, settings.inquiryTimes)] }];
    report('notSet', [submitted, times], place, { fixes });
  },
});

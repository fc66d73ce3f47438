import { at, atKey, isMissing } from '../../../case/model.ts';
import { insertValue } from '../../../edit/edit.ts';
import { chronologyOf } from '../../../procedure/chronology.ts';
import { type CalendarDay, formatDay } from '../../../reference/calendar-day.ts';
import { delay } from '../../../reference/delay.ts';
import { workingDays } from '../../../text/counts.ts';
import type { Localized } from '../../../text/localized.ts';
import { defineRule } from '../rule.ts';

function provisionalNote(provisional: boolean): Localized {
  return provisional
    ? { en: ' (provisional calendar)', zh: '（暂定：放假安排尚未公布）' }
    : { en: '', zh: '' };
}

export default defineRule({
  code: 'write-off/deadline',
  since: '0.1.0',
  severity: 'error',
  fix: { offered: 'sometimes', safety: 'suggestion' },
  basis: {
    kind: 'procedure',
    statement: {
      en: 'House procedure, step 5: the write-off is completed within 7 working days after clearance. Holidays and make-up working days as announced by the General Office of the State Council.',
      zh: '内部操作规程第 5 步：通关后 7 个工作日内完成核销。节假日和调休以国务院办公厅通知为准。',
    },
  },
  watches: ['nodes.clearance.releasedOn', 'nodes.writeOff.completedOn'],
  messages: {
    overdue: (due: CalendarDay, late: Localized, released: CalendarDay, provisional: boolean) => ({
      en: `Write-off overdue by ${late.en}: released ${formatDay(released).en}, due ${formatDay(due).en}${provisionalNote(provisional).en}. Complete it today: risk of the abnormal list.`,
      zh: `核销已逾期 ${late.zh}：${formatDay(released).zh}放行，最迟应于${formatDay(due).zh}完成${provisionalNote(provisional).zh}。请立即办理，否则可能列入异常企业名单。`,
    }),
    completedLate: (due: CalendarDay, late: Localized, completed: CalendarDay, provisional: boolean) => ({
      en: `Written off ${formatDay(completed).en}, ${late.en} after the due date ${formatDay(due).en}${provisionalNote(provisional).en}; mark it as a risky order.`,
      zh: `${formatDay(completed).zh}完成核销，比到期日${formatDay(due).zh}晚 ${late.zh}${provisionalNote(provisional).zh}，应标记为风险订单。`,
    }),
    dueSoon: (due: CalendarDay, left: number, provisional: boolean) => ({
      en: `Write-off due ${formatDay(due).en}${provisionalNote(provisional).en}: ${left === 0 ? 'today is the last day' : `${workingDays(left).en} left`}. Complete and record it.`,
      zh: `核销最迟应于${formatDay(due).zh}完成${provisionalNote(provisional).zh}，${left === 0 ? '今天是最后一天' : `还剩 ${workingDays(left).zh}`}。请办理并登记。`,
    }),
    released: (released: CalendarDay, limit: number, due: CalendarDay) => ({
      en: `Released ${formatDay(released).en}: working day ${limit} is ${formatDay(due).en}`,
      zh: `${formatDay(released).zh}放行，第 ${limit} 个工作日为${formatDay(due).zh}`,
    }),
  },
  documentation: {
    title: { en: 'The write-off is completed in time', zh: '按期完成核销' },
    why: {
      en: 'The clock runs by itself from the day of release (day 0), whether or not anybody has written a line about the write-off.',
      zh: '期限自放行日（第 0 天）起自动计算，与是否已登记核销无关。',
    },
    consequence: {
      en: 'The company risks the list of abnormal enterprises, which slows down its later clearances.',
      zh: '企业可能被列入“异常企业”名单，影响后续通关。',
    },
    remedy: {
      en: 'Complete the write-off and enter nodes.writeOff.completedOn.',
      zh: '办理核销，并登记 nodes.writeOff.completedOn。',
    },
    bad: 'nodes:\n  clearance: { releasedOn: 2026-04-28 }\n  writeOff: { completedOn: 2026-05-12 }\n',
    good: 'nodes:\n  clearance: { releasedOn: 2026-04-28 }\n  writeOff: { completedOn: 2026-05-11 }\n',
  },
  check(file, report, { calendar, settings, today }) {
    const { nodes } = file.content;
    const released = nodes?.clearance?.releasedOn;
    const { doubtful } = chronologyOf(file, today);
    if (released?.value === undefined || doubtful.has(released)) return;
    if (!isMissing(nodes, 'writeOff') && nodes?.writeOff?.readable !== true) return;
    const limit = settings.writeOffWorkingDays;
    const { day: due, provisional } = calendar.addWorkingDays(released.value, limit);
    const related = [{ ...at(released), message: this.messages.released(released.value, limit, due) }];
    const completed = nodes?.writeOff?.completedOn;
    if (!isMissing(nodes?.writeOff, 'completedOn')) {
      if (completed?.value === undefined || doubtful.has(completed) || completed.value <= due) return;
      const late = delay(calendar, due, completed.value);
      report('completedLate', [due, late, completed.value, provisional], at(completed), { related });
      return;
    }
    const place = nodes?.writeOff === undefined ? at(released) : atKey(nodes.writeOff);
    if (today > due) {
      const late = delay(calendar, due, today);
      report('overdue', [due, late, released.value, provisional], place, { related });
      return;
    }
    const left = calendar.workingDaysBetween(today, due);
    if (left > settings.writeOffWarningWorkingDays) return;
    const edits = [insertValue(file, ['nodes', 'writeOff', 'completedOn'], today)];
    const fixes = [{ title: { en: `Record completion on ${today}`, zh: `登记 ${today} 完成核销` }, edits }];
    report('dueSoon', [due, left, provisional], place, { severity: 'warning', related, fixes });
  },
});

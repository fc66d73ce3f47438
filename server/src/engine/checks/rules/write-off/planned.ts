import { at } from '../../../case/model.ts';
import { replaceValue } from '../../../edit/edit.ts';
import { nodeProgress } from '../../../procedure/progress.ts';
import { addDays, type CalendarDay, formatDay, yearOf } from '../../../reference/calendar-day.ts';
import { delay } from '../../../reference/delay.ts';
import type { Localized } from '../../../text/localized.ts';
import { defineRule } from '../rule.ts';

/** Days before the end of a quarter that count as its end. */
const endOfQuarter = 10;

function quarterOf(day: CalendarDay): string {
  return `${yearOf(day)}-${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}

/** Whether a day is one of the last of its quarter. */
function isEndOfQuarter(day: CalendarDay): boolean {
  return quarterOf(addDays(day, endOfQuarter)) !== quarterOf(day);
}

export default defineRule({
  code: 'write-off/planned',
  since: '0.1.0',
  severity: 'warning',
  fix: { offered: 'always', safety: 'suggestion' },
  basis: {
    kind: 'procedure',
    statement: {
      en: 'House procedure, common misunderstandings: the write-off is not left to the end of the quarter but completed within 7 working days after clearance.',
      zh: '内部操作规程“常见误区”：核销不得拖到季末，应在通关后 7 个工作日内完成。',
    },
  },
  watches: ['nodes.writeOff.plannedOn', 'nodes.clearance.releasedOn'],
  messages: {
    tooLate: (planned: CalendarDay, late: Localized, due: CalendarDay) => ({
      en: `Write-off planned for ${formatDay(planned).en}, ${late.en} after the due date ${formatDay(due).en}: risk of the abnormal list. Plan it earlier.`,
      zh: `计划${formatDay(planned).zh}核销，比到期日${formatDay(due).zh}晚 ${late.zh}，可能列入异常企业名单。请提前安排。`,
    }),
    endOfQuarter: (planned: CalendarDay, late: Localized, due: CalendarDay) => ({
      en: `Write-off left to the end of the quarter: ${formatDay(planned).en} is ${late.en} past the due date ${formatDay(due).en}. Plan it earlier.`,
      zh: `核销拖到季末：计划${formatDay(planned).zh}办理，比到期日${formatDay(due).zh}晚 ${late.zh}。请提前安排。`,
    }),
    released: (released: CalendarDay, due: CalendarDay) => ({
      en: `Released ${formatDay(released).en}, so due ${formatDay(due).en}`,
      zh: `${formatDay(released).zh}放行，最迟应于${formatDay(due).zh}完成`,
    }),
  },
  documentation: {
    title: { en: 'The write-off is planned before it is due', zh: '核销计划不晚于到期日' },
    why: {
      en: 'A plan beyond the due date is overdue before it begins, such as the habit of doing all write-offs at the end of the quarter.',
      zh: '计划晚于到期日，未办先逾期；习惯季末集中核销就是典型。',
    },
    consequence: {
      en: 'The company risks the list of abnormal enterprises.',
      zh: '企业可能被列入“异常企业”名单。',
    },
    remedy: { en: 'Plan it for the due date or earlier.', zh: '将计划日期改为到期日或更早。' },
    bad: 'nodes:\n  clearance: { releasedOn: 2026-05-15 }\n  writeOff: { plannedOn: 2026-06-30 }\n',
    good: 'nodes:\n  clearance: { releasedOn: 2026-05-15 }\n  writeOff: { plannedOn: 2026-05-26 }\n',
  },
  check(file, report, { calendar, settings, today }) {
    const planned = file.content.nodes?.writeOff?.plannedOn;
    const { begin: released, end: completed, certain } = nodeProgress(file, 'writeOff', today);
    if (planned?.value === undefined || released === undefined || !certain) return;
    const { day: due } = calendar.addWorkingDays(released.day, settings.writeOffWorkingDays);
    // Once the due date has passed without it, the deadline speaks, and a plan is of no more use.
    if (planned.value <= due || (completed?.day ?? today) > due) return;
    const late = delay(calendar, due, planned.value);
    const title = { en: `Plan it for ${due}`, zh: `改为 ${due}` };
    const fixes = [{ title, edits: [replaceValue(planned, due)] }];
    const message = this.messages.released(released.day, due);
    const related = [{ ...at(released.field), message }];
    const id = isEndOfQuarter(planned.value) ? 'endOfQuarter' : 'tooLate';
    report(id, [planned.value, late, due], at(planned), { related, fixes });
  },
});

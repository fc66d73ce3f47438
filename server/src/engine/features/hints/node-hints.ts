import type { CaseFile } from '../../case/case-file.ts';
import type { RuleContext } from '../../checks/rule-context.ts';
import { nodeTitles } from '../../format/node-titles.ts';
import { type NodeName, nodeNames } from '../../format/nodes.ts';
import { nodeStanding } from '../../procedure/node-state.ts';
import { nodeProgress } from '../../procedure/progress.ts';
import { writeOffDue } from '../../procedure/write-off-due.ts';
import { formatDay, formatDayFrom, formatDays } from '../../reference/calendar-day.ts';
import { workingDays } from '../../text/counts.ts';
import type { Localized } from '../../text/localized.ts';
import { dueMarkdown } from '../hover-deadline.ts';
import type { Hint } from './hint.ts';

/** Behind the end of a node the working days that it took, behind the release the day by which to write off. */
export function nodeHints(file: CaseFile, context: RuleContext): Hint[] {
  return [
    ...dueHint(file, context),
    ...nodeNames.flatMap((name) => durationHint(file, name, context)),
    ...plannedHint(file, context),
  ];
}

function durationHint(file: CaseFile, name: NodeName, context: RuleContext): Hint[] {
  const { begin, end } = nodeProgress(file, name, context.today);
  const { taken, limit } = nodeStanding(file, name, context);
  if (begin === undefined || end === undefined || taken === undefined || limit === undefined) return [];
  const [stretch, node] = [formatDays(begin.day, end.day), nodeTitles[name]];
  const days = workingDays(taken);
  const over = taken - limit;
  return [
    {
      field: end.field,
      label: begin.day === end.day ? sameDay : over > 0 ? late(taken, over) : inTime(taken, limit),
      tooltip: {
        en: `${node.en}: ${days.en}, ${stretch.en}; at most ${limit} allowed.`,
        zh: `${node.zh}：${stretch.zh}，用时 ${days.zh}，上限 ${limit} 个。`,
      },
      figures: [taken, over > 0 ? over : limit],
    },
  ];
}

const sameDay: Localized = { en: 'same day', zh: '当天完成' };

function inTime(taken: number, limit: number): Localized {
  return {
    en: `${taken} of ${limit} working day${limit === 1 ? '' : 's'}`,
    zh: `用时 ${taken} 个工作日（上限 ${limit} 个）`,
  };
}

function late(taken: number, over: number): Localized {
  const days = workingDays(taken);
  return { en: `${days.en}, ${over} too many`, zh: `用时 ${days.zh}，超期 ${over} 个` };
}

function dueHint(file: CaseFile, context: RuleContext): Hint[] {
  const due = writeOffDue(file, context);
  const { begin } = nodeProgress(file, 'writeOff', context.today);
  if (due === undefined || begin === undefined) return [];
  const day = formatDayFrom(due.released, due.day);
  return [
    {
      field: begin.field,
      label: { en: `write-off due ${day.en}`, zh: `核销期限 ${day.zh}` },
      tooltip: { en: dueMarkdown(due, context, 'en'), zh: dueMarkdown(due, context, 'zh') },
      figures: due.day.split('-').slice(1).map(Number),
    },
  ];
}

/** Which of the days until the deadline a write-off is planned for, and which day of the week that is. */
function plannedHint(file: CaseFile, context: RuleContext): Hint[] {
  const { plannedOn } = file.content.nodes?.writeOff ?? {};
  const due = writeOffDue(file, context);
  if (plannedOn?.value === undefined || due === undefined || plannedOn.value <= due.released) return [];
  const { calendar, settings } = context;
  const number = calendar.workingDaysBetween(due.released, plannedOn.value);
  const limit = settings.writeOffWorkingDays;
  const { working, reason } = calendar.dayKind(plannedOn.value);
  const [day, last] = [formatDay(plannedOn.value), formatDay(due.day)];
  const weekday = { en: day.en.slice(0, 3), zh: /周./.exec(day.zh)?.[0] ?? '' };
  const count = working
    ? { en: `working day ${number} of ${limit}`, zh: `第 ${number} 个工作日（共 ${limit} 个）` }
    : { en: 'no working day', zh: '非工作日' };
  return [
    {
      field: plannedOn,
      label: { en: `${weekday.en}, ${count.en}`, zh: `${weekday.zh}，${count.zh}` },
      tooltip: {
        en: `${day.en} (${reason.en}); write-off due ${last.en}.`,
        zh: `${day.zh}（${reason.zh}），核销期限 ${last.zh}。`,
      },
      figures: [number, limit],
    },
  ];
}

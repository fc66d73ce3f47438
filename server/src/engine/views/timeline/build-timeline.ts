import type { CaseFile } from '../../case/case-file.ts';
import { nodeOfFinding } from '../../case/node-of.ts';
import type { Finding } from '../../checks/finding.ts';
import type { RuleContext } from '../../checks/rule-context.ts';
import { withoutHints } from '../../checks/run.ts';
import { nodeTitles } from '../../format/node-titles.ts';
import { type NodeStanding, nodeStanding } from '../../procedure/node-state.ts';
import { type WriteOffDue, writeOffDue } from '../../procedure/write-off-due.ts';
import { type CalendarDay, daysBetween, formatDay } from '../../reference/calendar-day.ts';
import { workingDays } from '../../text/counts.ts';
import { visibleIn } from '../../text/escape.ts';
import type { Language } from '../../text/localized.ts';
import { axisOf } from './axis.ts';
import { detentionRisk, lateDays } from './delays.ts';
import { documentsOf, receiptsOf } from './filed.ts';
import { nodeEvents } from './node-events.ts';
import { spanOfNode, stretchOfNode } from './node-place.ts';
import { nodeRanges } from './node-ranges.ts';
import { receiptRhythm } from './receipt-rhythm.ts';
import { reconciliationTable } from './reconciliation-table.ts';
import { type NodeSchedule, scheduleOf } from './schedule.ts';
import { behindText, forecastText, outlookText, plannedText } from './schedule-texts.ts';
import { summaryOf } from './summary.ts';
import type { DueDate, Timeline, TimelineNode } from './timeline.ts';

/** Calendar days by which today may lie behind the last date and still be drawn, once a case is finished. */
const nearToday = 21;

/** Draws up the timeline of a case from what stands in it and what was found; its texts are fit to be shown. */
export function buildTimeline(
  file: CaseFile,
  findings: readonly Finding[],
  context: RuleContext,
  language: Language,
): Timeline {
  const schedule = scheduleOf(file, context);
  const ranges = nodeRanges(file);
  const nodes = schedule.map((own): TimelineNode => {
    const range = ranges.get(own.name);
    const node = buildNode(file, own, findings, context, language);
    return range === undefined ? node : { ...node, range };
  });
  const { today, calendar, settings } = context;
  const asOf = formatDay(today);
  const outlook = outlookText(schedule)?.[language];
  const reconciliation = reconciliationTable(file, settings.deviationPercent, language);
  return visibleIn({
    caseId: file.content.caseId?.value ?? '',
    asOf: today,
    asOfText: { en: `Checked as of ${asOf.en}`, zh: `检查日期：${asOf.zh}` }[language],
    summary: summaryOf(file, nodes, context)[language],
    ...(outlook && { outlook }),
    axis: axisOf(daysToShow(nodes, today), calendar, language),
    nodes,
    ...(reconciliation && { reconciliation }),
  });
}

function daysToShow(nodes: readonly TimelineNode[], today: CalendarDay): CalendarDay[] {
  const days = nodes.flatMap(({ events, due, planned, forecast, detention }) => [
    ...events.map((event) => event.day),
    ...(due ? [due.day] : []),
    ...(planned ? [planned.first, planned.last] : []),
    ...(forecast ? [forecast.latest] : []),
    ...(detention ? [detention.day] : []),
  ]);
  const finished = nodes.at(-1)?.state === 'done';
  const last = [...days].sort().at(-1);
  const todayIsNear = last === undefined || !finished || Math.abs(daysBetween(last, today)) <= nearToday;
  return todayIsNear ? [...days, today] : days;
}

function buildNode(
  file: CaseFile,
  { name, planned, behind, forecast }: NodeSchedule,
  findings: readonly Finding[],
  context: RuleContext,
  language: Language,
): TimelineNode {
  const standing = nodeStanding(file, name, context);
  const duration = durationText(standing, language);
  const due = name === 'writeOff' ? writeOffDue(file, context) : undefined;
  const late = lateDays(file, name, context, language);
  const detention = detentionRisk(file, name, context, language);
  const receiptChecks = name === 'clearance' ? receiptRhythm(file, context, language) : undefined;
  return {
    name,
    title: nodeTitles[name][language],
    state: standing.state,
    stateText: standing.text[language],
    ...stretchOfNode(file, name, context.today),
    ...(duration && { durationText: duration }),
    ...(planned && { planned: { ...planned, text: plannedText(planned)[language] } }),
    ...(behind > 0 && { behindText: behindText(behind)[language] }),
    ...(late && { late }),
    ...(forecast && { forecast: { ...forecast, text: forecastText(forecast)[language] } }),
    ...(detention && { detention }),
    ...(due && { due: dueDate(due, context, language) }),
    ...(receiptChecks && { receiptChecks }),
    events: nodeEvents(file, name, language),
    documents: documentsOf(file, name, language),
    receipts: receiptsOf(file, name, language),
    findings: withoutHints(findings)
      .filter((finding) => nodeOfFinding(finding) === name)
      .map(({ code, severity, message, span }) => ({ code, severity, message: message[language], span })),
    span: spanOfNode(file, name, context.today),
  };
}

function durationText({ taken, limit }: NodeStanding, language: Language): string | undefined {
  if (taken === undefined || limit === undefined) return undefined;
  return {
    en: `${taken} of at most ${limit} working day${limit === 1 ? '' : 's'}`,
    zh: `用时 ${taken} 个工作日，上限 ${limit} 个`,
  }[language];
}

function dueDate(due: WriteOffDue, { settings }: RuleContext, language: Language): DueDate {
  const day = formatDay(due.day);
  const limit = settings.writeOffWorkingDays;
  const note = due.provisional ? { en: ', provisional', zh: '，暂定' } : { en: '', zh: '' };
  const text = {
    en: `Due ${day.en}, working day ${limit} after release${note.en}`,
    zh: `最迟应于${day.zh}完成（放行后第 ${limit} 个工作日${note.zh}）`,
  };
  return {
    from: due.released,
    day: due.day,
    text: text[language],
    ...(due.completed === undefined && { leftText: leftText(due.daysLeft, language) }),
    provisional: due.provisional,
  };
}

function leftText(daysLeft: number, language: Language): string {
  if (daysLeft === 0) return { en: 'last day', zh: '今天到期' }[language];
  const { en, zh } = workingDays(Math.abs(daysLeft));
  return daysLeft > 0
    ? { en: `${en} left`, zh: `还剩 ${zh}` }[language]
    : { en: `overdue by ${en}`, zh: `已逾期 ${zh}` }[language];
}

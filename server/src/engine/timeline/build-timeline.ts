import type { CaseFile } from '../case/case-file.ts';
import { type NodeName, nodeNames } from '../case/format/nodes.ts';
import { nodeOfFinding } from '../case/node-of.ts';
import { nodeTitles } from '../case/node-titles.ts';
import { nodeProgress } from '../case/progress.ts';
import type { Finding } from '../finding.ts';
import { type CalendarDay, daysBetween, formatDay, laterDay } from '../reference/calendar-day.ts';
import type { RuleContext } from '../rules/rule.ts';
import type { Language } from '../text/localized.ts';
import type { Span } from '../text/span.ts';
import { axisOf } from './axis.ts';
import { nodeEvents } from './node-events.ts';
import { type NodeStanding, nodeStanding } from './node-state.ts';
import { summaryOf } from './summary.ts';
import type { DueDate, Timeline, TimelineNode } from './timeline.ts';
import { writeOffDue } from './write-off-due.ts';

/** Calendar days by which today may lie behind the last date and still be drawn, once a case is finished. */
const nearToday = 21;

/** Draws up the timeline of a case from what stands in it and what was found. */
export function buildTimeline(
  file: CaseFile,
  findings: readonly Finding[],
  context: RuleContext,
  language: Language,
): Timeline {
  const due = dueDate(file, context, language);
  const nodes = nodeNames.map((name) => buildNode(file, name, findings, context, language, due));
  const { today, calendar } = context;
  const asOf = formatDay(today);
  return {
    caseId: file.content.caseId?.value ?? '',
    asOf: today,
    asOfText: { en: `Checked as of ${asOf.en}`, zh: `检查日期：${asOf.zh}` }[language],
    summary: summaryOf(file, nodes, context)[language],
    axis: axisOf(daysToShow(nodes, today), calendar, language),
    nodes,
  };
}

function daysToShow(nodes: readonly TimelineNode[], today: CalendarDay): CalendarDay[] {
  const days = nodes.flatMap(({ events, due }) => [
    ...events.map((event) => event.day),
    ...(due ? [due.day] : []),
  ]);
  const finished = nodes.at(-1)?.state === 'done';
  const last = [...days].sort().at(-1);
  const todayIsNear = last === undefined || !finished || Math.abs(daysBetween(last, today)) <= nearToday;
  return todayIsNear ? [...days, today] : days;
}

function buildNode(
  file: CaseFile,
  name: NodeName,
  findings: readonly Finding[],
  context: RuleContext,
  language: Language,
  due: DueDate | undefined,
): TimelineNode {
  const { begin, end } = nodeProgress(file, name, context.today);
  const standing = nodeStanding(file, name, context);
  const first = begin?.day ?? end?.day;
  const last = end?.day ?? (first === undefined ? undefined : laterDay(context.today, first));
  const duration = durationText(standing, language);
  return {
    name,
    title: nodeTitles[name][language],
    state: standing.state,
    stateText: standing.text[language],
    ...(first === undefined ? {} : { begin: first }),
    ...(last === undefined ? {} : { end: last }),
    ...(duration === undefined ? {} : { durationText: duration }),
    ...(name === 'writeOff' && due !== undefined ? { due } : {}),
    events: nodeEvents(file, name, language),
    findings: findings
      .filter((finding) => nodeOfFinding(finding) === name)
      .map(({ code, severity, message, span }) => ({ code, severity, message: message[language], span })),
    span: spanOf(file, name, context.today),
  };
}

function durationText({ taken, limit }: NodeStanding, language: Language): string | undefined {
  if (taken === undefined || limit === undefined) return undefined;
  return {
    en: `${taken} of at most ${limit} working day${limit === 1 ? '' : 's'}`,
    zh: `用时 ${taken} 个工作日，上限 ${limit} 个`,
  }[language];
}

function dueDate(file: CaseFile, context: RuleContext, language: Language): DueDate | undefined {
  const due = writeOffDue(file, context);
  if (due === undefined) return undefined;
  const day = formatDay(due.day);
  const limit = context.settings.writeOffWorkingDays;
  const note = due.provisional ? { en: ', provisional', zh: '，暂定' } : { en: '', zh: '' };
  const text = {
    en: `Due ${day.en}, working day ${limit} after release${note.en}`,
    zh: `最迟应于${day.zh}完成（放行后第 ${limit} 个工作日${note.zh}）`,
  };
  return { day: due.day, text: text[language], provisional: due.provisional };
}

/** Where a click on a node leads: its first date, else its key, else the nodes, else the top of the file. */
function spanOf(file: CaseFile, name: NodeName, today: CalendarDay): Span {
  const { begin, end } = nodeProgress(file, name, today);
  const own = name === 'writeOff' ? (end ?? begin) : (begin ?? end);
  const nodes = file.content.nodes;
  const section = nodes?.[name];
  return own?.field.place.span ?? section?.place.keySpan ?? nodes?.place.keySpan ?? { start: 0, end: 0 };
}

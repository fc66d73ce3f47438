import type { CaseFile } from '../../case/case-file.ts';
import type { RuleContext } from '../../checks/rule-context.ts';
import { type NodeName, nodeNames } from '../../format/nodes.ts';
import { isSkipped, nodeDuration } from '../../procedure/node-durations.ts';
import { type NodeProgress, nodeProgress } from '../../procedure/progress.ts';
import { type CalendarDay, laterDay } from '../../reference/calendar-day.ts';
import type { WorkingCalendar } from '../../reference/working-days.ts';

/** Days from the first to the last, both of them in it. */
export interface Days {
  readonly first: CalendarDay;
  readonly last: CalendarDay;
}

/** The band of days in which a node can end. */
export interface ForecastDays {
  readonly first: CalendarDay;
  readonly earliest: CalendarDay;
  readonly latest: CalendarDay;
  /** A node on the way is past its longest duration: no day can be named by which this one ends. */
  readonly openEnded: boolean;
}

/** What was planned for a node, and what is to be expected of it. */
export interface NodeSchedule {
  readonly name: NodeName;
  readonly planned?: Days;
  /** Working days by which its end, or today, lies behind the planned one; 0 where it is in time. */
  readonly behind: number;
  readonly forecast?: ForecastDays;
}

interface Step {
  readonly name: NodeName;
  readonly progress: NodeProgress;
}

/**
 * The schedule of a case. A node is planned from the end of the one before it (or from what was planned for that
 * end) for as long as the house procedure gives it; a planned day of write-off that the case names goes before.
 */
export function scheduleOf(file: CaseFile, context: RuleContext): readonly NodeSchedule[] {
  const steps = nodeNames
    .filter((name) => !isSkipped(file, name))
    .map((name) => ({ name, progress: nodeProgress(file, name, context.today) }));
  const current = currentStep(steps);
  const plans = plansOf(file, steps, current, context);
  const forecasts = forecastsOf(file, steps, current, context);
  return nodeNames.map((name) => {
    const index = steps.findIndex((step) => step.name === name);
    const planned = plans.get(name);
    const forecast = forecasts.get(name);
    const until = steps[index]?.progress.end?.day ?? (index === current ? context.today : undefined);
    const late = planned && until ? context.calendar.workingDaysBetween(planned.last, until) : 0;
    return {
      name,
      ...(planned && { planned }),
      behind: Math.max(0, late),
      ...(forecast && { forecast }),
    };
  });
}

/** The first step that is still to be done: the one the case has come to last, or the one behind it. */
function currentStep(steps: readonly Step[]): number {
  const known = steps.filter(({ progress: { begin, end } }) => begin !== undefined || end !== undefined);
  const last = known.at(-1);
  if (last === undefined) return 0;
  return steps.indexOf(last) + (last.progress.end === undefined ? 0 : 1);
}

function plansOf(
  file: CaseFile,
  steps: readonly Step[],
  current: number,
  { calendar, settings, today }: RuleContext,
): ReadonlyMap<NodeName, Days> {
  const plans = new Map<NodeName, Days>();
  let from: CalendarDay | undefined;
  for (const [index, { name, progress }] of steps.entries()) {
    const duration = nodeDuration(file, name, settings);
    const [begin, end] = [progress.begin?.day, progress.end?.day];
    if (duration === undefined) continue;
    // Of a node that was passed by nothing was planned that anybody could tell; with its end the next one begins.
    if (index < current && begin === undefined && (end === undefined || from === undefined)) {
      from = end ?? from;
      continue;
    }
    const start = from ?? begin ?? today;
    const first = begin !== undefined && begin < start ? begin : start;
    const named = name === 'writeOff' ? file.content.nodes?.writeOff?.plannedOn?.value : undefined;
    const last =
      named !== undefined && named >= first ? named : calendar.addWorkingDays(first, duration.longest).day;
    plans.set(name, { first, last });
    from = end ?? last;
  }
  return plans;
}

/** Chains the durations over everything that is still to be done; ends where nothing can be told. */
function forecastsOf(
  file: CaseFile,
  steps: readonly Step[],
  current: number,
  { calendar, settings, today }: RuleContext,
): ReadonlyMap<NodeName, ForecastDays> {
  const forecasts = new Map<NodeName, ForecastDays>();
  const after = (day: CalendarDay, count: number): CalendarDay =>
    workingDayFrom(calendar, laterDay(today, calendar.addWorkingDays(day, count).day));
  let earliest = workingDayFrom(calendar, today);
  let latest = earliest;
  let openEnded = false;
  for (const { name, progress } of steps.slice(current)) {
    const hasFailed = name === 'verification' && file.content.nodes?.verification?.result?.value === 'failed';
    if (!progress.certain || hasFailed) break;
    const { shortest, longest } = nodeDuration(file, name, settings) ?? { shortest: 0, longest: 0 };
    const begin = progress.begin?.day;
    const first = begin === undefined ? earliest : today;
    openEnded ||= begin !== undefined && calendar.addWorkingDays(begin, longest).day < today;
    earliest = after(begin ?? earliest, shortest);
    latest = after(begin ?? latest, longest);
    forecasts.set(name, { first, earliest, latest, openEnded });
  }
  return forecasts;
}

/** The day itself where the offices are open, else the next on which they are. */
function workingDayFrom(calendar: WorkingCalendar, day: CalendarDay): CalendarDay {
  return calendar.isWorkingDay(day) ? day : calendar.addWorkingDays(day, 1).day;
}

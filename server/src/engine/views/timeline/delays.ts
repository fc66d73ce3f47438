import type { CaseFile } from '../../case/case-file.ts';
import type { RuleContext } from '../../checks/rule-context.ts';
import type { NodeName } from '../../format/nodes.ts';
import { nodeDuration } from '../../procedure/node-durations.ts';
import { isUnderWay } from '../../procedure/passage.ts';
import { nodeProgress } from '../../procedure/progress.ts';
import { addDays, formatDay, laterDay } from '../../reference/calendar-day.ts';
import { workingDays } from '../../text/counts.ts';
import type { Language } from '../../text/localized.ts';
import type { Detention, Stretch } from './timeline.ts';

/** The days of a node beyond its longest duration, up to its end or to today. */
export function lateDays(
  file: CaseFile,
  name: NodeName,
  { calendar, settings, today }: RuleContext,
  language: Language,
): Stretch | undefined {
  const { begin, end } = nodeProgress(file, name, today);
  const duration = nodeDuration(file, name, settings);
  if (begin === undefined || duration === undefined) return undefined;
  const last = end?.day ?? laterDay(today, begin.day);
  const allowed = calendar.addWorkingDays(begin.day, duration.longest).day;
  const over = calendar.workingDaysBetween(allowed, last);
  if (over <= 0) return undefined;
  const { en, zh } = workingDays(over);
  const text = {
    en: `${en} over the longest duration of ${duration.longest}`,
    zh: `超过最长用时（${duration.longest} 个工作日）${zh}`,
  };
  return { first: addDays(allowed, 1), last, text: text[language] };
}

/** From when on a delay of the node may hold the goods in port; the write-off comes after, and holds nothing. */
export function detentionRisk(
  file: CaseFile,
  name: NodeName,
  { calendar, settings, today }: RuleContext,
  language: Language,
): Detention | undefined {
  const { begin, end } = nodeProgress(file, name, today);
  const duration = nodeDuration(file, name, settings);
  if (begin === undefined || duration === undefined || name === 'writeOff') return undefined;
  const patience = duration.longest + settings.heldInPortWorkingDays;
  const { day } = calendar.addWorkingDays(begin.day, patience + 1);
  const reached = day <= (end?.day ?? today);
  if (!reached && !isUnderWay(file, name, today)) return undefined;
  const { en, zh } = formatDay(day);
  const text = end
    ? { en: `From ${en} on the goods may have been held in port`, zh: `${zh}起货物可能已滞留港口` }
    : { en: `From ${en} on the goods may be held in port`, zh: `${zh}起货物可能滞留港口` };
  return { day, reached, text: text[language] };
}

import type { RuleContext } from '../../checks/rule-context.ts';
import type { NodeName } from '../../format/nodes.ts';
import type { CalendarDay } from '../../reference/calendar-day.ts';

/** By when each node is over if it takes as long as it may, one after the other from today. */
export function plannedDays({
  calendar,
  settings,
  today,
}: RuleContext): Readonly<Record<Exclude<NodeName, 'archive'>, CalendarDay>> {
  const { preReview, application, verification, clearance } = settings.nodeWorkingDays;
  const after = (from: CalendarDay, count: number) => calendar.addWorkingDays(from, count).day;
  const reviewed = after(today, preReview);
  const applied = after(reviewed, application);
  const verified = after(applied, verification);
  const released = after(verified, clearance);
  return {
    preReview: reviewed,
    application: applied,
    verification: verified,
    clearance: released,
    writeOff: after(released, settings.writeOffWorkingDays),
  };
}

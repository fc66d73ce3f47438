import type { CaseFile } from '../../case/case-file.ts';
import type { NodeName } from '../../format/nodes.ts';
import { nodeProgress } from '../../procedure/progress.ts';
import { type CalendarDay, laterDay } from '../../reference/calendar-day.ts';
import type { Span } from '../../text/span.ts';

/** The days over which a node stretches. */
export interface NodeStretch {
  readonly begin?: CalendarDay;
  /** Its end; today where it still goes on. */
  readonly end?: CalendarDay;
}

/** Nothing for a node that has not begun. */
export function stretchOfNode(file: CaseFile, name: NodeName, today: CalendarDay): NodeStretch {
  const { begin, end } = nodeProgress(file, name, today);
  const first = begin?.day ?? end?.day;
  return first === undefined ? {} : { begin: first, end: end?.day ?? laterDay(today, first) };
}

/** Where a click on a node leads: its first date, else its key, else the nodes, else the top of the file. */
export function spanOfNode(file: CaseFile, name: NodeName, today: CalendarDay): Span {
  const { begin, end } = nodeProgress(file, name, today);
  const own = name === 'writeOff' ? (end ?? begin) : (begin ?? end);
  const nodes = file.content.nodes;
  const section = nodes?.[name];
  return own?.field.place.span ?? section?.place.keySpan ?? nodes?.place.keySpan ?? { start: 0, end: 0 };
}

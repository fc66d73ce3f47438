import { nodeProgress, reachedOn } from '../../procedure/progress.ts';
import { addDays, addMonths, type CalendarDay, formatDay } from '../../reference/calendar-day.ts';
import type { Language } from '../../text/localized.ts';
import { groundsOf } from './basis.ts';
import { code, day, heading, number, paragraph, section, text } from './cells.ts';
import { caseName, type ExaminedCase, reportFileName } from './examined-case.ts';
import { waivedRows, waivedTable } from './finding-table.ts';
import { portName } from './particulars.ts';
import type { Block, Cell, Report, Table, Verdict } from './report.ts';
import { texts } from './risky-orders-texts.ts';
import { unreadableFiles } from './unreadable-files.ts';
import { reportOnCases, type Whole } from './workspace-report.ts';

/** One write-off of the last three months, or one that cannot be judged. */
interface Row {
  readonly agent: string;
  readonly port: string;
  /** Whether the limit was passed; undefined where the dates do not tell. */
  readonly isLate: boolean | undefined;
  /** Working days beyond the limit; none where offices were closed between the last day and the write-off. */
  readonly delay: number;
  readonly hasCause: boolean;
  readonly cells: readonly Cell[];
  readonly waived: readonly (readonly Cell[])[];
}

/**
 * The risky orders: every write-off that took longer than the limit and was completed in the three months up to the day
 * of the report, or is still open; by agent and port, with its root cause or that none is given.
 * Source: house procedure, review of past cases.
 */
export const riskyOrders = reportOnCases<Row>({ rowOf, write });

/** The first day of the three months that end with the day of the report. */
export function firstDayOfReview(today: CalendarDay): CalendarDay {
  return addDays(addMonths(today, -3), 1);
}

function rowOf(one: ExaminedCase, language: Language): Row | undefined {
  const { file, context } = one;
  const { calendar, settings, today } = context;
  const { begin: released, end: completed, certain } = nodeProgress(file, 'writeOff', today);
  const archived = reachedOn(file, 'archive', today);
  // What was completed, or put away, before the three months is no longer under review.
  const last = completed?.day ?? archived;
  if (last !== undefined && last < firstDayOfReview(today)) return undefined;
  if (released === undefined && certain) return undefined;
  const words = texts[language];
  const { parties, port, nodes } = file.content;
  // An archived case was written off: on which day, its file does not say.
  const known = released !== undefined && certain && (completed !== undefined || archived === undefined);
  const taken = known ? calendar.workingDaysBetween(released.day, completed?.day ?? today) : undefined;
  const due = released && calendar.addWorkingDays(released.day, settings.writeOffWorkingDays);
  const isLate = known && due !== undefined ? (completed?.day ?? today) > due.day : undefined;
  const cause = nodes?.writeOff?.rootCause?.value;
  const marked = nodes?.writeOff?.riskyOrder?.value === true;
  return {
    agent: parties?.agent?.name?.value ?? words.notNamed,
    port: portName(port?.value, language) || words.notNamed,
    isLate,
    delay: taken === undefined ? 0 : Math.max(0, taken - settings.writeOffWorkingDays),
    hasCause: cause !== undefined,
    cells: [
      code(caseName(one)),
      text(parties?.agent?.name?.value),
      text(portName(port?.value, language)),
      text(parties?.client?.name?.value),
      day(released?.day),
      due === undefined ? text('') : day(due.day),
      completed === undefined ? text(known ? words.open : words.unknownDay, 'bad') : day(completed.day),
      taken === undefined ? text('') : number(taken),
      text(marked ? words.yes : words.no, marked ? undefined : 'attention'),
      cause === undefined ? text(words.noCause, 'bad') : text(cause),
      code(one.path),
    ],
    waived: waivedRows(
      one,
      language,
      ({ code: rule }) => rule === 'write-off/deadline' || rule === 'write-off/root-cause',
    ),
  };
}

function write({ context, rows, cases, unreadable }: Whole<Row>, language: Language): Report {
  const words = texts[language];
  const limit = context.settings.writeOffWorkingDays;
  const judged = rows.filter(({ isLate }) => isLate !== undefined);
  const late = judged.filter(({ isLate }) => isLate).sort((left, right) => right.delay - left.delay);
  const unknown = rows.filter(({ isLate }) => isLate === undefined);
  const waived = late.flatMap((row) => row.waived);
  const orders: Table = {
    kind: 'table',
    name: words.orders,
    columns: words.columns(limit),
    rows: late.map(({ cells }) => cells),
  };
  const byAgentAndPort = groupTable(judged, language);
  const first = formatDay(firstDayOfReview(context.today))[language];
  const last = formatDay(context.today)[language];
  return {
    ...groundsOf(context, language),
    title: words.title,
    fileName: reportFileName(words.fileName, context.today),
    verdict: verdictOf(judged, late, unreadable.length, limit, language),
    blocks: [
      paragraph(words.scope(first, last, limit, cases)),
      ...(judged.length === 0 ? [] : [heading(words.groups), byAgentAndPort]),
      ...section(words.orders, late.length === 0 ? [paragraph(words.none)] : [orders]),
      ...section(words.waived(waived.length), waived.length === 0 ? [] : [waivedTable(waived, language)]),
      ...section(words.unknown, unknownTable(unknown, orders)),
      ...unreadableFiles(unreadable, language),
    ],
    footnote: words.footnote,
    sheets: [orders, byAgentAndPort],
  };
}

function verdictOf(
  judged: readonly Row[],
  late: readonly Row[],
  unreadable: number,
  limit: number,
  language: Language,
): Verdict {
  const words = texts[language];
  const withoutCause = late.filter(({ hasCause }) => !hasCause).length;
  const also = unreadable === 0 ? '' : words.alsoUnreadable(unreadable);
  if (judged.length === 0 && also === '') return { tone: 'good', text: words.nothing };
  if (late.length === 0) {
    return { tone: also === '' ? 'good' : 'bad', text: words.allInTime(judged.length, limit) + also };
  }
  const tone = withoutCause > 0 || also !== '' ? 'bad' : 'attention';
  return { tone, text: words.late(late.length, judged.length, limit, withoutCause) + also };
}

/** How often each agent was late at each port, the worst first. */
function groupTable(rows: readonly Row[], language: Language): Table {
  const words = texts[language];
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = `${row.agent}\n${row.port}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  const counted = [...groups.values()].map((group) => {
    const late = group.filter(({ isLate }) => isLate);
    return {
      first: group[0],
      all: group.length,
      late: late.length,
      worst: Math.max(0, ...late.map(({ delay }) => delay)),
      withoutCause: late.filter(({ hasCause }) => !hasCause).length,
    };
  });
  counted.sort((left, right) => right.late - left.late || right.worst - left.worst);
  return {
    kind: 'table',
    name: words.groups,
    columns: words.groupColumns,
    rows: counted.map(({ first, all, late, worst, withoutCause }) => [
      text(first?.agent),
      text(first?.port),
      number(all),
      number(late),
      number(worst),
      number(withoutCause),
    ]),
  };
}

function unknownTable(rows: readonly Row[], like: Table): readonly Block[] {
  return rows.length === 0 ? [] : [{ ...like, rows: rows.map(({ cells }) => cells) }];
}

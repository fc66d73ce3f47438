import { daysOfWork } from '../../client/src/cases/days-of-work.ts';
import type { BoardDays } from '../../client/src/views/board/messages.ts';
import { readCase } from '../../server/src/engine/case/case-file.ts';
import { checkCase, ruleContext } from '../../server/src/engine/checks/run.ts';
import { addDays, type CalendarDay, calendarDay } from '../../server/src/engine/reference/calendar-day.ts';
import { defaultSettings } from '../../server/src/engine/settings/settings.ts';
import type { Language } from '../../server/src/engine/text/localized.ts';
import { standingOf } from '../../server/src/engine/views/deadlines/case-standing.ts';
import { portfolioAxis } from '../../server/src/engine/views/deadlines/portfolio-axis.ts';
import type { WorkspaceCase } from '../../server/src/protocol/cases.ts';
import { example } from '../timeline/timeline-of.ts';
import { golden } from './timeline-models.ts';

/** The day of every check. */
export const asOf = calendarDay('2026-05-20')!;

const context = ruleContext(defaultSettings, asOf);

const clients = [
  '上海远帆国际贸易有限公司',
  '宁波海顺进出口有限公司',
  'Suzhou Lakeside Trading Co., Ltd.',
  '青岛蓝湾食品有限公司',
  '深圳前海智联供应链有限公司',
];
const agents = ['Huatong Import & Export Agency Co., Ltd.', '上海欣海报关有限公司', '中外运报关行'];
const ports = ['2225', '3100', '4200', '5304'];

/** What the engine makes of a case; the address is made from its name. */
export function caseOf(text: string, name: string, language: Language = 'en'): WorkspaceCase {
  const file = readCase(text);
  const standing = standingOf(file, checkCase(file, context), context, language);
  return {
    ...standing,
    uri: `file:///cases/${encodeURIComponent(name)}.case.yaml`,
    fileName: `${name}.case.yaml`,
  };
}

/** The days that these cases share, as the server answers them. */
export function daysOf(cases: readonly WorkspaceCase[], language: Language = 'en'): BoardDays {
  const { first, last } = daysOfWork(cases, asOf);
  return { asOf, complete: true, axis: portfolioAxis(first, last, asOf, context.calendar, language) };
}

/** Real cases at every stage: the finished import moved by so many days, and cut off at the day of the check. */
export function portfolio(language: Language = 'en'): WorkspaceCase[] {
  const moved = Array.from({ length: 24 }, (_, index) => {
    const text = untilToday(movedBy(golden, 3 * index - 26))
      .replaceAll('AC-2026-0417', `AC-2026-${String(401 + index).padStart(4, '0')}`)
      .replaceAll(clients[0]!, clients[index % clients.length]!)
      .replaceAll(agents[0]!, agents[index % agents.length]!)
      .replace('port: "2225"', `port: "${ports[index % ports.length]!}"`);
    return caseOf(text, `import-${index}`, language);
  });
  const messy = ['import-mistakes', 'import-broken', 'import-early', 'export-finished', '出口-手写录入'];
  return [...moved, ...messy.map((name) => caseOf(example(name), name, language))];
}

const days = /\d{4}-\d{2}-\d{2}/g;

/** Every day of the text moved, those of agreements and powers of attorney by a year at most. */
function movedBy(text: string, count: number): string {
  return text.replace(days, (day) => addDays(calendarDay(day) as CalendarDay, count));
}

/** Takes out what has not happened yet: nodes that begin after today, and later dates in those that have begun. */
function untilToday(text: string): string {
  const isLater = (line: string) => {
    const [first] = line.match(days) ?? [];
    return first !== undefined && first > asOf && !/(?:validUntil|retainUntil)/.test(line);
  };
  return text
    .replace(/, \d{4}-\d{2}-\d{2}T\d{2}:\d{2}/g, (look) => (look.slice(2, 12) > asOf ? '' : look))
    .replace(/^ {2}\w+:\n(?: {4}.*\n)+/gm, (node) => {
      const [first] = node.match(days) ?? [];
      if (first !== undefined && first > asOf) return '';
      const isOpen = /^ {4}completedOn: (\S+)/m.exec(node)?.[1] ?? '';
      const known =
        isOpen > asOf ? node.replace(/^ {4}(?:result|certificate):.*\n(?: {6}.*\n)*/gm, '') : node;
      return known.replace(/^.*\n/gm, (line) => (isLater(line) ? '' : line));
    })
    .replace(/^ {2}- \{ node: .*\n/gm, (line) => (isLater(line) ? '' : line));
}

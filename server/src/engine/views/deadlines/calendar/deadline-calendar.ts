import { addDays, type CalendarDay, formatDay } from '../../../reference/calendar-day.ts';
import { colon } from '../../../text/colon.ts';
import { calendarText, visibleText } from '../../../text/escape.ts';
import type { Language, Localized } from '../../../text/localized.ts';
import type { CaseStanding, Deadline } from '../standing.ts';
import { contentLine } from './content-line.ts';

/** A case in a calendar. */
export interface CalendarCase extends CaseStanding {
  /** Its file, as people know it; no other case of the calendar has the same. */
  readonly file: string;
}

/**
 * The open deadlines of cases as a calendar that other programs read (iCalendar, RFC 5545): an event a deadline, all day
 * or at an hour in China, with a reminder where it is still to come. The same cases on the same day give the same text,
 * and a deadline keeps its UID from one export to the next, so that importing again renews what is there.
 */
export function deadlineCalendar(
  cases: readonly CalendarCase[],
  asOf: CalendarDay,
  language: Language,
): string {
  const known = new Set<string>();
  const events = cases.flatMap((one) => {
    // Two cases with the same number are a finding; here each still has its own events.
    const key = one.caseId === '' || known.has(one.caseId) ? one.file : one.caseId;
    known.add(key);
    return one.deadlines.map((deadline) => eventOf(one, key, deadline, asOf, language));
  });
  return [
    contentLine('BEGIN', 'VCALENDAR'),
    contentLine('VERSION', '2.0'),
    contentLine('PRODID', '-//Certcase//Deadlines//EN'),
    contentLine('CALSCALE', 'GREGORIAN'),
    contentLine('METHOD', 'PUBLISH'),
    contentLine('X-WR-CALNAME', calendarText(texts.calendar[language])),
    ...zone,
    ...events.flat(),
    contentLine('END', 'VCALENDAR'),
  ].join('');
}

/** China Standard Time has been UTC+8 without summer time since 1991. */
const zoneName = 'Asia/Shanghai';
const zone = [
  contentLine('BEGIN', 'VTIMEZONE'),
  contentLine('TZID', zoneName),
  contentLine('BEGIN', 'STANDARD'),
  contentLine('DTSTART', '19910915T000000'),
  contentLine('TZOFFSETFROM', '+0800'),
  contentLine('TZOFFSETTO', '+0800'),
  contentLine('TZNAME', 'CST'),
  contentLine('END', 'STANDARD'),
  contentLine('END', 'VTIMEZONE'),
];

function eventOf(
  one: CalendarCase,
  key: string,
  deadline: Deadline,
  asOf: CalendarDay,
  language: Language,
): string[] {
  const name = one.caseId === '' ? one.file : one.caseId;
  return [
    contentLine('BEGIN', 'VEVENT'),
    contentLine('UID', uidOf(key, deadline.id)),
    // What is written is true as of a day: the beginning of that day in China, so that no clock changes the text.
    contentLine('DTSTAMP', `${basic(addDays(asOf, -1))}T160000Z`),
    ...timesOf(deadline),
    contentLine('SUMMARY', calendarText(`${deadline.title} · ${name}`)),
    contentLine('DESCRIPTION', calendarText(descriptionOf(one, deadline, asOf, language))),
    contentLine('CATEGORIES', 'Certcase'),
    contentLine('TRANSP', 'TRANSPARENT'),
    ...(deadline.overdue ? [] : alarmOf(deadline)),
    contentLine('END', 'VEVENT'),
  ];
}

function timesOf({ due, time }: Deadline): string[] {
  if (time === undefined) {
    return [
      contentLine('DTSTART;VALUE=DATE', basic(due)),
      contentLine('DTEND;VALUE=DATE', basic(addDays(due, 1))),
    ];
  }
  const start = `${basic(due)}T${time.replace(':', '')}00`;
  return [contentLine(`DTSTART;TZID=${zoneName}`, start), contentLine('DURATION', 'PT15M')];
}

/** At nine on the day before; where the hour matters, a quarter of an hour before. */
function alarmOf({ title, time }: Deadline): string[] {
  return [
    contentLine('BEGIN', 'VALARM'),
    contentLine('ACTION', 'DISPLAY'),
    contentLine('DESCRIPTION', calendarText(title)),
    contentLine('TRIGGER', time === undefined ? '-PT15H' : '-PT15M'),
    contentLine('END', 'VALARM'),
  ];
}

function descriptionOf(
  { client, agent, certificate, declaration, file }: CalendarCase,
  { provisional }: Deadline,
  asOf: CalendarDay,
  language: Language,
): string {
  const separator = colon(language);
  const day = formatDay(asOf);
  const lines = [
    [texts.client, client],
    [texts.agent, agent],
    [texts.certificate, certificate],
    [texts.declaration, declaration],
    [texts.file, file],
    [texts.asOf, day[language]],
  ] as const;
  return [
    ...lines.flatMap(([label, value]) =>
      value === undefined ? [] : [`${label[language]}${separator}${visibleText(value)}`],
    ),
    ...(provisional ? [texts.provisional[language]] : []),
  ].join('\n');
}

/** Letters, digits and escapes alone, so that every program takes it. */
function uidOf(key: string, id: string): string {
  const plain = [key, id].map((part) => encodeURIComponent(part.replace(/\p{Surrogate}/gu, '\uFFFD')));
  return `${plain.join('/')}@certcase`;
}

function basic(day: CalendarDay): string {
  return day.replaceAll('-', '');
}

const texts = {
  calendar: { en: 'Certcase deadlines', zh: 'Certcase 期限' },
  client: { en: 'Client', zh: '委托方' },
  agent: { en: 'Agent', zh: '代理方' },
  certificate: { en: 'Certificate', zh: '代理证明' },
  declaration: { en: 'Declaration', zh: '报关单' },
  file: { en: 'Case file', zh: '案卷文件' },
  asOf: { en: 'As of', zh: '截至' },
  provisional: {
    en: 'Provisional: the holidays of that year are not announced yet.',
    zh: '暂定：该年放假安排尚未公布。',
  },
} satisfies Record<string, Localized>;

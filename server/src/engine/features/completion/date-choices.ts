import type { FieldFacts } from '../../format/field.ts';
import type { FormatPath } from '../../format/names.ts';
import { pathPattern } from '../../format/path.ts';
import { type Step, stepsOf } from '../../procedure/steps.ts';
import { writeOffDue } from '../../procedure/write-off-due.ts';
import {
  addDays,
  addYears,
  type CalendarDay,
  calendarDay,
  daysBetween,
  formatDay,
} from '../../reference/calendar-day.ts';
import type { Localized } from '../../text/localized.ts';
import { besideUnder } from './case-values.ts';
import type { Choice } from './choice.ts';
import type { Asked } from './completion.ts';

/** What a case passes, in this order: a date of one lies between those of its neighbours. */
const passage = [
  'agreement.signedOn',
  'nodes.preReview.submittedOn',
  'nodes.preReview.receipt.receivedOn',
  'nodes.preReview.revisions[].submittedOn',
  'nodes.preReview.revisions[].receipt.receivedOn',
  'nodes.application.submittedOn',
  'nodes.application.receipt.receivedOn',
  'nodes.verification.startedOn',
  'nodes.verification.completedOn',
  'nodes.verification.certificate.issuedOn',
  'nodes.clearance.declaration.declaredAt',
  'nodes.clearance.receiptChecks[]',
  'nodes.clearance.releasedOn',
  'nodes.writeOff.completedOn',
  'nodes.writeOff.list.receivedOn',
  'nodes.archive.archivedOn',
];

/** A day and why it is offered. */
interface Offer {
  readonly day: CalendarDay;
  readonly why: Localized;
}

/** The days that a date may well be; a day on which something was done is never out of order or in the future. */
export function dayChoices(asked: Asked, { openEnded }: FieldFacts): Choice[] {
  const place = pathPattern(asked.cursor.path);
  const planned = plannedDays(asked, place);
  const offers = planned ?? daysDone(asked, asked.cursor.path);
  const choices = distinct(offers).map((offer) => choice(asked, offer));
  const endless = { en: 'without an end', zh: '无期限' }[asked.language];
  return openEnded ? [...choices, { text: '长期', kind: 'date', detail: endless }] : choices;
}

/** The usual times of the days that a moment may well be. */
export function momentChoices(asked: Asked): Choice[] {
  const { context, cursor } = asked;
  const held = cursor.beside.map(({ value }) => value);
  const days = distinct(daysDone(asked, cursor.path)).slice(0, 3);
  return days.flatMap((offer) => {
    const { detail } = choice(asked, offer);
    const moments = context.settings.inquiryTimes.map((time) => `${offer.day}T${time}`);
    return moments
      .filter((text) => !held.includes(text))
      .map((text) => ({ text, kind: 'date' as const, detail }));
  });
}

/** Days that lie ahead when they are written down; undefined for a day on which something was done. */
function plannedDays(asked: Asked, place: string): Offer[] | undefined {
  const { file, context } = asked;
  const { today, calendar, settings } = context;
  switch (place) {
    case 'nodes.writeOff.plannedOn': {
      const due = writeOffDue(file, context);
      if (due === undefined) return [];
      const count = settings.writeOffWorkingDays;
      const earlier = calendar.addWorkingDays(due.day, -1).day;
      return [
        { day: due.day, why: texts.due(count) },
        ...(earlier > due.released ? [{ day: earlier, why: texts.dayBefore }] : []),
      ];
    }
    case 'nodes.archive.retainUntil': {
      const archived = file.content.nodes?.archive?.archivedOn?.value;
      const years =
        file.content.direction?.value === 'export' ? settings.exportRetentionYears : settings.retentionYears;
      return archived === undefined ? [] : [{ day: addYears(archived, years), why: texts.years(years) }];
    }
    case 'agreement.validUntil':
    case 'documents[].validUntil': {
      const start = calendarDay(besideUnder(asked, 'signedOn') ?? besideUnder(asked, 'issuedOn') ?? '');
      if (start === undefined) return [];
      return [1, 2, 3].map((years) => ({
        day: addDays(addYears(start, years), -1),
        why: texts.years(years),
      }));
    }
    case 'waivers[].until':
      return [30, 60, 90].map((days) => ({ day: addDays(today, days), why: texts.days(days) }));
    default:
      return undefined;
  }
}

/** Today, and the days of the steps around, where they lie between the steps before and the steps behind. */
function daysDone({ file, context: { today, calendar } }: Asked, path: FormatPath): Offer[] {
  const place = passage.indexOf(pathPattern(path));
  const steps = stepsOf(file);
  const rankOf = ({ field }: Step) => passage.indexOf(field.place.path.replace(/\[\d+\]/g, '[]'));
  const before = steps.filter((step) => place !== -1 && rankOf(step) !== -1 && rankOf(step) < place);
  const behind = steps.filter((step) => place !== -1 && rankOf(step) > place);
  const earliest = before
    .map(({ day }) => day)
    .sort()
    .at(-1);
  const [latest = today] = [today, ...behind.map(({ day }) => day)].sort();
  const known = place === -1 ? steps.filter((step) => rankOf(step) !== -1) : [...before, ...behind];
  const next = earliest && calendar.addWorkingDays(earliest, 1).day;
  const offers = [
    { day: today, why: texts.today },
    ...(next === undefined ? [] : [{ day: next, why: texts.nextWorkingDay }]),
    ...known
      .map(({ day, label }) => ({ day, why: { en: `day of the ${label.en}`, zh: `${label.zh}当日` } }))
      .sort((left, right) => daysBetween(left.day, right.day)),
  ];
  return offers.filter(({ day }) => (earliest ?? day) <= day && day <= latest);
}

/** Each day once, with the reasons for it together. */
function distinct(offers: readonly Offer[]): Offer[] {
  return [...new Set(offers.map(({ day }) => day))].map((day) => {
    const reasons = offers.filter((offer) => offer.day === day).map(({ why }) => why);
    return {
      day,
      why: { en: reasons.map(({ en }) => en).join(', '), zh: reasons.map(({ zh }) => zh).join('、') },
    };
  });
}

function choice({ context, language }: Asked, { day, why }: Offer): Choice {
  const kind = context.calendar.dayKind(day);
  const unusual =
    kind.kind === 'weekday' ? '' : { en: ` (${kind.reason.en})`, zh: `（${kind.reason.zh}）` }[language];
  return {
    text: day,
    kind: 'date',
    detail: `${why[language]} · ${formatDay(day)[language]}${unusual}`,
    words: why.zh,
  };
}

const texts = {
  today: { en: 'today', zh: '今天' },
  nextWorkingDay: { en: 'next working day', zh: '下一工作日' },
  dayBefore: { en: 'a working day before it is due', zh: '到期前一个工作日' },
  due: (days: number): Localized => ({
    en: `due: working day ${days} after release`,
    zh: `到期日：放行后第 ${days} 个工作日`,
  }),
  years: (years: number): Localized => ({ en: years === 1 ? '1 year' : `${years} years`, zh: `${years} 年` }),
  days: (days: number): Localized => ({ en: `${days} days`, zh: `${days} 天` }),
} as const;

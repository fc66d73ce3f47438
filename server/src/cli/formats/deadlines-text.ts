import { visibleText } from '../../engine/text/escape.ts';
import type { Language, Localized } from '../../engine/text/localized.ts';
import type { CalendarCase } from '../../engine/views/deadlines/calendar/deadline-calendar.ts';
import { type DeadlineUrgency, deadlineUrgencies } from '../../engine/views/deadlines/standing.ts';

/** What is to be done, grouped by how near it is; in each group by day, one line a deadline. */
export function deadlinesText(cases: readonly CalendarCase[], language: Language): string {
  const open = cases.flatMap((one) => one.deadlines.map((deadline) => ({ one, deadline })));
  if (open.length === 0) return `${texts.nothing[language]}\n`;
  const groups = deadlineUrgencies.flatMap((urgency) => {
    const group = open.filter(({ deadline }) => deadline.urgency === urgency);
    group.sort((left, right) => compare(moment(left.deadline), moment(right.deadline)));
    const lines = group.map(({ one, deadline }) =>
      visibleText(`  ${deadline.text} · ${[one.caseId, one.file].filter((name) => name !== '').join(' · ')}`),
    );
    return lines.length === 0 ? [] : [[headings[urgency][language], ...lines].join('\n')];
  });
  return `${groups.join('\n\n')}\n`;
}

function moment({ due, time = '24:00' }: CalendarCase['deadlines'][number]): string {
  return `${due}T${time}`;
}

function compare(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

const headings: Readonly<Record<DeadlineUrgency, Localized>> = {
  overdue: { en: 'Overdue', zh: '已逾期' },
  today: { en: 'Today', zh: '今天' },
  soon: { en: 'Next 3 working days', zh: '未来 3 个工作日内' },
  later: { en: 'Later', zh: '以后' },
};

const texts = { nothing: { en: 'Nothing is due.', zh: '没有待办期限。' } satisfies Localized };

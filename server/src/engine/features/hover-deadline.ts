import type { CaseFile } from '../case/case-file.ts';
import type { Located } from '../case/locate.ts';
import type { RuleContext } from '../checks/rule-context.ts';
import { pathText } from '../format/path.ts';
import { type WriteOffDue, writeOffDue } from '../procedure/write-off-due.ts';
import { formatDay } from '../reference/calendar-day.ts';
import type { CountedDay } from '../reference/working-days.ts';
import type { Language } from '../text/localized.ts';

const texts = {
  en: {
    title: (limit: number, due: string) =>
      `**Write-off due ${due}**, working day ${limit} after the release:`,
    zero: (day: string) => `- day 0: ${day}, release`,
    counted: (number: number, day: string, reason: string) =>
      `- day ${number}: ${day}${reason && ` (${reason})`}`,
    skipped: (day: string, reason: string) => `- not counted: ${day} (${reason})`,
    provisional:
      'Provisional: the holidays of a year on the way are not announced yet; only weekends were left out.',
  },
  zh: {
    title: (limit: number, due: string) => `**核销最迟应于${due}完成**（放行后第 ${limit} 个工作日）：`,
    zero: (day: string) => `- 第 0 天：${day}，放行`,
    counted: (number: number, day: string, reason: string) =>
      `- 第 ${number} 天：${day}${reason && `（${reason}）`}`,
    skipped: (day: string, reason: string) => `- 不计：${day}（${reason}）`,
    provisional: '暂定：途经年份的放假安排尚未公布，仅扣除周末。',
  },
} as const;

/** On a date that starts a deadline: the days counted and skipped, one by one, with the reason. */
export function deadlineMarkdown(
  file: CaseFile,
  located: Located,
  context: RuleContext,
  language: Language,
): string[] {
  if (pathText(located.path) !== 'nodes.clearance.releasedOn') return [];
  const due = writeOffDue(file, context);
  return due === undefined ? [] : [dueMarkdown(due, context, language)];
}

/** The due date of a write-off and the days that lead to it. */
export function dueMarkdown(due: WriteOffDue, context: RuleContext, language: Language): string {
  const text = texts[language];
  const step = ({ day, counted, kind }: CountedDay) => {
    const shown = formatDay(day)[language];
    const reason = kind.reason[language];
    if (counted === undefined) return text.skipped(shown, reason);
    return text.counted(counted, shown, kind.kind === 'weekday' ? '' : reason);
  };
  return [
    text.title(context.settings.writeOffWorkingDays, formatDay(due.day)[language]),
    [text.zero(formatDay(due.released)[language]), ...due.steps.map(step)].join('\n'),
    ...(due.provisional ? [text.provisional] : []),
  ].join('\n\n');
}

import type { CaseFile } from '../../case/case-file.ts';
import type { RuleContext } from '../../checks/rule-context.ts';
import { isUnderWay } from '../../procedure/passage.ts';
import { nodeProgress } from '../../procedure/progress.ts';
import { looksAtReceipt } from '../../procedure/receipt-looks.ts';
import { addHours, type ChinaTime, chinaTime, formatTime, hoursBetween } from '../../reference/china-time.ts';
import type { Language, Localized } from '../../text/localized.ts';
import type { Span } from '../../text/span.ts';
import type { ReceiptInterval, ReceiptRhythm } from './timeline.ts';

/**
 * The intervals between the looks at the customs receipt. What follows the last look is one as well once it is too
 * long: up to the beginning of the day of release, or of today. Undefined where one of the times cannot be told.
 */
export function receiptRhythm(
  file: CaseFile,
  { settings, today }: RuleContext,
  language: Language,
): ReceiptRhythm | undefined {
  const limit = settings.receiptCheckHours;
  const looks = (looksAtReceipt(file, today) ?? []).flatMap(({ value, place }) =>
    value === undefined ? [] : [{ time: value, span: place.span }],
  );
  const last = looks.at(-1);
  if (last === undefined) return undefined;
  const interval = (from: ChinaTime, to: ChinaTime, span: Span): ReceiptInterval => {
    const hours = Math.round(hoursBetween(from, to) * 10) / 10;
    const tooLong = hoursBetween(from, to) > limit;
    const text = intervalText(hours, from, tooLong ? limit : undefined)[language];
    return { from, to, tooLong, short: { en: `${hours} h`, zh: `${hours} 小时` }[language], text, span };
  };
  const between = looks
    .slice(1)
    .map(({ time, span }, index) => interval(looks[index]?.time ?? time, time, span));
  const isOpen = isUnderWay(file, 'clearance', today);
  const until = chinaTime(`${nodeProgress(file, 'clearance', today).end?.day ?? today}T00:00`);
  const since = until === undefined ? undefined : interval(last.time, until, last.span);
  const next = addHours(last.time, limit);
  const { en, zh } = formatTime(next);
  const nextText = { en: `Next look at the receipt by ${en}`, zh: `下次查询回执不晚于${zh}` };
  return {
    intervals: [...between, ...(since?.tooLong ? [since] : [])],
    ...(isOpen && { next: { time: next, text: nextText[language] } }),
  };
}

/** @param exceeded the hours that there may be, where there are more. */
function intervalText(hours: number, from: ChinaTime, exceeded: number | undefined): Localized {
  const { en, zh } = formatTime(from);
  return exceeded === undefined
    ? { en: `${hours} hours to the next look`, zh: `间隔 ${hours} 小时` }
    : {
        en: `${hours} hours without a look from ${en}; at most ${exceeded} are allowed`,
        zh: `${zh}起 ${hours} 小时未查询，超过 ${exceeded} 小时`,
      };
}

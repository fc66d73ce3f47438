import { readField } from '../../case/normalise/read-field.ts';
import type { RuleContext } from '../../checks/rule-context.ts';
import { factsAt } from '../../format/names.ts';
import { parsePath } from '../../format/path.ts';
import { type CalendarDay, formatDay } from '../../reference/calendar-day.ts';
import { type ChinaTime, dayOf } from '../../reference/china-time.ts';
import { readDeclarationNumber } from '../../reference/declaration-number.ts';
import { checkSocialCreditCode } from '../../reference/social-credit-code.ts';
import type { Localized } from '../../text/localized.ts';

/** A typed answer, read. */
export interface ReadAnswer {
  /** As the case holds it; undefined where it cannot be taken. */
  readonly value: string | number | boolean | undefined;
  /** Why it cannot be taken. */
  readonly problem?: Localized;
  /** What is worth knowing about it, such as that a day is no working day. */
  readonly hint?: Localized;
}

/**
 * Reads an answer as the entry takes it that it fills, in any spelling that a case may have.
 * @param name the path of the entry; an answer to a question of a form's own is taken as it is.
 */
export function readAnswer(name: string, text: string, context: RuleContext): ReadAnswer {
  const facts = name.includes('.') ? factsAt(parsePath(name)) : undefined;
  const answer = text.trim();
  if (facts === undefined) return { value: answer };
  const reading = readField(answer, facts);
  if (reading.state === 'ambiguous') {
    const forms = reading.readings.map((form) => form.text);
    return { value: undefined, problem: forms.length === 0 ? texts.incomplete : texts.ambiguous(forms) };
  }
  if (reading.state === 'unreadable')
    return { value: undefined, problem: texts.unreadable[facts.kind] ?? texts.other };
  const value = reading.value as string | number | boolean;
  const isPlan = planned.test(name);
  if (facts.kind === 'date') return dayAnswer(value as CalendarDay, value, isPlan, context);
  if (facts.kind === 'date-time') return dayAnswer(dayOf(value as ChinaTime), value, isPlan, context);
  const problem = codeProblem(facts.scheme, String(value));
  return problem === undefined ? { value } : { value, hint: problem };
}

/** Entries whose days lie ahead. */
const planned = /\.(?:plannedOn|validUntil|retainUntil|until)$/;

/** A day, with its weekday; one that has not come yet is a plan, which only some entries take. */
function dayAnswer(
  day: CalendarDay,
  value: string | number | boolean,
  isPlan: boolean,
  { calendar, today }: RuleContext,
): ReadAnswer {
  if (isPlan) return { value, hint: formatDay(day) };
  if (day > today) return { value: undefined, problem: texts.future(day) };
  const { working, kind, reason } = calendar.dayKind(day);
  const date = formatDay(day);
  if (kind === 'weekday') return { value, hint: date };
  return { value, hint: working ? texts.makeup(date, reason) : texts.off(date, reason) };
}

function codeProblem(scheme: string | undefined, value: string): Localized | undefined {
  if (scheme === 'declaration-number' && readDeclarationNumber(value).result !== 'valid')
    return texts.declaration;
  if (scheme === 'social-credit-code' && checkSocialCreditCode(value).result !== 'valid')
    return texts.creditCode;
  return undefined;
}

const texts = {
  incomplete: { en: 'Give the whole date, with its year.', zh: '请填写完整日期，包括年份。' },
  ambiguous: (forms: readonly string[]): Localized => ({
    en: `This may mean ${forms.join(' or ')}; type the one that is meant.`,
    zh: `可能是 ${forms.join(' 或 ')}，请填写其中之一。`,
  }),
  unreadable: {
    date: { en: 'Give a day, such as 2026-05-20.', zh: '请填写日期，例如 2026-05-20。' },
    'date-time': {
      en: 'Give a day and a time in China, such as 2026-05-20 09:30.',
      zh: '请填写日期和时间（北京时间），例如 2026-05-20 09:30。',
    },
    code: { en: 'Give one number, with all its digits.', zh: '请填写一个完整的编号。' },
  } as Readonly<Partial<Record<string, Localized>>>,
  other: { en: 'This cannot be read; please type it otherwise.', zh: '无法识别，请换一种写法。' },
  future: (day: CalendarDay): Localized => ({
    en: `${formatDay(day).en} has not come yet; enter what has happened.`,
    zh: `${formatDay(day).zh}尚未到来，请填写已发生的日期。`,
  }),
  makeup: (day: Localized, reason: Localized): Localized => ({
    en: `${day.en}: ${reason.en}`,
    zh: `${day.zh}：${reason.zh}`,
  }),
  off: (day: Localized, reason: Localized): Localized => ({
    en: `${day.en}: no working day (${reason.en})`,
    zh: `${day.zh}：非工作日（${reason.zh}）`,
  }),
  declaration: {
    en: 'A declaration number has 18 digits: district, year, 1 for import or 0 for export, sequence.',
    zh: '报关单号为 18 位数字：关区、年份、进出口标志（进口 1、出口 0）、流水号。',
  },
  creditCode: {
    en: 'This is no valid unified social credit code: look at its 18 characters again.',
    zh: '统一社会信用代码校验不通过，请核对 18 位字符。',
  },
};

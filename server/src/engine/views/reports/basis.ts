import type { RuleContext } from '../../checks/rule-context.ts';
import { rules } from '../../checks/rules/index.ts';
import { formatDay, yearOf } from '../../reference/calendar-day.ts';
import { colon } from '../../text/colon.ts';
import type { Language } from '../../text/localized.ts';
import { version } from '../../version.ts';
import type { Block, Report } from './report.ts';

/** What every report says of itself: its language, its day, and what it rests on. */
export function groundsOf(
  context: RuleContext,
  language: Language,
): Pick<Report, 'language' | 'asOf' | 'basis'> {
  return { language, asOf: context.today, basis: basisOf(context, language) };
}

/** What a report rests on: its day, the rules and their version, and how far the holidays are known. */
export function basisOf({ today, settings, calendar }: RuleContext, language: Language): string[] {
  const off = rules.filter(({ code }) => settings.rules[code] === 'off').length;
  const asOf = formatDay(today);
  const lines = [
    { en: `As of ${asOf.en}`, zh: `截至${asOf.zh}` },
    {
      en: `Certcase ${version}: ${rules.length} rules${off === 0 ? '' : `, ${off} of them switched off`}`,
      zh: `Certcase ${version}：共 ${rules.length} 条规则${off === 0 ? '' : `，其中 ${off} 条已停用`}`,
    },
    holidaysKnown(yearOf(today), (year) => calendar.covers(year)),
  ];
  return lines.map((line) => line[language]);
}

function holidaysKnown(thisYear: number, covers: (year: number) => boolean) {
  if (!covers(thisYear)) {
    return {
      en: `Holidays of ${thisYear} not announced: due dates are provisional`,
      zh: `${thisYear} 年放假安排尚未公布，到期日均为暂定`,
    };
  }
  let last = thisYear;
  while (covers(last + 1)) last++;
  return { en: `Holidays announced through ${last}`, zh: `放假安排已公布至 ${last} 年` };
}

/** Which rules were applied, by the version that brought them; the ones that are switched off apart. */
export function rulesApplied({ settings }: RuleContext, language: Language): Block {
  const applied = rules.filter(({ code }) => settings.rules[code] !== 'off');
  const off = rules.filter((rule) => !applied.includes(rule));
  const versions = [...new Set(applied.map(({ since }) => since))].sort();
  const codes = (some: typeof rules) => some.map(({ code }) => code).join(', ');
  const items = versions.map((version) => ({
    text: { en: `Since version ${version}`, zh: `自 ${version} 版起` }[language],
    codes: codes(applied.filter(({ since }) => since === version)),
  }));
  if (off.length > 0) items.push({ text: { en: 'Switched off', zh: '已停用' }[language], codes: codes(off) });
  return {
    kind: 'items',
    items: items.map((item) => ({ text: `${item.text}${colon(language)}${item.codes}`, details: [] })),
  };
}

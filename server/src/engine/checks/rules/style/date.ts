import { at, type Field } from '../../../case/model.ts';
import { lostWord } from '../../../case/normalisation-loss.ts';
import { replaceForm } from '../../../edit/tidy.ts';
import { excerpt } from '../../../text/excerpt.ts';
import { heldBack } from '../../finding.ts';
import { defineRule } from '../rule.ts';

function isDate({ facts }: Field): boolean {
  return facts.kind === 'date' || facts.kind === 'date-time' || facts.kind === 'clock-time';
}

export default defineRule({
  code: 'style/date',
  since: '0.1.0',
  severity: 'warning',
  fix: { offered: 'sometimes', safety: 'safe' },
  basis: {
    kind: 'standard',
    statement: {
      en: 'ISO 8601 (GB/T 7408): a day is written YYYY-MM-DD, a moment YYYY-MM-DDTHH:MM.',
      zh: 'ISO 8601（GB/T 7408）：日期写作 YYYY-MM-DD，时刻写作 YYYY-MM-DDTHH:MM。',
    },
  },
  watches: [],
  messages: {
    untidy: (written: string, tidy: string) => ({
      en: `"${excerpt(written)}" is taken as ${tidy}. Write it like that, so that no program reads another day or time.`,
      zh: `“${excerpt(written)}”按 ${tidy} 理解。请改为该写法，以免其他软件误读。`,
    }),
    shortened: (written: string, tidy: string, omitted: string) => ({
      en: `"${excerpt(written)}" is taken as ${tidy}, without "${excerpt(omitted)}", which has no place here. Write ${tidy} where that may go.`,
      zh: `“${excerpt(written)}”按 ${tidy} 理解，其中“${excerpt(omitted)}”此处无法填写。确认可以舍去后，再改为 ${tidy}。`,
    }),
    ambiguous: (written: string, readings: readonly string[]) => ({
      en: `"${excerpt(written)}" can mean ${readings.join(' or ')}; nothing is counted from it. Choose the one that is meant.`,
      zh: `“${excerpt(written)}”可能是 ${readings.join('，也可能是 ')}，无法据以计算期限。请选定其一。`,
    }),
    likely: (written: string, reading: string) => ({
      en: `"${excerpt(written)}" probably means ${reading}, but not for certain; nothing is counted from it. Write it in full.`,
      zh: `“${excerpt(written)}”很可能是 ${reading}，但不能确定，无法据以计算期限。请完整填写。`,
    }),
    incomplete: (written: string) => ({
      en: `"${excerpt(written)}" does not say which day it is; nothing is counted from it. Write year, month and day.`,
      zh: `“${excerpt(written)}”不能确定是哪一天，无法据以计算期限。请填写完整的年、月、日。`,
    }),
  },
  documentation: {
    title: { en: 'Dates are written year-month-day', zh: '日期按“年-月-日”填写' },
    why: {
      en: '03/04/2026 is a day in March to some and a day in April to others; 2026-04-03 is one day to everybody.',
      zh: '03/04/2026 有人读作 3 月 4 日，有人读作 4 月 3 日；2026-04-03 则不会读错。',
    },
    consequence: {
      en: 'A date that is read wrongly moves every deadline behind it; an ambiguous one starts no clock at all.',
      zh: '日期读错，后面的期限全部跟着错；有歧义的日期则无法计算任何期限。',
    },
    remedy: {
      en: 'Use the fix; where a date has two readings it offers both, and never guesses.',
      zh: '使用快速修复；有两种读法时两种都会列出，绝不代为猜测。',
    },
    bad: 'agreement: { signedOn: 2026年3月2日 }\n',
    good: 'agreement: { signedOn: 2026-03-02 }\n',
  },
  check(file, report) {
    for (const met of file.problems) {
      if (met.kind === 'untidy' && met.tidy.because === 'date') {
        const { field, tidy } = met;
        const title = { en: `Write ${tidy.text}`, zh: `改为 ${tidy.text}` };
        const fix = { title, edits: [replaceForm(field, tidy.text)] };
        const omitted = lostWord(file, field);
        const fixes = [heldBack(fix, omitted)];
        if (omitted === undefined) report('untidy', [field.text, tidy.text], at(field), { fixes });
        else report('shortened', [field.text, tidy.text, omitted], at(field), { fixes });
      } else if (met.kind === 'ambiguous' && isDate(met.field)) {
        const { field, readings } = met;
        const [first, second] = readings.map(({ text }) => text);
        const fixes = readings.map(({ text }) => ({
          title: { en: `It means ${text}`, zh: `应为 ${text}` },
          edits: [replaceForm(field, text)],
          safety: 'suggestion' as const,
        }));
        const extras = { severity: 'error' as const, fixes };
        if (first === undefined) report('incomplete', [field.text], at(field), extras);
        else if (second === undefined) report('likely', [field.text, first], at(field), extras);
        else report('ambiguous', [field.text, readings.map(({ text }) => text)], at(field), extras);
      }
    }
  },
});

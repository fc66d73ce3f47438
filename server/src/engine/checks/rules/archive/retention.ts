import { at, atMissing, isMissing } from '../../../case/model.ts';
import { insertValue, replaceValue } from '../../../edit/edit.ts';
import { dayAgreedAgainstArchivedOn } from '../../../procedure/archive-name.ts';
import { retentionOf } from '../../../procedure/retention.ts';
import { type CalendarDay, formatDay } from '../../../reference/calendar-day.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  code: 'archive/retention',
  since: '0.1.0',
  severity: 'error',
  fix: { offered: 'always', safety: 'suggestion' },
  basis: {
    kind: 'procedure',
    statement: {
      en: 'House procedure, step 5: keep the archive for at least 5 years (customs law asks for 3 years from release). For export refunds, STA Announcement 2026 No. 5, art. 45, asks for 10 years.',
      zh: '内部操作规程第 5 步：归档保存不少于 5 年（海关稽查条例要求自放行之日起 3 年）。出口退（免）税备案单证按国家税务总局公告 2026 年第 5 号第四十五条保存 10 年。',
    },
  },
  watches: ['nodes.archive.retainUntil', 'nodes.archive.archivedOn'],
  messages: {
    absent: (archived: CalendarDay, years: number, until: CalendarDay) => ({
      en: `Archived ${formatDay(archived).en} without an end of retention; ${years} years run to ${formatDay(until).en}. Enter it.`,
      zh: `${formatDay(archived).zh}归档，未填保存期限；保存 ${years} 年应至${formatDay(until).zh}。请填写。`,
    }),
    tooShort: (written: CalendarDay, archived: CalendarDay, years: number, until: CalendarDay) => ({
      en: `Kept until ${formatDay(written).en}, less than ${years} years after ${formatDay(archived).en}; papers may be gone when customs inspects. Keep until ${formatDay(until).en}.`,
      zh: `保存至${formatDay(written).zh}，距${formatDay(archived).zh}归档不足 ${years} 年，海关稽查时可能无单证可查。应保存至${formatDay(until).zh}。`,
    }),
    refundPapers: (written: CalendarDay, years: number, until: CalendarDay) => ({
      en: `Kept until ${formatDay(written).en}; where an export refund is claimed its papers are kept ${years} years, until ${formatDay(until).en}.`,
      zh: `保存至${formatDay(written).zh}；如申报出口退（免）税，备案单证须保存 ${years} 年，至${formatDay(until).zh}。`,
    }),
  },
  documentation: {
    title: { en: 'The archive is kept long enough', zh: '归档保存期限足够' },
    why: {
      en: 'Customs may inspect a case for years after its release, the tax office for longer.',
      zh: '货物放行后多年内海关仍可稽查，税务机关的期限更长。',
    },
    consequence: {
      en: 'Papers that are gone cannot prove anything; the company answers for the case without evidence.',
      zh: '单证灭失即无从举证，企业须自行承担责任。',
    },
    remedy: {
      en: 'Enter the date that the message names in nodes.archive.retainUntil.',
      zh: '按提示日期填写 nodes.archive.retainUntil。',
    },
    bad: 'direction: import\nnodes:\n  archive: { archivedOn: 2026-05-11, retainUntil: 2029-05-11 }\n',
    good: 'direction: import\nnodes:\n  archive: { archivedOn: 2026-05-11, retainUntil: 2031-05-11 }\n',
  },
  check(file, report, { settings }) {
    const { archive } = file.content.nodes ?? {};
    const archived = archive?.archivedOn?.value;
    if (archive === undefined || archived === undefined) return;
    // A mistyped day of archiving is reported once, with the name of the archive.
    const terms = [settings.retentionYears, settings.exportRetentionYears];
    if (dayAgreedAgainstArchivedOn(file, terms) !== undefined) return;
    const years = settings.retentionYears;
    const { until, advised: right } = retentionOf(file, archived, settings);
    const title = { en: `Keep until ${right}`, zh: `保存至 ${right}` };
    if (isMissing(archive, 'retainUntil')) {
      const edits = [insertValue(file, ['nodes', 'archive', 'retainUntil'], right)];
      report('absent', [archived, years, until], atMissing(archive, 'retainUntil'), {
        fixes: [{ title, edits }],
      });
      return;
    }
    const retain = archive.retainUntil;
    if (retain?.value === undefined || retain.value >= right) return;
    const fixes = [{ title, edits: [replaceValue(retain, right)] }];
    if (retain.value < until)
      report('tooShort', [retain.value, archived, years, until], at(retain), { fixes });
    else {
      const figures: [CalendarDay, number, CalendarDay] = [
        retain.value,
        settings.exportRetentionYears,
        right,
      ];
      report('refundPapers', figures, at(retain), { severity: 'information', fixes });
    }
  },
});

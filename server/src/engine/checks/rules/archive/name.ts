import { at, atMissing, isMissing } from '../../../case/model.ts';
import { insertValue, replaceValue } from '../../../edit/edit.ts';
import {
  archiveName,
  dayAgreedAgainstArchivedOn,
  dayInArchiveName,
} from '../../../procedure/archive-name.ts';
import { nodeProgress } from '../../../procedure/progress.ts';
import { type CalendarDay, formatDay } from '../../../reference/calendar-day.ts';
import { excerpt } from '../../../text/excerpt.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  code: 'archive/name',
  since: '0.1.0',
  severity: 'error',
  fix: { offered: 'always', safety: 'suggestion' },
  basis: {
    kind: 'procedure',
    statement: {
      en: 'House procedure, step 5: all documents are archived under the name "application number + date".',
      zh: '内部操作规程第 5 步：全部单证按“申请编号+日期”归档。',
    },
  },
  watches: ['nodes.archive.name', 'nodes.archive.archivedOn', 'nodes.application.receipt.number'],
  messages: {
    absent: (archived: CalendarDay, right: string) => ({
      en: `Archived ${formatDay(archived).en} without a name; nobody finds it when customs inspects. Name it ${right}.`,
      zh: `${formatDay(archived).zh}归档但未命名，海关稽查时无从查找。应命名为 ${right}。`,
    }),
    otherName: (name: string, right: string) => ({
      en: `Archive name ${name} is not application receipt number and date; it is looked for as ${right}. Rename it.`,
      zh: `归档名称 ${name} 不是“申请回执编号+日期”，稽查时按 ${right} 查找。请更名。`,
    }),
    otherDay: (named: CalendarDay, archived: CalendarDay, right: string) => ({
      en: `The archive name says ${formatDay(named).en}, archived was ${formatDay(archived).en}; it is looked for as ${right}. Rename it.`,
      zh: `归档名称日期为${formatDay(named).zh}，实际归档于${formatDay(archived).zh}，应命名为 ${right}。请更名。`,
    }),
    mistypedDay: (archived: CalendarDay, agreed: CalendarDay) => ({
      en: `Archived ${formatDay(archived).en}, but the archive name and the end of retention both say ${formatDay(agreed).en}. Correct the day.`,
      zh: `归档日期为${formatDay(archived).zh}，而归档名称和保存期限均对应${formatDay(agreed).zh}。请更正归档日期。`,
    }),
  },
  documentation: {
    title: { en: 'The archive is named by receipt number and date', zh: '归档名称为申请回执编号加日期' },
    why: {
      en: 'One form of name lets everybody find a case years later.',
      zh: '统一命名，多年后任何人都能找到案卷。',
    },
    consequence: {
      en: 'At an inspection the archive is not found in time.',
      zh: '海关稽查时不能及时找到归档材料。',
    },
    remedy: {
      en: 'Name it NUMBER-YYYYMMDD: the number of the application receipt, the day of archiving.',
      zh: '按“编号-YYYYMMDD”命名：申请回执编号加归档日期。',
    },
    bad: 'nodes:\n  application: { receipt: { number: AP20260415001946 } }\n  archive: { archivedOn: 2026-05-11, name: laptops May }\n',
    good: 'nodes:\n  application: { receipt: { number: AP20260415001946 } }\n  archive: { archivedOn: 2026-05-11, name: AP20260415001946-20260511 }\n',
  },
  check(file, report, { settings, today }) {
    const { application, archive } = file.content.nodes ?? {};
    const number = application?.receipt?.number?.value;
    const archived = nodeProgress(file, 'archive', today).begin;
    if (archive === undefined || archived === undefined || number === undefined) return;
    const right = archiveName(number, archived.day);
    const title = { en: `Name it ${right}`, zh: `命名为 ${right}` };
    const name = archive.name;
    if (isMissing(archive, 'name')) {
      const edits = [insertValue(file, ['nodes', 'archive', 'name'], right)];
      report('absent', [archived.day, right], atMissing(archive, 'name'), { fixes: [{ title, edits }] });
      return;
    }
    if (name?.value === undefined) return;
    const named = dayInArchiveName(name.value, number);
    if (named === archived.day) return;
    const terms = [settings.retentionYears, settings.exportRetentionYears];
    const agreed = dayAgreedAgainstArchivedOn(file, terms);
    if (agreed !== undefined) {
      const correction = { en: `Archived on ${agreed}`, zh: `归档日期改为 ${agreed}` };
      const fixes = [{ title: correction, edits: [replaceValue(archived.field, agreed)] }];
      report('mistypedDay', [archived.day, agreed], at(archived.field), { fixes });
      return;
    }
    const fixes = [{ title, edits: [replaceValue(name, right)] }];
    if (named === undefined) report('otherName', [excerpt(name.text), right], at(name), { fixes });
    else report('otherDay', [named, archived.day, right], at(name), { fixes });
  },
});

import { verbatim } from '../../text/enumeration.ts';
import type { Localized } from '../../text/localized.ts';

/** The formats of reports, by the ending of the file. */
export const reportFormatNames = ['md', 'html', 'txt', 'xlsx', 'csv', 'sha256'] as const;
export type ReportFormatName = (typeof reportFormatNames)[number];

/** The formats in which a report is text; a spreadsheet is none. */
export type TextFormat = Exclude<ReportFormatName, 'xlsx'>;

/** What people call a format, and what it is good for. */
export interface FormatTitle {
  readonly title: Localized;
  readonly description: Localized;
}

export const formatTitles: Readonly<Record<ReportFormatName, FormatTitle>> = {
  html: {
    title: verbatim('HTML'),
    description: { en: 'to read, print or send', zh: '便于阅读、打印和发送' },
  },
  md: {
    title: verbatim('Markdown'),
    description: { en: 'to edit, or for a wiki or a ticket', zh: '便于修改，或用于知识库、工单' },
  },
  txt: {
    title: { en: 'Text', zh: '纯文本' },
    description: { en: 'to paste into a message', zh: '便于粘贴到微信或邮件' },
  },
  xlsx: { title: verbatim('Excel (.xlsx)'), description: { en: 'to sort and filter', zh: '便于排序和筛选' } },
  csv: { title: verbatim('CSV'), description: { en: 'for other programs', zh: '供其他程序读取' } },
  sha256: {
    title: { en: 'List of hashes (.sha256)', zh: '哈希值清单（.sha256）' },
    description: { en: 'to verify the archive later', zh: '供日后核验归档' },
  },
};

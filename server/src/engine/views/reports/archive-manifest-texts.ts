import { plural } from './verdict.ts';

/** The fixed texts of the archive manifest. */
export const texts = {
  en: {
    title: (name: string) => `Archive manifest: ${name}`,
    fileName: 'archive-manifest',
    name: 'Name of the archive',
    nameLater: (receipt: string) => `${receipt}-YYYYMMDD, with the day of archiving`,
    receiptNumber: 'NUMBER OF THE APPLICATION RECEIPT',
    writtenName: 'Name in the case',
    archivedOn: 'Archived on',
    notArchived: 'not archived yet',
    until: 'Keep until',
    untilLater: (years: number) => `${years} years after archiving`,
    enteredUntil: 'End of retention in the case',
    contents: 'What has to be kept',
    case: 'Case',
    columns: ['What', 'Id', 'Number', 'Standing', 'File', 'Bytes', 'SHA-256'],
    standings: {
      kept: 'kept',
      'no-file': 'no file',
      'not-listed': 'not in the archive',
      'not-yet': 'not received yet',
      'file-missing': 'file is missing',
      'file-outside': 'file is outside the folder of the case',
      'file-unreadable': 'file cannot be read',
      'file-unseen': 'file not looked at',
    },
    missing: (missing: number, all: number) =>
      `Incomplete: ${missing} of ${all} things to be kept ${missing === 1 ? 'is' : 'are'} missing.`,
    wrong: 'Incomplete: the name or the end of retention of the archive is wrong.',
    open: (recorded: number, hashed: number, outstanding: number) =>
      `Not archived yet: ${plural(recorded, 'item', 'items')} recorded, ${hashed} with a file and a hash${outstanding === 0 ? '' : `; ${plural(outstanding, 'receipt', 'receipts')} still to come`}.`,
    outstanding: (count: number) => `Archived, but ${plural(count, 'receipt', 'receipts')} never came.`,
    recorded: (all: number, hashed: number) =>
      `${plural(all, 'item', 'items')} recorded; ${hashed} ${hashed === 1 ? 'has' : 'have'} a file and a hash, ${all - hashed} ${all - hashed === 1 ? 'has' : 'have'} none.`,
    complete: (all: number) => `Complete: all ${all} items have a file and a hash.`,
    footnote:
      'House procedure, step 5: all documents, electronic receipts among them, are archived under the number of the application receipt and the date, and kept for at least 5 years. A hash changes with every change of a file; what stands on paper alone has none.',
  },
  zh: {
    title: (name: string) => `归档清单：${name}`,
    fileName: '归档清单',
    name: '归档名称',
    nameLater: (receipt: string) => `${receipt}-YYYYMMDD（归档日期）`,
    receiptNumber: '申请回执编号',
    writtenName: '案卷所填名称',
    archivedOn: '归档日期',
    notArchived: '尚未归档',
    until: '保存至',
    untilLater: (years: number) => `归档后 ${years} 年`,
    enteredUntil: '案卷所填期限',
    contents: '应归档内容',
    case: '案卷',
    columns: ['内容', 'id', '编号', '状态', '文件', '字节数', 'SHA-256'],
    standings: {
      kept: '齐',
      'no-file': '无文件',
      'not-listed': '未列入归档',
      'not-yet': '尚未取得',
      'file-missing': '文件缺失',
      'file-outside': '文件不在案卷文件夹内',
      'file-unreadable': '文件无法读取',
      'file-unseen': '未核对文件',
    },
    missing: (missing: number, all: number) => `不完整：应归档 ${all} 项，缺 ${missing} 项。`,
    wrong: '不完整：归档名称或保存期限有误。',
    open: (recorded: number, hashed: number, outstanding: number) =>
      `尚未归档：已登记 ${recorded} 项，其中 ${hashed} 项有文件及哈希值${outstanding === 0 ? '' : `；待取得回执 ${outstanding} 份`}。`,
    outstanding: (count: number) => `已归档，但有 ${count} 份回执未取得。`,
    recorded: (all: number, hashed: number) =>
      `已登记 ${all} 项：${hashed} 项有文件及哈希值，${all - hashed} 项没有。`,
    complete: (all: number) => `完整：${all} 项均有文件及哈希值。`,
    footnote:
      '内部操作规程第 5 步：全部单证（含电子回执）按“申请编号+日期”归档，保存不少于 5 年。文件有任何改动，哈希值即不同；仅有纸质件的没有哈希值。',
  },
} as const;

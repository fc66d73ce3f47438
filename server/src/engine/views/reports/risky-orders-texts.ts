import { plural } from './verdict.ts';

/** The fixed texts of the report on risky orders. */
export const texts = {
  en: {
    title: 'Risky orders of the last three months',
    fileName: 'risky-orders',
    scope: (first: string, last: string, limit: number, cases: number) =>
      `Write-offs completed from ${first} to ${last}, and those still open, out of ${plural(cases, 'case', 'cases')}. A write-off is a risky order where it took more than ${limit} working days from the release.`,
    groups: 'By agent and port',
    groupColumns: [
      'Agent',
      'Port',
      'Write-offs',
      'Risky',
      'Worst delay (working days)',
      'Without root cause',
    ],
    orders: 'Risky orders',
    columns: (limit: number) => [
      'Case',
      'Agent',
      'Port',
      'Client',
      'Released',
      'Due',
      'Written off',
      `Working days (limit ${limit})`,
      'Marked as risky',
      'Root cause',
      'File',
    ],
    none: 'None.',
    open: 'still open',
    unknownDay: 'day unknown',
    yes: 'yes',
    no: 'no',
    noCause: 'none given',
    notNamed: 'not named',
    waived: (count: number) => `Waived (${count})`,
    unknown: 'Could not be judged: the dates contradict each other or are missing',
    nothing: 'No write-off in these three months.',
    allInTime: (all: number, limit: number) =>
      `No risky order: ${all === 1 ? 'the one write-off keeps' : `all ${all} write-offs keep`} to ${limit} working days.`,
    late: (late: number, all: number, limit: number, withoutCause: number) =>
      `${late} of ${plural(all, 'write-off', 'write-offs')} over ${limit} working days; ${withoutCause === 0 ? 'each has its root cause' : `${withoutCause} without a root cause`}.`,
    alsoUnreadable: (files: number) => ` ${plural(files, 'file', 'files')} could not be read.`,
    footnote:
      'House procedure, review of past cases: write-offs beyond the deadline are marked as risky orders, and the root cause is investigated. Company policy, not law.',
  },
  zh: {
    title: '近三个月风险订单',
    fileName: '风险订单',
    scope: (first: string, last: string, limit: number, cases: number) =>
      `统计 ${cases} 个案卷中 ${first}至${last}完成的核销，以及尚未完成的核销。自放行起用时超过 ${limit} 个工作日的，列为风险订单。`,
    groups: '按代理方和口岸',
    groupColumns: ['代理方', '口岸（关区）', '核销笔数', '超期笔数', '最长超期（工作日）', '未写原因'],
    orders: '风险订单',
    columns: (limit: number) => [
      '案卷',
      '代理方',
      '口岸（关区）',
      '委托方',
      '放行日期',
      '到期日',
      '核销日期',
      `用时（工作日，上限 ${limit}）`,
      '已标记',
      '根本原因',
      '文件',
    ],
    none: '无。',
    open: '尚未核销',
    unknownDay: '日期不明',
    yes: '是',
    no: '否',
    noCause: '未写明',
    notNamed: '未填写',
    waived: (count: number) => `已豁免（${count}）`,
    unknown: '无法判断（日期相互矛盾或缺失）',
    nothing: '近三个月没有核销。',
    allInTime: (all: number, limit: number) => `没有风险订单：${all} 笔核销均在 ${limit} 个工作日内。`,
    late: (late: number, all: number, limit: number, withoutCause: number) =>
      `${all} 笔核销中有 ${late} 笔超过 ${limit} 个工作日，${withoutCause === 0 ? '均已写明根本原因' : `其中 ${withoutCause} 笔未写明根本原因`}。`,
    alsoUnreadable: (files: number) => `另有 ${files} 个文件无法读取。`,
    footnote:
      '内部操作规程“复盘历史单证”：核销超期的标记为“风险订单”，并排查根本原因。属企业规定，并非法律。',
  },
} as const;

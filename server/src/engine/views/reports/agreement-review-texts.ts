import { plural } from './verdict.ts';

/** The fixed texts of the agreement review. */
export const texts = {
  en: {
    title: 'Agreement review',
    fileName: 'agreement-review',
    lacking: 'Agreements that lack a clause',
    contact: 'Contact the agent within 2 hours and have the clause added or reworded.',
    none: 'None.',
    columns: [
      'Agreement',
      'Client',
      'Agent',
      'Contact of the agent',
      'Valid until',
      'What is lacking',
      'Cases',
    ],
    withoutNumber: 'without a number',
    noContact: 'none given',
    legalLiabilities: {
      absent: 'No clause on the legal liabilities of both parties',
      disclaimed: 'The clause on legal liabilities puts them off',
    },
    authenticity: {
      absent: 'No clause on joint and several liability for authentic documents',
      disclaimed: 'The clause on authentic documents puts the liability off',
    },
    separator: '; ',
    comma: ', ',
    waived: (count: number) => `Waived (${count})`,
    unknown: 'Could not be judged: the clauses cannot be read, or there is no agreement',
    looksFor: 'What was looked for',
    some: (lacking: number, all: number) =>
      `${lacking} of ${plural(all, 'agreement', 'agreements')} ${lacking === 1 ? 'lacks' : 'lack'} a clause.`,
    all: (all: number) =>
      all === 0
        ? 'No agreement lacks a clause.'
        : `${all === 1 ? 'The one agreement has' : `All ${all} agreements have`} the clauses that are required.`,
    alsoUnknown: (count: number) => ` ${count} could not be judged.`,
    alsoUnreadable: (files: number) => ` ${plural(files, 'file', 'files')} could not be read.`,
    footnote:
      'House procedure: the agreement sets out the legal liabilities of both parties and divides the liability for authentic documents; where that is missing, the agent is contacted within 2 hours. Clauses are judged by their wording; a lawyer has the last word.',
  },
  zh: {
    title: '代理协议核查',
    fileName: '协议核查',
    lacking: '缺少条款的协议',
    contact: '请在 2 小时内联系代理方，补充或修改条款。',
    none: '无。',
    columns: ['协议编号', '委托方', '代理方', '代理方联系人', '有效期至', '缺少内容', '案卷'],
    withoutNumber: '未编号',
    noContact: '未填写',
    legalLiabilities: {
      absent: '无“双方法律责任”条款',
      disclaimed: '法律责任条款实为免责',
    },
    authenticity: {
      absent: '无单证真实性连带责任条款',
      disclaimed: '单证真实性条款实为免责',
    },
    separator: '；',
    comma: '、',
    waived: (count: number) => `已豁免（${count}）`,
    unknown: '无法判断（条款无法读取或没有协议）',
    looksFor: '核查内容',
    some: (lacking: number, all: number) => `${all} 份协议中有 ${lacking} 份缺少条款。`,
    all: (all: number) => (all === 0 ? '没有缺少条款的协议。' : `${all} 份协议均具备必备条款。`),
    alsoUnknown: (count: number) => `另有 ${count} 份无法判断。`,
    alsoUnreadable: (files: number) => `另有 ${files} 个文件无法读取。`,
    footnote:
      '内部操作规程：协议须约定双方法律责任，并明确单证真实性连带责任的划分；缺失的，应在 2 小时内联系代理方补充。条款按文字含义判断，以律师意见为准。',
  },
} as const;

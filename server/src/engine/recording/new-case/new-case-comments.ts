import type { Language } from '../../text/localized.ts';

/** What stands in a new case for whoever fills it in. */
interface NewCaseComments {
  readonly head: readonly string[];
  readonly direction: string;
  readonly port: string;
  readonly currency: string;
  readonly uscc: string;
  readonly customsCode: string;
  readonly validUntil: string;
  readonly serviceScope: string;
  readonly goods: string;
  readonly documents: string;
  preReview(day: string): string;
  application(day: string): string;
  verification(day: string): string;
  clearance(day: string): string;
  readonly writeOff: string;
}

export const newCaseComments: Readonly<Record<Language, NewCaseComments>> = {
  en: {
    head: [
      'TBD stands for what is not known yet: replace it as work proceeds. A node is reached with its first date;',
      'until then nothing that it lacks is a finding. The days below run from today with the longest durations.',
    ],
    direction: 'import | export',
    port: 'customs district, 4 digits',
    currency: 'ISO 4217, such as USD; the default for every amount',
    uscc: 'unified social credit code, 18 characters',
    customsCode: 'customs registration code, 10 characters',
    validUntil: 'a year from the signature; correct it where it is otherwise',
    serviceScope: 'partial | all-inclusive',
    goods: 'Rows copied from a spreadsheet, with their headings, can be pasted here.',
    documents: 'Take the # away as the papers come in; pre-review and application name them by their ids.',
    preReview: (day) => `receipt by ${day}`,
    application: (day) => `receipt by ${day}`,
    verification: (day) => `certificate by ${day}`,
    clearance: (day) => `release by ${day}`,
    writeOff: 'latest day of that plan; runs anew from the release',
  },
  zh: {
    head: [
      '“待补”表示尚不知道的内容，随业务进展替换即可。节点填写第一个日期后才算开始，',
      '此前缺少的内容不会报错。下列日期自今天起按各节点最长用时推算。',
    ],
    direction: 'import 进口 | export 出口',
    port: '关区代码，4 位数字',
    currency: '币种代码，例如 USD；以下金额默认使用',
    uscc: '统一社会信用代码，18 位',
    customsCode: '海关注册编码，10 位',
    validUntil: '按签署之日起一年推算，如有不同请改正',
    serviceScope: 'partial 部分代理 | all-inclusive 全包',
    goods: '可从电子表格复制商品行（含表头），直接粘贴到这里。',
    documents: '单证收齐一份，去掉一行前面的 #；预审和申请按 id 引用。',
    preReview: (day) => `最迟 ${day}取得回执`,
    application: (day) => `最迟 ${day}取得回执`,
    verification: (day) => `最迟 ${day}取得证明`,
    clearance: (day) => `最迟 ${day}放行`,
    writeOff: '按上述计划的最迟核销日；放行后重新起算',
  },
};

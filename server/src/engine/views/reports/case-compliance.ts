import { openFindings } from '../../checks/run.ts';
import type { Language } from '../../text/localized.ts';
import { countsOf } from '../deadlines/case-standing.ts';
import { buildTimeline } from '../timeline/build-timeline.ts';
import { groundsOf, rulesApplied } from './basis.ts';
import { heading, paragraph, section } from './cells.ts';
import { caseName, type ExaminedCase, reportFileName } from './examined-case.ts';
import { findingRows, findingsTable } from './finding-table.ts';
import { findingsSection, waivedSection } from './findings.ts';
import { nodeTable } from './node-table.ts';
import { notCheckedSection } from './not-checked.ts';
import { particulars } from './particulars.ts';
import type { Report } from './report.ts';
import { toneOf, verdictText } from './verdict.ts';

const texts = {
  en: {
    title: (name: string) => `Compliance report: ${name}`,
    fileName: 'compliance',
    case: 'Case',
    nodes: 'Nodes',
    rules: 'Rules applied',
    footnote:
      'Rules of the house procedure are company policy, not law; the page of each rule names its basis. What this report does not mention was checked only as far as the case file tells.',
  },
  zh: {
    title: (name: string) => `合规报告：${name}`,
    fileName: '合规报告',
    case: '案卷',
    nodes: '节点',
    rules: '适用规则',
    footnote:
      '内部操作规程属企业规定，并非法律；各规则页注明其依据。本报告未提及的内容，仅就案卷文件所载进行过检查。',
  },
} as const;

/**
 * The compliance report of one case: verdict, timeline, nodes, findings with what they lead to and what to do; what is
 * waived is listed and counted apart.
 */
export function caseCompliance(one: ExaminedCase, language: Language): Report {
  const words = texts[language];
  const { file, findings, context } = one;
  const timeline = buildTimeline(file, openFindings(findings), context, language);
  const counts = countsOf(findings);
  const nodes = nodeTable(timeline, language);
  return {
    ...groundsOf(context, language),
    title: words.title(caseName(one)),
    fileName: reportFileName(caseName(one), words.fileName, context.today),
    verdict: { tone: toneOf(counts), text: verdictText(counts)[language] },
    blocks: [
      paragraph(timeline.summary),
      heading(words.case),
      particulars(one, language),
      heading(words.nodes),
      { kind: 'timeline', timeline },
      nodes,
      ...findingsSection(one, language),
      ...waivedSection(one, language),
      ...notCheckedSection(one, language),
      ...section(words.rules, [rulesApplied(context, language)]),
    ],
    footnote: words.footnote,
    sheets: [findingsTable(findingRows(one, language), language), nodes],
  };
}

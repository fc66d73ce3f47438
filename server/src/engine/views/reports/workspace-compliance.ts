import { ruleOf } from '../../checks/rules/index.ts';
import { openFindings } from '../../checks/run.ts';
import type { Language } from '../../text/localized.ts';
import { countsOf } from '../deadlines/case-standing.ts';
import type { FindingCounts } from '../deadlines/standing.ts';
import { buildTimeline } from '../timeline/build-timeline.ts';
import { groundsOf, rulesApplied } from './basis.ts';
import { code, heading, number, paragraph, section, text } from './cells.ts';
import { caseName, type ExaminedCase, reportFileName } from './examined-case.ts';
import { findingRows, findingsTable, waivedRows, waivedTable } from './finding-table.ts';
import { portName } from './particulars.ts';
import type { Block, Cell, Report, Table, Tone, Verdict } from './report.ts';
import { unreadableFiles } from './unreadable-files.ts';
import { plural, toneOf } from './verdict.ts';
import { reportOnCases, type Whole } from './workspace-report.ts';

const texts = {
  en: {
    title: 'Compliance of all cases',
    fileName: 'compliance-of-all-cases',
    cases: 'Cases',
    columns: [
      'Case',
      'Client',
      'Agent',
      'Port',
      'Where it stands',
      'Verdict',
      'Breaches',
      'Risks',
      'Waived',
      'File',
    ],
    verdicts: { good: 'compliant', attention: 'at risk', bad: 'not compliant' },
    noCases: 'There is no case in this folder.',
    rules: 'What is found most often',
    rulesColumns: ['Rule', 'Code', 'Cases', 'Findings'],
    waived: (count: number) => `Waived (${count})`,
    applied: 'Rules applied',
    footnote:
      'A breach is a finding of severity error, a risk one of severity warning. Waived findings count in neither. Rules of the house procedure are company policy, not law.',
  },
  zh: {
    title: '全部案卷合规报告',
    fileName: '全部案卷合规报告',
    cases: '案卷',
    columns: ['案卷', '委托方', '代理方', '口岸（关区）', '进度', '结论', '违规', '风险', '豁免', '文件'],
    verdicts: { good: '合规', attention: '有风险', bad: '不合规' },
    noCases: '此文件夹中没有案卷。',
    rules: '最常见的问题',
    rulesColumns: ['规则', '代码', '案卷数', '问题数'],
    waived: (count: number) => `已豁免（${count}）`,
    applied: '适用规则',
    footnote:
      '级别为错误的计为违规，级别为警告的计为风险，已豁免的均不计入。内部操作规程属企业规定，并非法律。',
  },
} as const;

/** What the report keeps of one case. */
interface Row {
  readonly name: string;
  readonly counts: FindingCounts;
  readonly cells: readonly Cell[];
  /** Codes of the open findings. */
  readonly codes: readonly string[];
  readonly findings: readonly (readonly Cell[])[];
  readonly waived: readonly (readonly Cell[])[];
}

/** The compliance of every case of a folder: one row a case, what is found most often, what is waived apart. */
export const workspaceCompliance = reportOnCases<Row>({ rowOf, write });

function rowOf(one: ExaminedCase, language: Language): Row {
  const { file, findings, context, path } = one;
  const { parties, port } = file.content;
  const open = openFindings(findings);
  const counts = countsOf(findings);
  const tone = toneOf(counts);
  return {
    name: caseName(one),
    counts,
    cells: [
      code(caseName(one)),
      text(parties?.client?.name?.value),
      text(parties?.agent?.name?.value),
      text(portName(port?.value, language)),
      text(buildTimeline(file, open, context, language).summary),
      text(texts[language].verdicts[tone], tone),
      number(counts.error),
      number(counts.warning),
      number(counts.waived),
      code(path),
    ],
    codes: open
      .filter(({ severity }) => severity === 'error' || severity === 'warning')
      .map((one) => one.code),
    findings: findingRows(one, language),
    waived: waivedRows(one, language),
  };
}

function write({ context, rows, cases, unreadable }: Whole<Row>, language: Language): Report {
  const words = texts[language];
  const worstFirst = [...rows].sort(
    (left, right) => right.counts.error - left.counts.error || right.counts.warning - left.counts.warning,
  );
  const table: Table = {
    kind: 'table',
    name: words.cases,
    columns: words.columns,
    rows: worstFirst.map(({ cells }) => cells),
  };
  const waived = worstFirst.flatMap((row) => row.waived);
  return {
    ...groundsOf(context, language),
    title: words.title,
    fileName: reportFileName(words.fileName, context.today),
    verdict: verdictOf(rows, unreadable.length, language),
    blocks: [
      ...(cases === 0 ? [paragraph(words.noCases)] : [heading(words.cases), table]),
      ...unreadableFiles(unreadable, language),
      ...commonRules(rows, language),
      ...section(words.waived(waived.length), waived.length === 0 ? [] : [waivedTable(waived, language)]),
      ...section(words.applied, [rulesApplied(context, language)]),
    ],
    footnote: words.footnote,
    sheets: [
      table,
      findingsTable(
        worstFirst.flatMap((row) => row.findings),
        language,
      ),
    ],
  };
}

function verdictOf(rows: readonly Row[], unreadable: number, language: Language): Verdict {
  const count = (tone: Tone) => rows.filter(({ counts }) => toneOf(counts) === tone).length;
  const [bad, attention, good] = [count('bad'), count('attention'), count('good')];
  const cases = { en: plural(rows.length, 'case', 'cases'), zh: `${rows.length} 个案卷` };
  const also = {
    en: unreadable === 0 ? '' : ` ${plural(unreadable, 'file', 'files')} could not be read.`,
    zh: unreadable === 0 ? '' : `另有 ${unreadable} 个文件无法读取。`,
  };
  const sentence = {
    en: `Of ${cases.en}, ${bad} not compliant, ${attention} at risk, ${good} compliant.${also.en}`,
    zh: `共 ${cases.zh}：不合规 ${bad} 个，有风险 ${attention} 个，合规 ${good} 个。${also.zh}`,
  };
  const tone = bad > 0 || unreadable > 0 ? 'bad' : attention > 0 ? 'attention' : 'good';
  return { tone, text: sentence[language] };
}

/** The rules by how many cases break them; ten are enough to see where to begin. */
function commonRules(rows: readonly Row[], language: Language): readonly Block[] {
  const words = texts[language];
  const broken = [...new Set(rows.flatMap(({ codes }) => codes))].map((rule) => ({
    rule,
    cases: rows.filter(({ codes }) => codes.includes(rule)).length,
    findings: rows.reduce((sum, { codes }) => sum + codes.filter((one) => one === rule).length, 0),
  }));
  if (broken.length === 0) return [];
  const order = broken.sort(
    (left, right) =>
      right.cases - left.cases || right.findings - left.findings || (left.rule < right.rule ? -1 : 1),
  );
  const table: Table = {
    kind: 'table',
    name: words.rules,
    columns: words.rulesColumns,
    rows: order
      .slice(0, 10)
      .map(({ rule, cases, findings }) => [
        text(ruleOf(rule)?.documentation.title[language]),
        code(rule),
        number(cases),
        number(findings),
      ]),
  };
  return [heading(words.rules), table];
}

import type { CountedFinding, Finding, WaivedBy } from '../../checks/finding.ts';
import { withoutHints } from '../../checks/run.ts';
import { type LineIndex, lineIndex } from '../../text/line-index.ts';
import type { Language } from '../../text/localized.ts';
import { code, day, number, text } from './cells.ts';
import { caseName, type ExaminedCase } from './examined-case.ts';
import type { Cell, Table } from './report.ts';
import { severityTone } from './verdict.ts';

const texts = {
  en: {
    findings: 'Findings',
    severity: { error: 'breach', warning: 'risk', information: 'for information' },
    waived: 'waived',
    known: (severity: string) => `${severity}, in the baseline`,
    withoutEnd: 'without an end',
    columns: [
      'Case',
      'Kind',
      'Finding',
      'Rule',
      'Entry',
      'Line',
      'Waived by',
      'Reason',
      'Waived until',
      'File',
    ],
    waivedFindings: 'Waived findings',
    waivedColumns: ['Case', 'Finding', 'Rule', 'Waived by', 'Reason', 'Until'],
  },
  zh: {
    findings: '检查结果',
    severity: { error: '违规', warning: '风险', information: '信息' },
    waived: '已豁免',
    known: (severity: string) => `${severity}（在基线中）`,
    withoutEnd: '未设期限',
    columns: ['案卷', '类别', '检查结果', '规则', '所在项', '行', '批准人', '豁免理由', '豁免期限', '文件'],
    waivedFindings: '已豁免的检查结果',
    waivedColumns: ['案卷', '检查结果', '规则', '批准人', '豁免理由', '期限'],
  },
} as const;

type Row = readonly Cell[];

/** One row for every finding of a case that asks for attention, waived ones among them and marked as such. */
export function findingRows(one: ExaminedCase, language: Language): readonly Row[] {
  const lines = lineIndex(one.file.text);
  return withoutHints(one.findings).map((finding) => [
    code(caseName(one)),
    kind(finding, language),
    text(finding.message[language]),
    code(finding.code),
    code(finding.path),
    number(lineOf(finding, lines)),
    ...waiver(finding.waived, language),
    code(one.path),
  ]);
}

/** The table of `findingRows`. */
export function findingsTable(rows: readonly Row[], language: Language): Table {
  return { kind: 'table', name: texts[language].findings, columns: texts[language].columns, rows };
}

/** One row for every waived finding of a case that a report is about. */
export function waivedRows(
  one: ExaminedCase,
  language: Language,
  about: (finding: Finding) => boolean = () => true,
): readonly Row[] {
  return one.findings
    .filter((finding) => finding.waived !== undefined && about(finding))
    .map((finding) => [
      code(caseName(one)),
      text(finding.message[language]),
      code(finding.code),
      ...waiver(finding.waived, language),
    ]);
}

/** The table of `waivedRows`. */
export function waivedTable(rows: readonly Row[], language: Language): Table {
  const { waivedFindings, waivedColumns } = texts[language];
  return { kind: 'table', name: waivedFindings, columns: waivedColumns, rows };
}

function kind({ severity, waived, known }: CountedFinding, language: Language): Cell {
  const words = texts[language];
  if (waived !== undefined) return text(words.waived);
  const word = words.severity[severity];
  return text(known === true ? words.known(word) : word, severityTone(severity));
}

/** Who accepted a finding, why and until when; empty cells where nobody did. */
function waiver(waived: WaivedBy | undefined, language: Language): Row {
  if (waived === undefined) return [text(''), text(''), text('')];
  const { approvedBy, reason, until } = waived;
  return [
    text(approvedBy),
    text(reason),
    until === undefined ? text(texts[language].withoutEnd) : day(until),
  ];
}

function lineOf({ span }: Finding, lines: LineIndex): number {
  return lines.positionAt(span.start).line + 1;
}

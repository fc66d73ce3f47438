import type { Language, Localized } from '../../text/localized.ts';
import { agreementReview } from './agreement-review.ts';
import type { FileStates } from './archive/file-state.ts';
import { archiveManifest } from './archive-manifest.ts';
import { caseCompliance } from './case-compliance.ts';
import type { ExaminedCase } from './examined-case.ts';
import { handOver } from './hand-over.ts';
import type { Report } from './report.ts';
import type { ReportFormatName } from './report-formats.ts';
import { riskyOrders } from './risky-orders.ts';
import { workspaceCompliance } from './workspace-compliance.ts';
import type { BeginReport } from './workspace-report.ts';

export const reportKindNames = [
  'case-compliance',
  'hand-over',
  'archive-manifest',
  'workspace-compliance',
  'risky-orders',
  'agreement-review',
] as const;
export type ReportKindName = (typeof reportKindNames)[number];

/** What every kind of report says of itself before it is chosen. */
interface KindHead {
  readonly title: Localized;
  readonly description: Localized;
  /** The formats that it comes in, the likeliest first. */
  readonly formats: readonly ReportFormatName[];
}

/** A report on one case. */
export interface CaseReportKind extends KindHead {
  readonly scope: 'case';
  /** The files beside the case have to be read for it. */
  readonly readsFiles: boolean;
  write(one: ExaminedCase, language: Language, states: FileStates): Report;
}

/** A report on all cases of a folder. */
export interface WorkspaceReportKind extends KindHead {
  readonly scope: 'workspace';
  readonly begin: BeginReport;
}

const tableFormats = ['html', 'md', 'xlsx', 'csv'] as const;

/** Every kind of report, in the order in which they are offered. */
export const reportKinds = {
  'case-compliance': {
    scope: 'case',
    title: { en: 'Case compliance report', zh: '案卷合规报告' },
    description: {
      en: 'This case: verdict, timeline, findings, what to do',
      zh: '本案卷：结论、时间线、问题及处理办法',
    },
    formats: tableFormats,
    readsFiles: false,
    write: caseCompliance,
  },
  'hand-over': {
    scope: 'case',
    title: { en: 'Hand-over card', zh: '交接单' },
    description: {
      en: 'This case on one page: where it stands, who owes what, due when',
      zh: '本案卷一页说清：进度、谁该做什么、何时到期',
    },
    formats: ['txt', 'md', 'html'],
    readsFiles: false,
    write: handOver,
  },
  'archive-manifest': {
    scope: 'case',
    title: { en: 'Archive manifest', zh: '归档清单' },
    description: {
      en: 'This case: what is kept, under which name, until when, what is missing',
      zh: '本案卷：应归档内容、归档名称、保存期限、缺失项',
    },
    formats: [...tableFormats, 'sha256'],
    readsFiles: true,
    write: archiveManifest,
  },
  'workspace-compliance': {
    scope: 'workspace',
    title: { en: 'Workspace compliance report', zh: '全部案卷合规报告' },
    description: {
      en: 'All cases: verdict of each, what is found most often',
      zh: '全部案卷：各案结论、最常见的问题',
    },
    formats: tableFormats,
    begin: workspaceCompliance,
  },
  'risky-orders': {
    scope: 'workspace',
    title: { en: 'Risky orders of the last three months', zh: '近三个月风险订单' },
    description: {
      en: 'All cases: write-offs over the limit, by agent and port, with their root cause',
      zh: '全部案卷：核销超期，按代理方和口岸统计，附根本原因',
    },
    formats: tableFormats,
    begin: riskyOrders,
  },
  'agreement-review': {
    scope: 'workspace',
    title: { en: 'Agreement review', zh: '代理协议核查' },
    description: { en: 'All cases: every agreement that lacks a clause', zh: '全部案卷：缺少条款的代理协议' },
    formats: tableFormats,
    begin: agreementReview,
  },
} as const satisfies Readonly<Record<ReportKindName, CaseReportKind | WorkspaceReportKind>>;

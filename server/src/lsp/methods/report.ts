import { caseReport } from '../../engine/reports/case-report.ts';
import type { ReportAnswer, ReportParams } from '../../protocol/report.ts';
import type { CheckedCase } from '../checked-case.ts';
import type { Client } from '../client.ts';

export function report(
  { file, findings, context }: CheckedCase,
  _params: ReportParams,
  { language }: Client,
): ReportAnswer {
  return caseReport(file, findings, context, language);
}

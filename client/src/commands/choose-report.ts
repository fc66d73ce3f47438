import * as vscode from 'vscode';
import type {
  OfferedFormat,
  OfferedReport,
  ReportFormatName,
  ReportKindName,
} from '../../../server/src/protocol/report.ts';

/** Which report, where the command is called with arguments, such as from a key binding. */
export interface WantedReport {
  readonly kind?: ReportKindName;
  readonly format?: ReportFormatName;
}

export interface ChosenReport {
  readonly report: OfferedReport;
  readonly format: ReportFormatName;
}

/** Where the last choice is kept: the kind, and the format of each kind. */
const lastKind = 'report.kind';
const lastFormat = (kind: string): string => `report.format.${kind}`;

/** Asks for the kind and the format of a report, as far as they are not given; the last choice comes first. */
export async function chooseReport(
  offered: readonly OfferedReport[],
  wanted: WantedReport,
  memory: vscode.Memento,
): Promise<ChosenReport | undefined> {
  const report =
    offered.find(({ kind }) => kind === wanted.kind) ?? (await pickReport(offered, memory.get(lastKind)));
  if (report === undefined) return undefined;
  const format =
    report.formats.find((one) => one.format === wanted.format) ??
    (await pickFormat(report, memory.get(lastFormat(report.kind))));
  if (format === undefined) return undefined;
  await memory.update(lastKind, report.kind);
  await memory.update(lastFormat(report.kind), format.format);
  return { report, format: format.format };
}

async function pickReport(
  offered: readonly OfferedReport[],
  last: string | undefined,
): Promise<OfferedReport | undefined> {
  const items = offered.map((report) => ({ label: report.title, detail: report.description, report }));
  const picked = await vscode.window.showQuickPick(
    lastFirst(items, ({ report }) => report.kind === last),
    {
      title: vscode.l10n.t('Generate Report'),
      placeHolder: vscode.l10n.t('Which report?'),
      matchOnDetail: true,
    },
  );
  return picked?.report;
}

async function pickFormat(
  { title, formats }: OfferedReport,
  last: string | undefined,
): Promise<OfferedFormat | undefined> {
  const items = formats.map((format) => ({ label: format.title, description: format.description, format }));
  const picked = await vscode.window.showQuickPick(
    lastFirst(items, ({ format }) => format.format === last),
    {
      title,
      placeHolder: vscode.l10n.t('In which format?'),
      matchOnDescription: true,
    },
  );
  return picked?.format;
}

function lastFirst<Item>(items: readonly Item[], isLast: (item: Item) => boolean): Item[] {
  return [...items.filter(isLast), ...items.filter((item) => !isLast(item))];
}

import type { CancellationToken, Connection, WorkDoneProgressReporter } from 'vscode-languageserver';
import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { RuleContext } from '../../engine/checks/rule-context.ts';
import { colon } from '../../engine/text/colon.ts';
import { fileName } from '../../engine/text/file-name.ts';
import {
  verificationSentence,
  verifiedStates,
} from '../../engine/views/reports/archive/verification-texts.ts';
import type { ExaminedCase } from '../../engine/views/reports/examined-case.ts';
import type { Report } from '../../engine/views/reports/report.ts';
import {
  type CaseReportKind,
  reportKinds,
  type WorkspaceReportKind,
} from '../../engine/views/reports/report-kinds.ts';
import type { VerifyArchiveAnswer, VerifyArchiveParams } from '../../protocol/archive.ts';
import type { ReportFile, ReportParams } from '../../protocol/report.ts';
import { type ArchiveFiles, statesOfArchive, verifyArchive } from '../../workspace/archive-files.ts';
import { isWithin, pathFrom } from '../../workspace/paths.ts';
import { everyCase } from '../cases/every-case.ts';
import type { WorkspaceCases } from '../cases/workspace-cases.ts';
import type { CheckedCase } from '../documents/checked-case.ts';
import type { OpenDocuments } from '../documents/open-documents.ts';
import { pathOf } from '../files/file-uris.ts';
import { reportFile } from '../methods/certcase/report.ts';
import type { Client } from '../session/client.ts';

/** What the reports need from the session. */
export interface ReportSession {
  readonly connection: Connection;
  readonly client: Client;
  readonly documents: OpenDocuments;
  readonly cases: WorkspaceCases;
  /** Absent where the platform reaches no bytes; then no file has a hash. */
  readonly archiveFiles: ArchiveFiles | undefined;
  /** The text of a file; undefined where it cannot be read. */
  textOf(path: string): string | undefined;
  /** The address of the first open folder, which a report on all cases is saved in. */
  folder(): string | undefined;
  /** The settings, the day and the calendar that hold for a folder. */
  contextOf(folder: string): Promise<RuleContext>;
  /** Lets the messages be handled that have arrived meanwhile. */
  turn(): Promise<void>;
}

export interface Reports {
  /** @throws ResponseError once the client has cancelled. */
  report(params: ReportParams, token: CancellationToken): Promise<ReportFile | null>;
  /** @throws ResponseError once the client has cancelled. */
  verifyArchive(params: VerifyArchiveParams, token: CancellationToken): Promise<VerifyArchiveAnswer | null>;
}

/** Writes reports, one case a turn, so that the editor never waits for more than one. */
export function createReports(session: ReportSession): Reports {
  const { connection, client, documents, cases, archiveFiles } = session;
  const { language } = client;

  async function onCase(kind: CaseReportKind, uri: string, token: CancellationToken): Promise<Report | null> {
    const states = kind.readsFiles ? await statesOf(uri, token) : new Map();
    const checked = await documents.checked(uri);
    if (checked?.kind !== 'case') return null;
    return kind.write(examined(checked, fileName(uri)), language, states);
  }

  async function statesOf(uri: string, token: CancellationToken) {
    const checked = await documents.checked(uri);
    if (checked?.kind !== 'case' || checked.path === undefined || archiveFiles === undefined)
      return new Map();
    const { path, file, context } = checked;
    const states = await statesOfArchive(path, file, context.attachments, archiveFiles, token);
    stopIfCancelled(token);
    return states;
  }

  async function onAllCases(
    kind: WorkspaceReportKind,
    token: CancellationToken,
    progress: WorkDoneProgressReporter,
  ): Promise<Report | null> {
    const folder = session.folder();
    if (folder === undefined) return null;
    const report = kind.begin(await session.contextOf(folder), language);
    for await (const { path, checked, index, total } of everyCase(cases, documents)) {
      await session.turn();
      stopIfCancelled(token);
      progress.report((index / total) * 100, `${index + 1} / ${total}`);
      const name = fromFolder(path, folder);
      if (checked === undefined) report.unreadable(name);
      else report.take(examined(checked, name));
    }
    return report.finish();
  }

  return {
    async report({ kind: name, format, textDocument, workDoneToken }, token) {
      const kind = reportKinds[name];
      const home = kind.scope === 'case' ? folderOf(textDocument?.uri) : session.folder();
      const progress = connection.window.attachWorkDoneProgress(workDoneToken);
      progress.begin(kind.title[language], 0, undefined, true);
      try {
        const report =
          kind.scope === 'workspace'
            ? await onAllCases(kind, token, progress)
            : textDocument === undefined
              ? null
              : await onCase(kind, textDocument.uri, token);
        return report && (await reportFile(report, format, home));
      } finally {
        progress.done();
      }
    },

    async verifyArchive({ list }, token) {
      const path = pathOf(list);
      const text = path === undefined ? undefined : session.textOf(path);
      if (path === undefined || text === undefined || archiveFiles === undefined) return null;
      const result = await verifyArchive(path, text, archiveFiles, token);
      stopIfCancelled(token);
      const lines = result.files
        .filter(({ state }) => state !== 'intact')
        .map((file) => `${verifiedStates[file.state][language]}${colon(language)}${file.path}`);
      return { isIntact: result.isIntact, sentence: verificationSentence(result)[language], lines };
    },
  };
}

function examined({ file, findings, context }: CheckedCase, path: string): ExaminedCase {
  return { path, file, findings, context };
}

function stopIfCancelled(token: CancellationToken): void {
  if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
}

/** The address of the folder that a document lies in. */
function folderOf(uri: string | undefined): string | undefined {
  return uri?.includes('/') ? uri.slice(0, uri.lastIndexOf('/')) : undefined;
}

/** The path of a case from the folder that is open, as people write it; else the name of its file. */
function fromFolder(path: string, folder: string): string {
  const home = pathOf(folder);
  return home === undefined || !isWithin(home, path) ? fileName(path) : pathFrom(home, path);
}

import {
  type CancellationToken,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  type ResultProgressReporter,
  type WorkDoneProgressReporter,
  type WorkspaceDiagnosticParams,
  type WorkspaceDiagnosticReport,
  type WorkspaceDiagnosticReportPartialResult,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { Localized } from '../../engine/text/localized.ts';
import type { CheckedDocument } from '../documents/checked-document.ts';
import { sameSpelling } from '../files/file-uris.ts';
import { diagnosticReport, noDiagnostics } from '../methods/diagnostic.ts';
import type { Client } from '../session/client.ts';
import type { DiagnosticsScope } from '../session/settings.ts';
import type { CaseRecord } from './case-record.ts';
import type { CaseRecords } from './case-records.ts';
import type { ProjectRecord, ProjectRecords } from './project-records.ts';

/** Reports in one partial result, so that the editor shows the first ones while it reads the others. */
const portion = 100;

/** The findings of all cases and their project files, for editors that ask for them and for those that cannot. */
export interface WorkspaceDiagnostics {
  /** Answers `workspace/diagnostic`. */
  pull(
    params: WorkspaceDiagnosticParams,
    token: CancellationToken,
    workDone: WorkDoneProgressReporter,
    partial: ResultProgressReporter<WorkspaceDiagnosticReportPartialResult> | undefined,
  ): Promise<WorkspaceDiagnosticReport>;
  /** Answers `textDocument/diagnostic` for a case that is not open: editors ask once more when they close one. */
  ofClosed(params: DocumentDiagnosticParams): DocumentDiagnosticReport;
  /** The findings of this check were published. */
  published(checked: CheckedDocument): void;
  /** A document was closed. */
  closed(uri: string): void;
  setScope(scope: DiagnosticsScope): void;
}

/** What it needs from the session. */
export interface DiagnosticsSession {
  readonly client: Client;
  readonly records: CaseRecords;
  readonly projects: ProjectRecords;
  /** Whether every case has been checked at least once. */
  isComplete(): boolean;
  publish(report: WorkspaceDocumentDiagnosticReport): void;
}

/** What an editor has been told of a file, under the address as the editor spells it. */
interface ToldFile {
  readonly uri: string;
  readonly resultId: string;
}

/** By the one spelling of the address: an editor may spell that of a file otherwise than the server does. */
type Told = Map<string, ToldFile>;

/**
 * Tells of a case when its findings are others than the ones told before; until then what the editor shows stays.
 * Where the editor takes partial results, one request stays open and brings every change; else a request is answered
 * once there is something to tell.
 */
export function createWorkspaceDiagnostics(session: DiagnosticsSession): WorkspaceDiagnostics {
  const { client, records, projects, isComplete } = session;
  const listeners = new Set<Told>();
  const publishedIds: Told = new Map();
  let scope: DiagnosticsScope = 'workspace';

  /** The records whose findings belong into the list, by the one spelling of their addresses. */
  function listed(): ReadonlyMap<string, CaseRecord | ProjectRecord> {
    const all = [...records.all(), ...projects.all()];
    const shown = all.filter(({ version }) => version !== null || scope !== 'openFiles');
    return new Map(shown.map((record) => [record.address, record]));
  }

  /** What is to be told; it then counts as told. */
  function news(told: Told): WorkspaceDocumentDiagnosticReport[] {
    const reports: WorkspaceDocumentDiagnosticReport[] = [];
    const current = listed();
    for (const [address, record] of current) {
      const known = told.get(address);
      if (known?.resultId === record.resultId) continue;
      // What an editor knows under its own spelling is told under that, else both would stay in its list.
      const uri = record.version === null ? (known?.uri ?? record.uri) : record.uri;
      told.set(address, { uri, resultId: record.resultId });
      reports.push({ ...fullReport(record), uri });
    }
    if (!isComplete()) return reports;
    for (const [address, { uri }] of [...told].filter(([known]) => !current.has(known))) {
      told.delete(address);
      reports.push({ kind: DocumentDiagnosticReportKind.Full, uri, version: null, items: [] });
    }
    return reports;
  }

  if (!client.pullsDiagnostics) {
    records.onChanged(() => {
      for (const report of news(publishedIds)) session.publish(report);
    });
  }

  return {
    async pull({ previousResultIds }, token, workDone, partial) {
      if (token.isCancellationRequested) return { items: [] };
      const told: Told = new Map(
        previousResultIds.map(({ uri, value }) => [sameSpelling(uri), { uri, resultId: value }]),
      );
      const earlier = new Map(told);
      listeners.add(told);
      if (!isComplete()) workDone.begin(texts.checking[client.language]);
      return new Promise((resolve) => {
        const callOff = records.onChanged(tell);
        token.onCancellationRequested(() => end([]));
        tell();

        function tell(): void {
          if (partial !== undefined) {
            const reports = news(told);
            for (let start = 0; start < reports.length; start += portion) {
              partial.report({ items: reports.slice(start, start + portion) });
            }
          }
          if (!isComplete()) return;
          workDone.done();
          if (partial !== undefined) return;
          const reports = news(told);
          if (reports.length > 0 || earlier.size === 0) end([...reports, ...unchanged(told, earlier)]);
        }

        function end(items: WorkspaceDocumentDiagnosticReport[]): void {
          callOff();
          listeners.delete(told);
          resolve({ items });
        }
      });
    },
    ofClosed(params) {
      const record = listed().get(sameSpelling(params.textDocument.uri));
      return record === undefined ? noDiagnostics : diagnosticReport(record, params);
    },
    published({ document: { uri }, resultId }) {
      publishedIds.set(sameSpelling(uri), { uri, resultId });
    },
    closed(uri) {
      const address = sameSpelling(uri);
      // An editor forgets what it had of a document once that is closed.
      for (const told of listeners) told.delete(address);
      if (client.pullsDiagnostics || listed().has(address)) return;
      publishedIds.delete(address);
      session.publish({ kind: DocumentDiagnosticReportKind.Full, uri, version: null, items: [] });
    },
    setScope(wanted) {
      if (scope === wanted) return;
      scope = wanted;
      records.tell();
    },
  };
}

function fullReport({
  uri,
  version,
  resultId,
  diagnostics,
}: CaseRecord | ProjectRecord): WorkspaceDocumentDiagnosticReport {
  return { kind: DocumentDiagnosticReportKind.Full, uri, version, resultId, items: [...diagnostics] };
}

function unchanged(told: Told, earlier: Told): WorkspaceDocumentDiagnosticReport[] {
  return [...earlier]
    .filter(([address, { resultId }]) => told.get(address)?.resultId === resultId)
    .map(([, { uri, resultId }]) => ({
      kind: DocumentDiagnosticReportKind.Unchanged,
      uri,
      version: null,
      resultId,
    }));
}

const texts = {
  checking: { en: 'Certcase: checking all cases', zh: 'Certcase：正在检查全部案卷' } satisfies Localized,
};

import { type Connection, TextDocuments } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createCaseReader } from '../engine/case/case-file.ts';
import { checkCase, openFindings } from '../engine/check.ts';
import type { RuleContext } from '../engine/rules/rule.ts';
import type { CheckedCase } from './checked-case.ts';
import type { Client } from './client.ts';
import { diagnosticOf } from './convert.ts';
import { createDocumentScheduler, type DocumentScheduler } from './document-scheduler.ts';

/** The documents that are open in the editor; each is a case. */
export interface CaseDocuments {
  /** The newest version of a document, checked; undefined where it is not open. To be used at once. */
  checked(uri: string): Promise<CheckedCase | undefined>;
  /** Checks all of them again: settings or the day changed. */
  recheck(): void;
}

/** What the documents need from the session, and tell it. */
export interface Session {
  contextOf(uri: string): Promise<RuleContext>;
  onChecked(checked: CheckedCase): void;
  onClosed(uri: string): void;
  onFailed(uri: string, error: unknown): void;
}

/** Follows the documents that the editor opens, changes and closes, and checks them. */
export function followDocuments(connection: Connection, client: Client, session: Session): CaseDocuments {
  const documents = new TextDocuments(TextDocument);
  const schedulers = new Map<string, DocumentScheduler<CheckedCase>>();
  let checks = 0;

  function schedule(document: TextDocument): DocumentScheduler<CheckedCase> {
    const { uri } = document;
    const read = createCaseReader();
    return createDocumentScheduler({
      prepare: () => session.contextOf(uri),
      run(context: RuleContext): CheckedCase {
        const file = read(document.getText());
        const findings = checkCase(file, context);
        const open = openFindings(findings);
        const diagnostics = open.map((finding) => diagnosticOf(document, finding, client));
        checks++;
        return {
          document,
          version: document.version,
          resultId: `${checks}`,
          context,
          file,
          findings,
          open,
          diagnostics,
        };
      },
      done: session.onChecked,
      failed: (error) => session.onFailed(uri, error),
    });
  }

  documents.onDidOpen(({ document }) => {
    schedulers.get(document.uri)?.close();
    schedulers.set(document.uri, schedule(document));
  });
  documents.onDidChangeContent(({ document }) => schedulers.get(document.uri)?.changed());
  documents.onDidClose(({ document: { uri } }) => {
    schedulers.get(uri)?.close();
    schedulers.delete(uri);
    session.onClosed(uri);
  });
  documents.listen(connection);

  return {
    checked: async (uri) => schedulers.get(uri)?.result(),
    recheck: () => {
      for (const scheduler of schedulers.values()) scheduler.changed();
    },
  };
}

import { type Connection, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createCaseReader } from '../../engine/case/case-file.ts';
import type { RuleContext } from '../../engine/checks/rule-context.ts';
import { sameSpelling } from '../files/file-uris.ts';
import type { Client } from '../session/client.ts';
import type { Checked } from './checked.ts';
import { checkedCase } from './checked-case.ts';
import { checkedProject, isProjectFile } from './checked-project.ts';
import type { DocumentRole } from './document-roles.ts';
import { createDocumentScheduler, type DocumentScheduler, type Work } from './document-scheduler.ts';
import { viewedCase, viewedProject } from './viewed-case.ts';

/** The documents that are open in the editor: cases and project files. */
export interface OpenDocuments {
  /** The newest version of a document, checked; undefined where it is not open. To be used at once. */
  checked(uri: string): Promise<Checked | undefined>;
  /**
   * Checks these again, or all of them: settings, the day or what another document says have changed.
   * @returns whether there are any.
   */
  recheck(uris?: readonly string[]): boolean;
}

/** What the documents need from the session, and tell it. */
export interface Session {
  roleOf(uri: string): Promise<DocumentRole>;
  contextOf(uri: string): Promise<RuleContext>;
  /** Numbers the checks of this server. */
  nextResultId(): string;
  /** Resolves in the next turn of the event loop. */
  turn(): Promise<void>;
  onChecked(checked: Checked): void;
  onSaved(uri: string): void;
  onClosed(uri: string): void;
  onFailed(uri: string, error: unknown): void;
}

/** Follows the documents that the editor opens, changes and closes, and checks them. */
export function followDocuments(connection: Connection, client: Client, session: Session): OpenDocuments {
  const documents = new TextDocuments(TextDocument);
  /** By the one spelling of the address: what is asked for may come back as the server spelled it. */
  const schedulers = new Map<string, DocumentScheduler<Checked>>();
  const schedulerOf = (uri: string): DocumentScheduler<Checked> | undefined =>
    schedulers.get(sameSpelling(uri));
  const { nextResultId } = session;

  function schedule(document: TextDocument): DocumentScheduler<Checked> {
    const { uri } = document;
    const taken: Pick<Work<never, Checked>, 'done' | 'failed' | 'turn'> = {
      turn: session.turn,
      done: session.onChecked,
      failed: (error) => session.onFailed(uri, error),
    };
    // An older version is named behind the path.
    if (isProjectFile(uri.replace(/[?#].*$/s, ''))) {
      return createDocumentScheduler<DocumentRole, Checked>({
        prepare: () => session.roleOf(uri),
        run: (role) =>
          role.kind === 'view'
            ? viewedProject(document, nextResultId())
            : checkedProject(document, pathOfRole(role), nextResultId(), client),
        ...taken,
      });
    }
    const read = createCaseReader();
    return createDocumentScheduler<Prepared, Checked>({
      prepare: async () => ({ role: await session.roleOf(uri), context: await session.contextOf(uri) }),
      run({ role, context }) {
        const file = read(document.getText());
        return role.kind === 'view'
          ? viewedCase(document, file, context, nextResultId())
          : checkedCase(document, file, pathOfRole(role), context, nextResultId(), client);
      },
      ...taken,
    });
  }

  documents.onDidOpen(({ document }) => {
    schedulerOf(document.uri)?.close();
    schedulers.set(sameSpelling(document.uri), schedule(document));
  });
  documents.onDidChangeContent(({ document }) => schedulerOf(document.uri)?.changed());
  documents.onDidSave(({ document }) => session.onSaved(document.uri));
  documents.onDidClose(({ document: { uri } }) => {
    schedulerOf(uri)?.close();
    schedulers.delete(sameSpelling(uri));
    session.onClosed(uri);
  });
  documents.listen(connection);

  return {
    checked: async (uri) => schedulerOf(uri)?.result(),
    recheck(uris = [...schedulers.keys()]) {
      const concerned = uris.map(schedulerOf).filter((scheduler) => scheduler !== undefined);
      for (const scheduler of concerned) scheduler.changed();
      return concerned.length > 0;
    },
  };
}

/** What the check of a case depends on besides its text. */
interface Prepared {
  readonly role: DocumentRole;
  readonly context: RuleContext;
}

function pathOfRole(role: DocumentRole): string | undefined {
  return role.kind === 'file' ? role.path : undefined;
}

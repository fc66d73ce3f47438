import type { Diagnostic } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type CheckedProject, checkedProject } from '../documents/checked-project.ts';
import { pathOf, sameSpelling, uriOf } from '../files/file-uris.ts';
import type { Client } from '../session/client.ts';
import type { CaseRecords } from './case-records.ts';

/** The findings of a project file, as they are told. */
export interface ProjectRecord {
  /** As the editor spells it where the file is open. */
  readonly uri: string;
  /** The one spelling of it. */
  readonly address: string;
  /** Version of the document; null for a file that is not open. */
  readonly version: number | null;
  /** The same for as long as the findings are the same. */
  readonly resultId: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** The project files that hold for the cases of the open folders: as the editor has them, else as they stand on disk. */
export interface ProjectRecords {
  all(): readonly ProjectRecord[];
  /** A version of an open project file was checked. */
  take(checked: CheckedProject): void;
  /**
   * A document is no longer open.
   * @returns whether it was a project file: what stands on disk may be another text.
   */
  release(uri: string): boolean;
}

/** What the project files need from the session. */
export interface ProjectsSession {
  readonly client: Client;
  readonly records: CaseRecords;
  projectFileOf(path: string): string | undefined;
  textOf(path: string): string | undefined;
  nextResultId(): string;
}

export function createProjectRecords(session: ProjectsSession): ProjectRecords {
  const { client, records, projectFileOf, textOf, nextResultId } = session;
  const known = new Map<string, { readonly text: string; readonly record: ProjectRecord }>();
  /** By path, since an editor spells addresses in its own way. */
  const open = new Map<string | undefined, ProjectRecord>();

  function recordOf(path: string): ProjectRecord | undefined {
    return open.get(path) ?? recordOfFile(path);
  }

  function recordOfFile(path: string): ProjectRecord | undefined {
    const text = textOf(path);
    if (text === undefined) return undefined;
    const before = known.get(path);
    if (before?.text === text) return before.record;
    const uri = uriOf(path);
    const { resultId, diagnostics } = checkedProject(
      TextDocument.create(uri, 'certcase', 0, text),
      nextResultId(),
      client,
    );
    const record = { uri, address: uri, version: null, resultId, diagnostics };
    known.set(path, { text, record });
    return record;
  }

  return {
    all() {
      // The cases of a folder share their project file.
      const byFolder = new Map<string, string>();
      for (const { uri } of records.all()) byFolder.set(uri.slice(0, uri.lastIndexOf('/')), uri);
      const cases = [...byFolder.values()].map(pathOf).filter((path) => path !== undefined);
      const files = new Set(cases.map(projectFileOf).filter((file) => file !== undefined));
      return [...files].map(recordOf).filter((record) => record !== undefined);
    },
    take({ document: { uri }, version, resultId, diagnostics }) {
      open.set(pathOf(uri), { uri, address: sameSpelling(uri), version, resultId, diagnostics });
    },
    release: (uri) => open.delete(pathOf(uri)),
  };
}

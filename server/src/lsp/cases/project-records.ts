import type { Diagnostic } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { folderOf } from '../../workspace/paths.ts';
import { checkedProject } from '../documents/checked-project.ts';
import { pathOf, uriOf } from '../files/file-uris.ts';
import type { Client } from '../session/client.ts';
import type { CaseRecords } from './case-records.ts';

/** The findings of a project file that may be closed, as they are told. */
export interface ProjectRecord {
  readonly uri: string;
  readonly version: null;
  /** The same for as long as the findings are the same. */
  readonly resultId: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** The project files that hold for the cases of the open folders, as they stand on disk. */
export interface ProjectRecords {
  all(): readonly ProjectRecord[];
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

  function recordOf(path: string): ProjectRecord | undefined {
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
    const record = { uri, version: null, resultId, diagnostics };
    known.set(path, { text, record });
    return record;
  }

  return {
    all() {
      const cases = [...records.all()].map(({ uri }) => pathOf(uri)).filter((path) => path !== undefined);
      // The cases of a folder share their project file.
      const byFolder = new Map(cases.map((path) => [folderOf(path), path]));
      const files = new Set([...byFolder.values()].map(projectFileOf).filter((file) => file !== undefined));
      return [...files].map(recordOf).filter((record) => record !== undefined);
    },
  };
}

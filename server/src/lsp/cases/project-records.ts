import type { Diagnostic } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding } from '../../engine/checks/finding.ts';
import { diagnosticOf } from '../convert/diagnostic.ts';
import type { CheckedProject } from '../documents/checked-project.ts';
import { sameSpelling, uriOf } from '../files/file-uris.ts';
import type { Client } from '../session/client.ts';

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

/** The project files that were met around the cases: as the editor has them, else as they stand on disk. */
export interface ProjectRecords {
  all(): readonly ProjectRecord[];
  /** A version of an open project file was checked; one that is no file of the workspace is passed over. */
  take(checked: CheckedProject): void;
  /**
   * A document is no longer open.
   * @returns whether it was a project file: what stands on disk may be another text.
   */
  release(uri: string): boolean;
}

/** A project file as it stands on disk, and what is wrong with it. */
interface FileWithFindings {
  readonly path: string;
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** What the project files need from the session. */
export interface ProjectsSession {
  readonly client: Client;
  projectFiles(): readonly FileWithFindings[];
  nextResultId(): string;
}

export function createProjectRecords({
  client,
  projectFiles,
  nextResultId,
}: ProjectsSession): ProjectRecords {
  const known = new Map<string, ProjectRecord>();
  const open = new Map<string, ProjectRecord>();

  /** The same record for as long as its findings are the same. */
  function recordOf({ path, text, findings }: FileWithFindings): ProjectRecord {
    const uri = uriOf(path);
    const document = TextDocument.create(uri, 'certcase', 0, text);
    const diagnostics = findings.map((finding) => diagnosticOf(document, finding, client));
    const before = known.get(path);
    if (before !== undefined && JSON.stringify(before.diagnostics) === JSON.stringify(diagnostics)) {
      return before;
    }
    const record = { uri, address: uri, version: null, resultId: nextResultId(), diagnostics };
    known.set(path, record);
    return record;
  }

  return {
    all: () => projectFiles().map((file) => open.get(file.path) ?? recordOf(file)),
    take({ document: { uri }, path, version, resultId, diagnostics }) {
      if (path !== undefined)
        open.set(path, { uri, address: sameSpelling(uri), version, resultId, diagnostics });
    },
    release(uri) {
      const found = [...open].find(([, record]) => record.uri === uri);
      return found !== undefined && open.delete(found[0]);
    },
  };
}

import type { TextDocument } from 'vscode-languageserver-textdocument';
import { projectFileNames, readProjectFile } from '../../engine/settings/project-file.ts';
import { diagnosticOf } from '../convert/diagnostic.ts';
import type { Client } from '../session/client.ts';
import type { CheckedDocument } from './checked-document.ts';

/** One version of an open project file, checked. */
export interface CheckedProject extends CheckedDocument {
  readonly kind: 'project';
  readonly text: string;
}

/** Whether a document or a path is a project file, by its name. */
export function isProjectFile(name: string): boolean {
  return projectFileNames.some((known) => name.endsWith(`/${known}`));
}

/** @param path the one path of the file; undefined for a document that is checked by itself. */
export function checkedProject(
  document: TextDocument,
  path: string | undefined,
  resultId: string,
  client: Client,
): CheckedProject {
  const text = document.getText();
  const { findings } = readProjectFile(text);
  const diagnostics = findings.map((finding) => diagnosticOf(document, finding, client));
  return { kind: 'project', document, version: document.version, path, resultId, text, diagnostics };
}

import type { ChangeAnnotation, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextEdit as EngineEdit } from '../../engine/text/edit.ts';
import type { Client } from '../session/client.ts';
import { rangeOf } from './range.ts';

/** Edits of one of several documents. */
export interface DocumentEdits {
  readonly uri: string;
  /** The version that they are for; null for a file that is not open. */
  readonly version: number | null;
  readonly edits: readonly TextEdit[];
  /** What is changed, for an editor that asks before it does: the number of the case. */
  readonly about: string;
}

/** Edits of several documents as one change, held to their versions and told apart where the editor can. */
export function editsOfDocuments(
  documents: readonly DocumentEdits[],
  { versionedEdits, changeAnnotations }: Client,
): WorkspaceEdit {
  if (!versionedEdits) {
    return { changes: Object.fromEntries(documents.map(({ uri, edits }) => [uri, [...edits]])) };
  }
  const annotations: Record<string, ChangeAnnotation> = {};
  const documentChanges = documents.map(({ uri, version, edits, about }) => {
    if (!changeAnnotations) return { textDocument: { uri, version }, edits: [...edits] };
    annotations[uri] = { label: about };
    return { textDocument: { uri, version }, edits: edits.map((edit) => ({ ...edit, annotationId: uri })) };
  });
  return { documentChanges, ...(changeAnnotations && { changeAnnotations: annotations }) };
}

/** Edits for exactly this version of the document, where the editor can hold them to it. */
export function workspaceEditOf(
  document: TextDocument,
  edits: readonly EngineEdit[],
  client: Client,
): WorkspaceEdit {
  const { uri, version } = document;
  const converted = edits.map(({ span, newText }) => ({ range: rangeOf(document, span), newText }));
  return client.versionedEdits
    ? { documentChanges: [{ textDocument: { uri, version }, edits: converted }] }
    : { changes: { [uri]: converted } };
}

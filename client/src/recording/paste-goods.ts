import * as vscode from 'vscode';
import { pasteGoodsRequest } from '../../../server/src/protocol/recording.ts';
import type { CaseServer } from '../language-client.ts';

const kind = vscode.DocumentDropOrPasteEditKind.Text.append('certcase', 'goods');

/** Makes goods lines of rows that are pasted from a spreadsheet into `goods:`; everything else is pasted as ever. */
export function registerGoodsPaste(server: CaseServer): vscode.Disposable {
  return vscode.languages.registerDocumentPasteEditProvider(
    { language: 'certcase' },
    { provideDocumentPasteEdits: (document, ranges, data) => goodsEdits(server, document, ranges, data) },
    { providedPasteEditKinds: [kind], pasteMimeTypes: ['text/plain'] },
  );
}

async function goodsEdits(
  server: CaseServer,
  document: vscode.TextDocument,
  [range, ...others]: readonly vscode.Range[],
  data: vscode.DataTransfer,
): Promise<vscode.DocumentPasteEdit[] | undefined> {
  // A selection is there to be replaced by what is pasted, word for word.
  if (range === undefined || others.length > 0 || !range.isEmpty) return undefined;
  const text = await data.get('text/plain')?.asString();
  if (text?.includes('\t') !== true) return undefined;
  const answer = await server.ask(pasteGoodsRequest, {
    textDocument: server.identify(document.uri),
    offset: document.offsetAt(range.start),
    text,
  });
  if (answer === null || answer.version !== document.version) return undefined;
  const paste = new vscode.DocumentPasteEdit('', answer.title, kind);
  const edit = new vscode.WorkspaceEdit();
  for (const { span, newText } of answer.edits) {
    const replaced = new vscode.Range(document.positionAt(span.start), document.positionAt(span.end));
    edit.replace(document.uri, replaced, newText);
  }
  paste.additionalEdit = edit;
  return [paste];
}

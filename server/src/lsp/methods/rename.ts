import {
  type CancellationToken,
  ErrorCodes,
  type PrepareRenameParams,
  type Range,
  type RenameParams,
  ResponseError,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { type CaseSymbol, isNumber, isShared } from '../../engine/features/navigation/case-symbol.ts';
import { readNewName } from '../../engine/features/navigation/new-name.ts';
import { occurrenceAt } from '../../engine/features/navigation/occurrences.ts';
import { refusals } from '../../engine/features/navigation/refusals.ts';
import { renameIn, symbolNamed, takenBy } from '../../engine/features/navigation/rename.ts';
import { numberTitles } from '../../engine/features/navigation/symbol-titles.ts';
import { fileName } from '../../engine/text/file-name.ts';
import type { Localized } from '../../engine/text/localized.ts';
import type { CaseNow, CaseSearch } from '../cases/case-search.ts';
import { rangeOf } from '../convert/range.ts';
import { type DocumentEdits, editsOfDocuments } from '../convert/workspace-edit.ts';
import type { CheckedCase } from '../documents/checked-case.ts';
import type { Client } from '../session/client.ts';

/**
 * The name at a position, as it is to be changed.
 * @throws ResponseError where nothing can be renamed, in the user's words.
 */
export function prepareRename(
  { document, file }: CheckedCase,
  { position }: PrepareRenameParams,
  client: Client,
): { range: Range; placeholder: string } {
  const here = occurrenceAt(file, document.offsetAt(position));
  if (here === undefined) throw refused(refusals.nothingHere, client);
  if (here.kind === 'rule') throw refused(refusals.rule, client);
  if (here.kind === 'archived-receipt') throw refused(refusals.archivedReceipt, client);
  const placeholder = file.text.slice(here.span.start, here.span.end);
  return { range: rangeOf(document, here.span), placeholder };
}

/**
 * Renames what is named at a position: a number in all cases that give it, an id or a goods line in its own.
 * @throws ResponseError where the new name is none, is taken, or where a place cannot be changed; then nothing is.
 */
export function rename(search: CaseSearch) {
  return async (
    checked: CheckedCase,
    { position, newName }: RenameParams,
    client: Client,
    token: CancellationToken,
  ): Promise<WorkspaceEdit> => {
    const { document, version, file } = checked;
    const here = occurrenceAt(file, document.offsetAt(position));
    if (here === undefined) throw refused(refusals.nothingHere, client);
    const reading = readNewName(here.kind, newName, file.text.slice(here.span.start, here.span.end));
    if ('refusal' in reading) throw refused(reading.refusal, client);
    const { name } = reading;
    const { uri } = document;
    const own: CaseNow = { uri, version, encoding: undefined, document, file };
    if (!isShared(here)) return editsOfDocuments([renamed(own, here, name, client)], client);
    const documents: DocumentEdits[] = [];
    for await (const found of search.naming([here, symbolNamed(here.kind, name)], checked, token)) {
      const edits = renamed(found, here, name, client);
      if (edits.edits.length > 0) documents.push(edits);
    }
    return editsOfDocuments(documents, client);
  };
}

/** The edits of one case, converted at once, as long as its document is what was read. */
function renamed(found: CaseNow, symbol: CaseSymbol, name: string, client: Client): DocumentEdits {
  const { document, file } = found;
  const where = fileName(found.uri);
  const taker = takenBy(file, symbol, name);
  if (taker?.role === 'definition') throw refused(taken(taker, name, where), client);
  if (taker !== undefined) {
    const { line } = document.positionAt(taker.span.start);
    throw refused(refusals.usedAlready(name, where, line + 1), client);
  }
  const renaming = renameIn(file, symbol, name);
  if ('stuck' in renaming) {
    const { line } = document.positionAt(renaming.stuck.start);
    throw refused(refusals.notChangeable(where, line + 1), client);
  }
  if (found.encoding === 'gb18030' && renaming.edits.length > 0) {
    throw refused(refusals.otherEncoding(where, 'GB18030'), client);
  }
  const edits = renaming.edits.map(({ span, newText }) => ({ range: rangeOf(document, span), newText }));
  const caseId = file.content.caseId?.value;
  return { uri: found.uri, version: found.version, edits, about: caseId ?? where };
}

function taken({ kind }: CaseSymbol, name: string, file: string): Localized {
  if (isNumber(kind)) return refusals.numberTaken(numberTitles[kind], name, file);
  return kind === 'paper' ? refusals.paperTaken(name) : refusals.lineTaken(name);
}

function refused(reason: Localized, { language }: Client): ResponseError<void> {
  return new ResponseError(ErrorCodes.InvalidParams, reason[language]);
}

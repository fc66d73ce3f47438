import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type CaseFile, readCase } from '../../engine/case/case-file.ts';
import type { CaseSymbol } from '../../engine/features/navigation/case-symbol.ts';
import { mayName } from '../../engine/features/navigation/may-name.ts';
import type { EncodingName } from '../../workspace/decode-text.ts';
import type { CaseFiles } from '../../workspace/files.ts';
import type { CheckedCase } from '../documents/checked-case.ts';
import type { OpenDocuments } from '../documents/open-documents.ts';
import { pathOf } from '../files/file-uris.ts';
import type { WorkspaceCases } from './workspace-cases.ts';

/** A case as it stands at this moment; to be used at once. */
export interface CaseNow {
  readonly uri: string;
  /** Version of the document; null for a case that is not open. */
  readonly version: number | null;
  /** In which the file of a case that is not open is saved. */
  readonly encoding: EncodingName | undefined;
  /** For positions. */
  readonly document: TextDocument;
  readonly file: CaseFile;
}

/** Reads cases of the workspace anew: open ones as the editor has them, the others as their files are. */
export interface CaseSearch {
  /** One case; undefined where it cannot be read. */
  read(uri: string): Promise<CaseNow | undefined>;
  /**
   * All cases that may name one of these symbols, in the order of their paths; each once, under however many addresses it
   * can be reached.
   * @param asking the document that asks. It counts even where it lies in no open folder, and alone where it is no file.
   * @throws ResponseError once the client has cancelled.
   */
  naming(
    symbols: readonly CaseSymbol[],
    asking: CheckedCase,
    token: CancellationToken,
  ): AsyncGenerator<CaseNow>;
}

/** What the search needs from the session. */
export interface SearchSession {
  readonly documents: OpenDocuments;
  readonly cases: WorkspaceCases;
  readonly files: CaseFiles;
  /** Lets the messages be handled that have arrived meanwhile. */
  turn(): Promise<void>;
}

/** Files that are looked into before the server listens again: a few milliseconds' worth. */
const filesATurn = 20;

export function createCaseSearch({ documents, cases, files, turn }: SearchSession): CaseSearch {
  async function readWhere(fits: (text: string) => boolean, uri: string): Promise<CaseNow | undefined> {
    const open = await documents.checked(uri);
    if (open?.kind === 'case') {
      const { document, version, file } = open;
      return { uri, version, encoding: undefined, document, file };
    }
    const path = pathOf(uri);
    if (path === undefined || open !== undefined) return undefined;
    const text = files.text(path);
    if (text === undefined || !fits(text)) return undefined;
    const document = TextDocument.create(uri, 'certcase', 0, text);
    return { uri, version: null, encoding: files.encoding(path), document, file: readCase(text) };
  }

  return {
    read: (uri) => readWhere(() => true, uri),
    async *naming(symbols, { document: { uri }, path }, token) {
      const fits = mayName(symbols);
      const all = path === undefined ? [] : await cases.all();
      const addresses = new Set(all.map((one) => (one.path === path ? uri : one.uri))).add(uri);
      let looked = 0;
      for (const address of addresses) {
        if (++looked % filesATurn === 0) await turn();
        if (token.isCancellationRequested)
          throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
        const found = await readWhere(fits, address);
        if (found !== undefined) yield found;
      }
    },
  };
}

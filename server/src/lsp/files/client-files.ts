import { pMapIterable } from 'p-map';
import type { Connection } from 'vscode-languageserver';
import { projectFileNames } from '../../engine/settings/project-file.ts';
import { type FolderEntry, readFileRequest, readFolderRequest } from '../../protocol/client-files.ts';
import type { RequestName } from '../../protocol/request.ts';
import { type DecodedText, decodeText } from '../../workspace/decode-text.ts';
import type { CaseFiles, TextProblem } from '../../workspace/files.ts';
import { findCases } from '../../workspace/find-cases.ts';
import { folderOf, isWithin, resolvePath } from '../../workspace/paths.ts';
import type { Client } from '../session/client.ts';
import { uriOf } from './file-uris.ts';

/** The files that only the client can reach, as far as it has been asked: what is not known yet is `unknown`. */
export interface ClientFiles extends CaseFiles {
  /** A file has come or has changed; resolves once it is known how it is now, where anybody has wanted to know. */
  renew(path: string): Promise<void>;
  /** A file or a folder is gone. */
  forget(path: string): void;
}

/** What the session does as the client answers. */
export interface ClientFilesSession {
  /** A file is known that was wanted before it was. */
  onRead(path: string): void;
  /** It is known what stands in folders of which it was not. */
  onListed(): void;
}

/** Files that are asked for at the same time. */
const concurrency = 16;

export function createClientFiles(
  connection: Connection,
  client: Client,
  session: ClientFilesSession,
): ClientFiles {
  const texts = new Map<string, DecodedText | TextProblem>();
  const folders = new Map<string, readonly FolderEntry[]>();
  const asked = new Map<string, Promise<void>>();
  const listings = new Map<string, Promise<readonly FolderEntry[]>>();
  /** Files that were asked for here before they were known. */
  const wanted = new Set<string>();

  async function ask<Answer>(request: RequestName<{ uri: string }, Answer>, path: string) {
    if (!client.suppliesFiles) return undefined;
    try {
      return await connection.sendRequest<Answer>(request, { uri: uriOf(path) });
    } catch (error) {
      connection.console.error(`${request} of ${path}: ${error}`);
      return undefined;
    }
  }

  /** Only the answer to the newest question counts. */
  function read(path: string): Promise<void> {
    const reading: Promise<void> = ask(readFileRequest, path).then((bytes) => {
      if (asked.get(path) !== reading) return;
      const text = bytes ? (decodeText(bytesOf(bytes)) ?? 'encoding') : missing(path);
      texts.set(path, text);
      if (wanted.delete(path) && typeof text !== 'string') session.onRead(path);
    });
    asked.set(path, reading);
    return reading;
  }

  async function entriesOf(folder: string): Promise<readonly FolderEntry[]> {
    const known = folders.get(folder);
    if (known !== undefined) return known;
    const listing = listings.get(folder) ?? readFolder(folder).finally(() => listings.delete(folder));
    listings.set(folder, listing);
    return listing;
  }

  async function readFolder(folder: string): Promise<readonly FolderEntry[]> {
    const entries = await ask(readFolderRequest, folder);
    if (!entries) return [];
    folders.set(folder, entries);
    // What a project file says of this folder is asked for next.
    const named = projectFileNames.filter((known) => entries.some(({ name }) => name === known));
    await Promise.all(named.map((name) => textOf(resolvePath(folder, name))));
    return entries;
  }

  function textOf(path: string): Promise<void> {
    return asked.get(path) ?? read(path);
  }

  /** Why the client gives no bytes: what it has listed is there, and cannot be read. */
  function missing(path: string): TextProblem {
    const present = kind(path);
    if (present === 'folder') return 'no-file';
    return present === 'file' ? 'failed' : 'absent';
  }

  function decodedAt(path: string): DecodedText | undefined {
    const known = texts.get(path);
    return typeof known === 'string' ? undefined : known;
  }

  function kind(path: string): 'file' | 'folder' | 'absent' | 'unknown' {
    if (folders.has(path)) return 'folder';
    const folder = folderOf(path);
    const entries = folders.get(folder);
    if (entries !== undefined) return entries.find(({ name }) => name === nameOf(path))?.kind ?? 'absent';
    return folder !== path && kind(folder) === 'absent' ? 'absent' : 'unknown';
  }

  /** A file may come with the folders above it. */
  function add(path: string, added: 'file' | 'folder'): void {
    if (kind(path) !== 'absent') return;
    const folder = folderOf(path);
    add(folder, 'folder');
    folders.set(folder, [...(folders.get(folder) ?? []), { name: nameOf(path), kind: added }]);
  }

  return {
    text(path) {
      if (!texts.has(path)) {
        wanted.add(path);
        void textOf(path);
      }
      return decodedAt(path)?.text;
    },
    problem(path) {
      const known = texts.get(path);
      return typeof known === 'string' ? known : undefined;
    },
    encoding: (path) => decodedAt(path)?.encoding,
    kind,
    // The file systems of an editor do not tell where a link leads.
    realPath: (path) => path,
    async *list(folder, globsOf) {
      const known = folders.size;
      const found = findCases(folder, entriesOf, globsOf);
      const withText = async (path: string): Promise<string> => {
        await textOf(path);
        return path;
      };
      yield* pMapIterable(found, withText, { concurrency });
      if (folders.size > known) session.onListed();
    },
    async renew(path) {
      add(path, 'file');
      if (asked.has(path)) await read(path);
    },
    forget(path) {
      for (const known of texts.keys()) if (isWithin(path, known)) texts.set(known, 'absent');
      for (const known of folders.keys()) if (isWithin(path, known)) folders.delete(known);
      const left = folders.get(folderOf(path))?.filter(({ name }) => name !== nameOf(path));
      if (left !== undefined) folders.set(folderOf(path), left);
    },
  };
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0));
}

import type { Connection } from 'vscode-languageserver';
import { isFileSystemRequest } from '../../protocol/client-files.ts';
import type { FilePaths } from '../files/file-paths.ts';
import { pathOf, schemeOf } from '../files/file-uris.ts';
import type { Client } from '../session/client.ts';

/**
 * What an open document is to the workspace.
 * - `file`: a file of this machine or of an open folder, under its one path. It is checked among all others.
 * - `alone`: text that is not saved yet, or a file of a file system of which no folder is open. It is checked by itself:
 *   it is no second case, and nothing is compared with it.
 * - `view`: what can only be looked at, such as the older half of a comparison, a block of code in a chat or a cell of a
 *   notebook. It has colours, folds and hovers, and is never checked.
 */
export type DocumentRole =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'alone' }
  | { readonly kind: 'view' };

export interface DocumentRoles {
  /** These folders are open, and no others; paths. */
  openFolders(folders: readonly string[]): void;
  /** Asks the editor about a file system that is not known; a view where it cannot be asked. */
  of(uri: string): Promise<DocumentRole>;
  /** The one path of a file; undefined for what is none. */
  pathOf(uri: string): string | undefined;
}

/** Under which editors keep text that is not saved yet. */
const unsaved = new Set(['untitled', 'buffer', 'unsaved']);

/** File systems that editors reach by themselves; an extension of VS Code may bring any other. */
const remote = new Set([
  'ftp',
  'ftps',
  'sftp',
  'scp',
  'ssh',
  'smb',
  'dav',
  'davs',
  'vscode-vfs',
  'vscode-remote',
]);

const alone: DocumentRole = { kind: 'alone' };
const view: DocumentRole = { kind: 'view' };

/**
 * Tells roles by address alone, since most editors say no more of a document. Schemes are allowed by name: editors and
 * their extensions invent ever new ones for what they merely show.
 */
export function createDocumentRoles(connection: Connection, client: Client, paths: FilePaths): DocumentRoles {
  let openFileSystems = new Set<string>();
  const answers = new Map<string, Promise<DocumentRole>>();

  function known(uri: string): DocumentRole | undefined {
    const scheme = schemeOf(uri);
    if (scheme === undefined) return view;
    if (unsaved.has(scheme)) return alone;
    const path = pathOf(uri);
    if (path === undefined) return view;
    // An editor may name a buffer without a file by no path.
    if (scheme === 'file') return path === '/' ? alone : { kind: 'file', path: paths.of(path) };
    if (openFileSystems.has(fileSystemOf(path))) return { kind: 'file', path: paths.of(path) };
    if (remote.has(scheme)) return alone;
    return client.suppliesFiles ? undefined : view;
  }

  async function ask(uri: string): Promise<DocumentRole> {
    try {
      const answer = await connection.sendRequest<boolean>(isFileSystemRequest, { uri });
      return answer ? alone : view;
    } catch (error) {
      connection.console.error(`${isFileSystemRequest} of ${uri}: ${error}`);
      return view;
    }
  }

  return {
    openFolders(folders) {
      openFileSystems = new Set(folders.map(fileSystemOf));
    },
    async of(uri) {
      const role = known(uri);
      if (role !== undefined) return role;
      const scheme = schemeOf(uri) ?? '';
      const answer = answers.get(scheme) ?? ask(uri);
      answers.set(scheme, answer);
      return answer;
    },
    pathOf(uri) {
      const role = known(uri);
      return role?.kind === 'file' ? role.path : undefined;
    },
  };
}

/** `//vscode-vfs:github`; the beginning of a path for one of this machine, of which no other than this is compared. */
function fileSystemOf(path: string): string {
  return /^\/\/[^/]*/.exec(path)?.[0] ?? '/';
}

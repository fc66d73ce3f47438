import {
  type Connection,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type FileEvent,
  type InitializeParams,
  WatchKind,
} from 'vscode-languageserver';
import { resolvePath } from '../workspace/paths.ts';
import { isProjectFile } from './checked-project.ts';
import type { Client } from './client.ts';
import { pathOf } from './file-uris.ts';

/** What the session does about files and folders; paths are absolute. */
export interface FilesSession {
  /** These folders are open, and no others. */
  onFolders(folders: readonly string[]): void;
  /** A file has come or has changed. */
  onChanged(path: string): void;
  /** A file or a folder is gone. */
  onGone(path: string): void;
  /** A project file or a tariff is another one than before. */
  onSettingsChanged(): void;
}

/**
 * Project files may name any YAML file as a case. Of a folder that is gone nothing but the folder itself is told, so
 * everything that is deleted is watched.
 */
const watchers = [
  { globPattern: '**/*.{yaml,yml,csv}', kind: WatchKind.Create | WatchKind.Change },
  { globPattern: '**/*', kind: WatchKind.Delete },
];

/**
 * Follows which folders are open and what changes in them.
 * @returns starts it; to be called when the editor may be asked for something.
 */
export function followFilesOnDisk(
  connection: Connection,
  client: Client,
  params: InitializeParams,
  session: FilesSession,
): () => void {
  const folders = new Set(foldersOf(params));
  connection.onDidChangeWatchedFiles(({ changes }) => tell(session, changes));

  return () => {
    if (client.watchesFiles) connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
    session.onFolders(pathsOf(folders));
    if (!client.tellsFolders) return;
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      for (const { uri } of removed) folders.delete(uri);
      for (const { uri } of added) folders.add(uri);
      session.onFolders(pathsOf(folders));
    });
  };
}

/** Sorts what has happened to files, and says once if settings are among them. */
export function tell(session: FilesSession, events: readonly FileEvent[]): void {
  let settings = false;
  for (const { uri, type } of events) {
    const path = pathOf(uri);
    if (path === undefined) continue;
    settings ||= isProjectFile(path) || /\.csv$/i.test(path);
    if (type === FileChangeType.Deleted) session.onGone(path);
    else session.onChanged(path);
  }
  if (settings) session.onSettingsChanged();
}

/** Older editors know of one folder at most. */
function foldersOf({ workspaceFolders, rootUri }: InitializeParams): string[] {
  if (workspaceFolders) return workspaceFolders.map(({ uri }) => uri);
  return rootUri ? [rootUri] : [];
}

function pathsOf(folders: ReadonlySet<string>): string[] {
  const paths = [...folders].map(pathOf).filter((path) => path !== undefined);
  return paths.map((path) => resolvePath(path, '.'));
}

import {
  type Connection,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type FileEvent,
  type InitializeParams,
  WatchKind,
} from 'vscode-languageserver';
import { baselineFileName } from '../../engine/checks/baseline/baseline.ts';
import { resolvePath } from '../../workspace/paths.ts';
import { isProjectFile } from '../documents/checked-project.ts';
import type { Client } from '../session/client.ts';
import type { ClientFiles } from './client-files.ts';
import { pathOf } from './file-uris.ts';

/** What the session does about files and folders; paths are absolute. */
export interface FilesSession {
  readonly files: ClientFiles;
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
  {
    globPattern: '**/{*.yaml,*.yml,*.csv,certcase-baseline.json}',
    kind: WatchKind.Create | WatchKind.Change,
  },
  { globPattern: '**/*', kind: WatchKind.Delete },
];

/** Scans too: there is no disk on which to look whether they are there. */
const watchersWithoutDisk = [
  { globPattern: '**/{*.yaml,*.yml,*.csv,certcase-baseline.json}', kind: WatchKind.Change },
  { globPattern: '**/*', kind: WatchKind.Create | WatchKind.Delete },
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
  connection.onDidChangeWatchedFiles(({ changes }) => void tell(session, changes));

  return () => {
    if (client.watchesFiles) {
      connection.client.register(DidChangeWatchedFilesNotification.type, {
        watchers: client.suppliesFiles ? watchersWithoutDisk : watchers,
      });
    }
    session.onFolders(pathsOf(folders));
    if (!client.tellsFolders) return;
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      for (const { uri } of removed) folders.delete(uri);
      for (const { uri } of added) folders.add(uri);
      session.onFolders(pathsOf(folders));
    });
  };
}

/** Sorts what has happened to files, once it is known what they are now, and says once if settings are among them. */
export async function tell(session: FilesSession, events: readonly FileEvent[]): Promise<void> {
  const happened = events.flatMap(({ uri, type }) => {
    const path = pathOf(uri);
    return path === undefined ? [] : [{ path, isGone: type === FileChangeType.Deleted }];
  });
  await Promise.all(
    happened.map(({ path, isGone }) => (isGone ? session.files.forget(path) : session.files.renew(path))),
  );
  for (const { path, isGone } of happened) {
    if (isGone) session.onGone(path);
    else session.onChanged(path);
  }
  if (happened.some(({ path }) => isOfSettings(path))) session.onSettingsChanged();
}

/** Takes in a file that was wanted before it was known. */
export function tellRead(session: FilesSession, path: string): void {
  session.onChanged(path);
  if (isOfSettings(path)) session.onSettingsChanged();
}

function isOfSettings(path: string): boolean {
  return isProjectFile(path) || /\.csv$/i.test(path) || path.endsWith(`/${baselineFileName}`);
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

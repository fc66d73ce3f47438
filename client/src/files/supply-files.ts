import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type FileParams,
  type FolderEntry,
  isFileSystemRequest,
  readFileRequest,
  readFolderRequest,
} from '../../../server/src/protocol/client-files.ts';

/** Answers for the files that the server cannot reach: in a browser all of them, elsewhere those of a virtual workspace. */
export function supplyFiles(client: BaseLanguageClient): void {
  const uriOf = ({ uri }: FileParams): vscode.Uri => client.protocol2CodeConverter.asUri(uri);
  client.onRequest(readFolderRequest, (params: FileParams) => readFolder(uriOf(params)));
  client.onRequest(readFileRequest, (params: FileParams) => readFile(uriOf(params)));
  client.onRequest(isFileSystemRequest, (params: FileParams) => isFileSystem(uriOf(params)));
}

/** Whether a document can be a file of its own; the older half of a comparison comes from where nothing can be saved. */
export function isFileSystem({ scheme }: vscode.Uri): boolean {
  return vscode.workspace.fs.isWritableFileSystem(scheme) === true;
}

async function readFolder(folder: vscode.Uri): Promise<FolderEntry[] | null> {
  try {
    const entries = await vscode.workspace.fs.readDirectory(folder);
    return entries.flatMap(([name, type]): FolderEntry[] => {
      if (type === vscode.FileType.File) return [{ name, kind: 'file' }];
      return type === vscode.FileType.Directory ? [{ name, kind: 'folder' }] : [];
    });
  } catch {
    return null;
  }
}

async function readFile(file: vscode.Uri): Promise<string | null> {
  try {
    return base64Of(await vscode.workspace.fs.readFile(file));
  } catch {
    return null;
  }
}

function base64Of(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

import type { RequestName } from './request.ts';

/**
 * Server → client: what stands in a folder that the server cannot reach by itself, as in a browser or on a file system
 * that only the editor knows. Null where there is no such folder, or it cannot be read. Asked of clients alone whose
 * initialization options say `suppliesFiles: true`.
 */
export const readFolderRequest: RequestName<FileParams, readonly FolderEntry[] | null> =
  'certcase/readFolder';

/** Server → client: the bytes of such a file in Base64; null where there is none, or it cannot be read. */
export const readFileRequest: RequestName<FileParams, string | null> = 'certcase/readFile';

/**
 * Server → client: whether the editor saves files under the scheme of an address, so that a document there is a file and
 * no mere view. Asked of the same clients.
 */
export const isFileSystemRequest: RequestName<FileParams, boolean> = 'certcase/isFileSystem';

export interface FileParams {
  readonly uri: string;
}

export interface FolderEntry {
  readonly name: string;
  readonly kind: 'file' | 'folder';
}

import type { WorkspaceFiles } from '../../workspace/files.ts';
import { isWithin, pathFrom, resolvePath } from '../../workspace/paths.ts';

/**
 * The one path of each file, whether it is reached through a link, a junction, a mapped drive or another spelling: the
 * real path, told from the first open folder that holds it, as the editor names that folder.
 */
export interface FilePaths {
  /** These folders are open, in this order, and no others. */
  openFolders(folders: readonly string[]): void;
  /** @param path absolute, with `/` between folders; there need not be anything. */
  of(path: string): string;
  /** The same for what was found below an open folder without following a link, at no cost. */
  found(folder: string, path: string): string;
}

export function createFilePaths({ realPath }: Pick<WorkspaceFiles, 'realPath'>): FilePaths {
  let open: readonly { readonly folder: string; readonly real: string }[] = [];

  /** As seen from the first open folder. */
  function seen(real: string): string {
    const holder = open.find((one) => isWithin(one.real, real));
    return holder === undefined ? real : moved(real, holder.real, holder.folder);
  }

  return {
    openFolders(folders) {
      open = folders.map((folder) => ({ folder, real: realPath(folder) }));
    },
    of: (path) => seen(realPath(path)),
    found(folder, path) {
      const holder = open.find((one) => one.folder === folder);
      return holder === undefined ? path : seen(moved(path, folder, holder.real));
    },
  };
}

function moved(path: string, from: string, to: string): string {
  return path === from ? to : resolvePath(to, pathFrom(from, path));
}

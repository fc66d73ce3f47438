import type { CaseFiles } from '../../workspace/files.ts';
import type { ClientFiles } from './client-files.ts';
import { isOnDisk } from './file-uris.ts';

/** The files that the server reaches by itself, and those that it gets from the client. */
export function reachableFiles(disk: CaseFiles | undefined, ofClient: ClientFiles): ClientFiles {
  const filesOf = (path: string): CaseFiles => (disk !== undefined && isOnDisk(path) ? disk : ofClient);
  return {
    text: (path) => filesOf(path).text(path),
    problem: (path) => filesOf(path).problem(path),
    encoding: (path) => filesOf(path).encoding(path),
    kind: (path) => filesOf(path).kind(path),
    realPath: (path) => filesOf(path).realPath(path),
    list: (folder, globsOf) => filesOf(folder).list(folder, globsOf),
    async renew(path) {
      if (filesOf(path) === ofClient) await ofClient.renew(path);
    },
    forget: ofClient.forget,
  };
}

/** The folder of an absolute path; a root is its own. */
export function folderOf(path: string): string {
  // A shared folder of the network, or a file system that only the editor knows.
  if (/^\/\/[^/]*$/.test(path)) return path;
  const end = path.lastIndexOf('/');
  return end <= 0 ? '/' : path.slice(0, end);
}

/**
 * A path that is written in a file, as seen from the folder of that file; `\` counts as `/`. A drive (`C:/…`) and a
 * shared folder of the network (`//server/…`) stay what they are.
 */
export function resolvePath(folder: string, written: string): string {
  const path = written.replaceAll('\\', '/');
  const whole =
    path.startsWith('/') || /^[A-Za-z]:\//.test(path) ? path : `${folder.replace(/\/$/, '')}/${path}`;
  const resolved: string[] = [];
  for (const step of whole.split('/')) {
    if (step === '..') resolved.pop();
    else if (step !== '' && step !== '.') resolved.push(step);
  }
  const beginning = /^(?:\/\/(?=[^/])|(?=[A-Za-z]:))/.exec(whole)?.[0] ?? '/';
  return `${beginning}${resolved.join('/')}`;
}

/** Whether a path is a folder or lies in it. */
export function isWithin(folder: string, path: string): boolean {
  return path === folder || path.startsWith(folder === '/' ? '/' : `${folder}/`);
}

/** An absolute path as seen from a folder: `2026/a.case.yaml`, `../b.case.yaml`; whole where nothing is shared. */
export function pathFrom(folder: string, path: string): string {
  const up: string[] = [];
  for (let above = folder; ; above = folderOf(above)) {
    if (isWithin(above, path) && above !== path) {
      return [...up, path.slice(above.length).replace(/^\//, '')].join('/');
    }
    if (above === folderOf(above)) return path;
    up.push('..');
  }
}

/** The folders from the one of a path up to the root. */
export function* foldersUpFrom(path: string): Generator<string> {
  for (let folder = folderOf(path); ; folder = folderOf(folder)) {
    yield folder;
    if (folder === folderOf(folder)) return;
  }
}

import type { CaseFile } from '../engine/case/case-file.ts';
import { readSha256List } from '../engine/views/reports/archive/checksums.ts';
import type { FileState, FileStates } from '../engine/views/reports/archive/file-state.ts';
import { filesToArchive } from '../engine/views/reports/archive/kept-things.ts';
import { type ArchiveVerification, verification } from '../engine/views/reports/archive/verification.ts';
import { folderOf, resolvePath } from './paths.ts';

/** Files as bytes, however a platform reaches them. Paths are absolute, with `/` between folders. */
export interface ArchiveFiles {
  /** Hashes a file, a piece at a time, so that nothing else waits for a large scan. */
  digest(path: string): Promise<FileState>;
  /** The names of the files that stand in a folder, without those below it; none where there is no folder. */
  filesIn(folder: string): Promise<readonly string[]>;
}

/** Says that the work is no longer wanted. */
export interface Stop {
  readonly isCancellationRequested: boolean;
}

/** Hashes the files that belong in the archive of a case; with `stop` only as many as there was time for. */
export async function statesOfArchive(
  path: string,
  file: CaseFile,
  files: ArchiveFiles,
  stop?: Stop,
): Promise<FileStates> {
  const states = new Map<string, FileState>();
  for (const written of filesToArchive(file, path)) {
    if (stop?.isCancellationRequested) break;
    states.set(written, await files.digest(resolvePath(folderOf(path), written)));
  }
  return states;
}

/**
 * Verifies the archive that a list is about: every file that it names, and what else lies beside them.
 * @param list absolute path of the list.
 * @param text what stands in it.
 */
export async function verifyArchive(
  list: string,
  text: string,
  files: ArchiveFiles,
  stop?: Stop,
): Promise<ArchiveVerification> {
  const { entries, unreadableLines } = readSha256List(text);
  const home = folderOf(list);
  const states = new Map<string, FileState>();
  for (const { path } of entries) {
    if (stop?.isCancellationRequested) break;
    states.set(path, await files.digest(resolvePath(home, path)));
  }
  const present: string[] = [];
  // Beside the case itself may lie anything; where its scans lie, everything should be listed.
  const scans = entries.filter(({ path }) => !isCase(path));
  for (const folder of new Set(scans.map(({ path }) => writtenFolder(path)))) {
    const names = await files.filesIn(resolvePath(home, folder));
    present.push(...names.filter(belongsToArchive).map((name) => `${folder}${name}`));
  }
  return verification(entries, unreadableLines, states, present);
}

/** The folder of a path as it is written, with the stroke behind it; empty for a file beside the list. */
function writtenFolder(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

/** Hidden files, other cases and the lists themselves are no part of an archive. */
function belongsToArchive(name: string): boolean {
  return !name.startsWith('.') && !isCase(name) && !/\.sha256$/i.test(name);
}

function isCase(path: string): boolean {
  return /\.case\.ya?ml$/i.test(path);
}

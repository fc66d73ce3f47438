import type { CaseFile } from '../engine/case/case-file.ts';
import type { Attachments } from '../engine/checks/rule-context.ts';
import { readSha256List } from '../engine/views/reports/archive/checksums.ts';
import type { FileState, FileStates } from '../engine/views/reports/archive/file-state.ts';
import { filesToArchive } from '../engine/views/reports/archive/kept-things.ts';
import { type ArchiveVerification, verification } from '../engine/views/reports/archive/verification.ts';
import { folderOf, isWithin, resolvePath } from './paths.ts';

/** Files as bytes, however a platform reaches them. Paths are absolute, with `/` between folders. */
export interface ArchiveFiles {
  /** Hashes a file, a piece at a time, so that nothing else waits for a large scan. */
  digest(path: string): Promise<FileState>;
  /** The one path of a file, with links resolved as far as there is something. */
  realPath(path: string): string;
  /** The names of the files that stand in a folder, without those below it; none where there is no folder. */
  filesIn(folder: string): Promise<readonly string[]>;
}

/** Says that the work is no longer wanted. */
export interface Stop {
  readonly isCancellationRequested: boolean;
}

/**
 * Hashes the files that belong in the archive of a case; with `stop` only as many as there was time for. What lies outside
 * the folder of the case is no part of its archive, and nothing outside the workspace is touched.
 * @param attachments what lies beside the case, and what of it is outside the workspace.
 */
export async function statesOfArchive(
  path: string,
  file: CaseFile,
  attachments: Attachments | undefined,
  files: ArchiveFiles,
  stop?: Stop,
): Promise<FileStates> {
  const states = new Map<string, FileState>();
  for (const written of filesToArchive(file, path)) {
    if (stop?.isCancellationRequested) break;
    const isOutside = attachments?.look(written) === 'outside';
    states.set(written, isOutside ? { kind: 'outside' } : await digestIn(folderOf(path), written, files));
  }
  return states;
}

/** Hashes a file of a folder that is written as a path from there; one that leads out of it is refused, not looked at. */
async function digestIn(folder: string, written: string, files: ArchiveFiles): Promise<FileState> {
  if (leadsUp(written)) return { kind: 'outside' };
  const real = files.realPath(resolvePath(folder, written));
  if (!isWithin(files.realPath(folder), real)) return { kind: 'outside' };
  return files.digest(real);
}

/** Whether a path is absolute, names a drive, or climbs, be it only to come back. */
function leadsUp(written: string): boolean {
  const path = written.replaceAll('\\', '/');
  return path.startsWith('/') || /^[A-Za-z]:\//.test(path) || path.split('/').includes('..');
}

/**
 * Verifies the archive that a list is about: every file that it names, and what else lies beside them. A path that leads
 * out of the folder of the list is refused, and nothing out there is touched.
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
    states.set(path, await digestIn(home, path, files));
  }
  const present: string[] = [];
  // Beside the case itself may lie anything; where its scans lie, everything should be listed.
  const scans = entries.filter(({ path }) => !isCase(path) && states.get(path)?.kind !== 'outside');
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

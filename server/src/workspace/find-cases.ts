import { type CaseGlobs, excluding, isCase, isPassedOver } from './case-names.ts';
import { resolvePath } from './paths.ts';

/** What stands in a folder; a link is neither a file nor a folder. */
export interface FolderEntry {
  readonly name: string;
  readonly kind: 'file' | 'folder';
}

/**
 * The cases below a folder, one after the other as they are found. `node_modules`, hidden folders, excluded folders and
 * folders that cannot be read are passed over; links are not followed, so that no case counts twice.
 * @param folder absolute, with `/` between folders.
 * @param entriesOf what stands in a folder; nothing where it cannot be read.
 * @param globsOf the globs that hold for the files of a folder.
 */
export async function* findCases(
  folder: string,
  entriesOf: (folder: string) => Promise<readonly FolderEntry[]>,
  globsOf: (folder: string) => CaseGlobs,
): AsyncGenerator<string> {
  // Only when the folder is known does a file system of the editor know the project file in it.
  const entries = await entriesOf(folder);
  const globs = globsOf(folder);
  if (excluding(folder, globs.exclude) !== undefined) return;
  for (const { name, kind } of entries) {
    const path = resolvePath(folder, name);
    if (kind === 'file' && isCase(path, globs)) yield path;
    if (kind === 'folder' && !isPassedOver(name)) yield* findCases(path, entriesOf, globsOf);
  }
}

import { type FSWatcher, watch } from 'node:fs';
import { refuseSilentVolume } from '../../disk/read-regular.ts';
import { baselineFileName } from '../../engine/checks/baseline/baseline.ts';
import { projectFileNames } from '../../engine/settings/project-file.ts';
import { folderOf, foldersUpFrom } from '../../workspace/paths.ts';
import { absolute } from '../case-folder.ts';
import { CommandError } from '../command-error.ts';
import { isFolder } from '../files/report-target.ts';
import type { CheckOptions } from './options.ts';

/** Editors save in several steps; for this long nothing must happen before the files are read again, in milliseconds. */
const quiet = 100;

/** A folder that is followed. */
interface Followed {
  readonly deep: boolean;
  /** Whether a name, seen from the folder, matters to the check. */
  matters(name: string): boolean;
}

/**
 * Calls back when something has changed that a check depends on: in the folders that are named, beside the files that are
 * named, and in the project files and baselines above them.
 * @returns ends it.
 * @throws CommandError where the system cannot follow a folder.
 */
export async function followChanges(
  { paths, baseline }: CheckOptions,
  onChange: () => void,
): Promise<() => void> {
  let timer: NodeJS.Timeout | undefined;
  const changed = (): void => {
    clearTimeout(timer);
    timer = setTimeout(onChange, quiet);
  };
  const watchers: FSWatcher[] = [];
  for (const [folder, followed] of await foldersOf(paths, baseline)) {
    watchers.push(follow(folder, followed, changed));
  }
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}

function follow(folder: string, { deep, matters }: Followed, changed: () => void): FSWatcher {
  try {
    refuseSilentVolume(folder);
    const watcher = watch(folder, { recursive: deep }, (_, name) => {
      if (name === null || matters(name.replaceAll('\\', '/'))) changed();
    });
    // A folder that goes away is a change, and seen by the check.
    return watcher.on('error', changed);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CommandError(
      {
        en: `${folder} cannot be watched (${reason}); check without --watch.`,
        zh: `无法监视 ${folder}（${reason}），请不使用 --watch 检查。`,
      },
      folder,
    );
  }
}

async function foldersOf(
  paths: readonly string[],
  baseline: string | undefined,
): Promise<ReadonlyMap<string, Followed>> {
  const folders = new Map<string, Followed>();
  const named = paths.map(absolute);
  const setUp = new Set<string>([...projectFileNames, baselineFileName]);
  for (const path of named) {
    for (const above of foldersUpFrom(path))
      folders.set(above, { deep: false, matters: (name) => setUp.has(name) });
  }
  if (baseline !== undefined) {
    const path = absolute(baseline);
    const name = path.slice(path.lastIndexOf('/') + 1);
    folders.set(folderOf(path), {
      deep: false,
      matters: (changed) => changed === name || setUp.has(changed),
    });
  }
  for (const path of named) {
    const deep = await isFolder(path);
    // Scans count as well: a case names them.
    folders.set(deep ? path : folderOf(path), { deep, matters: isVisible });
  }
  return folders;
}

/** Hidden folders and `node_modules` hold no cases; the hidden files that count are project files. */
function isVisible(name: string): boolean {
  const steps = name.split('/');
  if (projectFileNames.some((known) => known === steps.at(-1))) steps.pop();
  return !steps.some((step) => step.startsWith('.') || step === 'node_modules');
}

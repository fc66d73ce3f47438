import { type CaseFile, readCase } from '../engine/case/case-file.ts';
import { wouldList } from '../workspace/case-names.ts';
import type { CaseFiles } from '../workspace/files.ts';
import { folderOf, isWithin } from '../workspace/paths.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { Clock } from './clock.ts';

/** The cases of the open folders, as they stand on disk or, where they are open, in the editor. */
export interface WorkspaceCases {
  /** Looks in these folders, and in no others, for cases that are not known yet. */
  lookIn(folders: readonly string[]): void;
  /** The same once more: other files may be cases now. */
  lookAgain(): void;
  /** Takes in the text of an open case; whether others have to be checked again. */
  take(path: string, file: CaseFile): boolean;
  /** The case is open no longer: what is on disk counts again. */
  release(path: string): void;
  /** A file has come or has changed on disk. */
  changed(path: string): void;
  /** A file or a folder is gone. */
  gone(path: string): void;
}

/**
 * Reads the cases one by one, each in a turn of its own, so that no message of the editor waits for more than one.
 * @param onChanged called when what was read makes a difference to other cases.
 */
export function createWorkspaceCases(
  workspace: Workspace,
  files: CaseFiles,
  clock: Clock,
  onChanged: () => void,
): WorkspaceCases {
  const open = new Set<string>();
  const listed = new Set<string>();
  const waiting = new Set<string>();
  let folders: readonly string[] = [];
  let isReading = false;

  async function list(): Promise<void> {
    const these = folders;
    const found = new Set<string>();
    for (const folder of these) {
      for await (const path of files.list(folder, workspace.caseGlobsOf)) {
        if (these !== folders) return;
        found.add(path);
        if (!listed.has(path)) read(path);
        listed.add(path);
      }
    }
    if (these !== folders) return;
    for (const path of listed) {
      if (found.has(path)) continue;
      listed.delete(path);
      read(path);
    }
  }

  function read(path: string): void {
    waiting.add(path);
    if (!isReading) void readWaiting();
  }

  async function readWaiting(): Promise<void> {
    isReading = true;
    let hasChanged = false;
    for (const path of waiting) {
      await clock.turn();
      waiting.delete(path);
      if (open.has(path)) continue;
      const text = listed.has(path) ? files.text(path) : undefined;
      const makesADifference =
        text === undefined ? workspace.remove(path) : workspace.update(path, readCase(text));
      hasChanged ||= makesADifference;
    }
    isReading = false;
    if (hasChanged) onChanged();
  }

  function lookIn(wanted: readonly string[]): void {
    folders = [...wanted];
    void list();
  }

  return {
    lookIn,
    lookAgain: () => lookIn(folders),
    take(path, file) {
      open.add(path);
      return workspace.update(path, file);
    },
    release(path) {
      open.delete(path);
      read(path);
    },
    changed(path) {
      const globs = workspace.caseGlobsOf(folderOf(path));
      if (folders.some((folder) => wouldList(folder, path, globs))) listed.add(path);
      if (listed.has(path)) read(path);
    },
    gone(path) {
      for (const known of listed) if (isWithin(path, known)) read(known);
    },
  };
}

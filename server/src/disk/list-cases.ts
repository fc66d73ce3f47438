import { readdir } from 'node:fs/promises';
import type { CaseGlobs } from '../workspace/case-names.ts';
import { type FolderEntry, findCases } from '../workspace/find-cases.ts';
import { volumeAnswers } from './network-volumes.ts';

/** The cases below a folder of this machine, as {@link findCases} finds them. */
export function listCases(folder: string, globsOf: (folder: string) => CaseGlobs): AsyncGenerator<string> {
  return findCases(folder, entriesOf, globsOf);
}

async function entriesOf(folder: string): Promise<FolderEntry[]> {
  if (!volumeAnswers(folder)) return [];
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries.flatMap((entry): FolderEntry[] => {
    if (entry.isFile()) return [{ name: entry.name, kind: 'file' }];
    return entry.isDirectory() ? [{ name: entry.name, kind: 'folder' }] : [];
  });
}

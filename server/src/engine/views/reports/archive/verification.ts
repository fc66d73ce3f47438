import type { Checksum } from './checksums.ts';
import type { FileState } from './file-state.ts';

/** How a file stands against the list that it was hashed for. */
export type VerifiedState = 'intact' | 'changed' | 'missing' | 'outside' | 'unreadable' | 'not-listed';

export interface VerifiedFile {
  /** Path from the folder of the list. */
  readonly path: string;
  readonly state: VerifiedState;
}

/** What became of an archive since its list was written. */
export interface ArchiveVerification {
  /** In the order of the list, then what it does not list. */
  readonly files: readonly VerifiedFile[];
  /** Lines of the list that cannot be read; what they said is not verified. */
  readonly unreadableLines: readonly number[];
  /** Whether everything that is listed is there as it was. What is not listed does not make an archive worse. */
  readonly isIntact: boolean;
}

/**
 * Compares a list with the files as they are.
 * @param states of the listed files.
 * @param present paths of the files that stand beside them.
 */
export function verification(
  entries: readonly Checksum[],
  unreadableLines: readonly number[],
  states: ReadonlyMap<string, FileState>,
  present: readonly string[],
): ArchiveVerification {
  const listed = new Set(entries.map(({ path }) => path));
  const verified = entries.map((entry) => ({
    path: entry.path,
    state: stateOf(entry, states.get(entry.path)),
  }));
  const others = present.filter((path) => !listed.has(path)).sort();
  return {
    files: [...verified, ...others.map((path) => ({ path, state: 'not-listed' as const }))],
    unreadableLines,
    isIntact:
      entries.length > 0 && unreadableLines.length === 0 && verified.every(({ state }) => state === 'intact'),
  };
}

function stateOf({ sha256 }: Checksum, state: FileState | undefined): VerifiedState {
  switch (state?.kind) {
    case 'read':
      return state.sha256 === sha256 ? 'intact' : 'changed';
    case 'absent':
      return 'missing';
    case 'outside':
      return 'outside';
    default:
      return 'unreadable';
  }
}

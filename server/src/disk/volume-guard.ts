import { folderOf, resolvePath } from '../workspace/paths.ts';

/**
 * Keeps from disks that are reached over a network and do not answer. A system call on such a disk returns when the disk
 * is back, if ever, and cannot be called off, not even by the end of the process; so another process goes ahead.
 */
export interface VolumeGuard {
  /** Whether a path may be touched; false while its disk does not answer. */
  answers(path: string): boolean;
}

/** What a guard needs of its machine. Paths are absolute, with `/` between folders. */
export interface VolumeProbes {
  /** Tells the roots of the disks that may be far away from other folders; undefined where there are none. */
  rootsNow(): ((path: string) => boolean) | undefined;
  /** Where a link leads, as it is written; undefined for what is no link. */
  linkAt(path: string): string | undefined;
  /** Looks at a root and waits for it, a second at most. `local`: it is a disk of this machine after all. */
  lookAndWait(root: string): 'answers' | 'silent' | 'local';
  /** Looks at a root; calls back when it begins to, and when the root has answered, however long that takes. */
  look(root: string, began: () => void, answered: () => void): void;
  /** Milliseconds of a clock that never goes back. */
  now(): number;
  /** Calls back once after so many milliseconds; returns a function that calls it off. */
  after(milliseconds: number, call: () => void): () => void;
}

/** How long an answer counts, and what is known of disks and links, in milliseconds. */
const fresh = 30_000;

/** How long an answer is waited for, in milliseconds. */
export const patience = 1000;

/** As many links as Linux follows on one way. */
const mostLinks = 40;

interface Located {
  readonly path: string;
  /** Root of the disk, where it is one that may be far away. */
  readonly root: string | undefined;
}

interface RootState {
  answers: boolean;
  /** When it was last asked; undefined for a disk that needs no asking. */
  askedAt: number | undefined;
  isAsked: boolean;
}

export function createVolumeGuard(probes: VolumeProbes): VolumeGuard {
  const states = new Map<string, RootState>();
  let folders = new Map<string, Located>();
  let isRoot: ((path: string) => boolean) | undefined;
  let readAt = Number.NEGATIVE_INFINITY;

  /** Follows the links of a path up to the first disk that may be far away, so that none of it is touched. */
  function locate(path: string, links: number): Located {
    if (isRoot?.(path)) return { path, root: path };
    const folder = folderOf(path);
    if (folder === path) return { path, root: undefined };
    const above = locateFolder(folder, links);
    const own = resolvePath(above.path, path.slice(path.lastIndexOf('/') + 1));
    if (above.root !== undefined) return { path: own, root: above.root };
    if (isRoot?.(own)) return { path: own, root: own };
    const link = links < mostLinks ? probes.linkAt(own) : undefined;
    return link === undefined
      ? { path: own, root: undefined }
      : locate(resolvePath(above.path, link), links + 1);
  }

  function locateFolder(folder: string, links: number): Located {
    const located = folders.get(folder) ?? locate(folder, links);
    folders.set(folder, located);
    return located;
  }

  /** The first question is waited for, a moment at most; later ones are answered while other things go on. */
  function stateOf(root: string): RootState {
    const known = states.get(root);
    if (known !== undefined) {
      const isStale = known.askedAt !== undefined && probes.now() - known.askedAt >= fresh;
      if (isStale) ask(root, known);
      return known;
    }
    const answer = probes.lookAndWait(root);
    const askedAt = answer === 'local' ? undefined : probes.now();
    const state: RootState = { answers: answer !== 'silent', askedAt, isAsked: false };
    states.set(root, state);
    if (answer === 'silent') ask(root, state);
    return state;
  }

  /** One question at a time: of a disk that stays away, each leaves a process behind that waits. */
  function ask(root: string, state: RootState): void {
    if (state.isAsked) return;
    state.isAsked = true;
    let stopWaiting = (): void => {};
    const began = (): void => {
      stopWaiting = probes.after(patience, () => {
        state.answers = false;
      });
    };
    probes.look(root, began, () => {
      stopWaiting();
      Object.assign(state, { answers: true, isAsked: false, askedAt: probes.now() });
    });
  }

  return {
    answers(path) {
      if (probes.now() - readAt >= fresh) {
        readAt = probes.now();
        isRoot = probes.rootsNow();
        folders = new Map();
      }
      if (isRoot === undefined) return true;
      const { root } = locate(path.replaceAll('\\', '/'), 0);
      return root === undefined || stateOf(root).answers;
    },
  };
}

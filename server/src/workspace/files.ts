import type { CaseGlobs } from './case-names.ts';
import type { EncodingName } from './decode-text.ts';

/** Why a file has no text: it may not be opened, is a folder or a device, holds no text, or the system fails. */
export type TextProblem = 'absent' | 'denied' | 'no-file' | 'encoding' | 'failed';

/**
 * The files around the cases, however a platform reaches them. Paths are absolute, with `/` between folders.
 * Answers at once; a platform that cannot says `unknown`.
 */
export interface WorkspaceFiles {
  /** The text of a file, in whatever encoding it was saved; undefined where there is none or it cannot be read. */
  text(path: string): string | undefined;
  /** Why a file has no text; undefined where it has one, or where that is not known yet. */
  problem(path: string): TextProblem | undefined;
  /** What stands at a path; `other`: a pipe, a socket or a device, which is never opened. */
  kind(path: string): 'file' | 'folder' | 'other' | 'absent' | 'unknown';
  /**
   * The one path of a file, with links resolved as far as there is something; the path itself where the platform cannot
   * tell.
   */
  realPath(path: string): string;
}

/** The files of a platform, with the cases among them. */
export interface CaseFiles extends WorkspaceFiles {
  /** In which encoding a file is saved, where its text can be read. */
  encoding(path: string): EncodingName | undefined;
  /**
   * The cases below a folder, one after the other as they are found.
   * @param globsOf the globs that hold for the files of a folder.
   */
  list(folder: string, globsOf: (folder: string) => CaseGlobs): AsyncIterable<string>;
}

/** Files in memory, for tests and for editors without a disk. */
export function filesInMemory(texts: ReadonlyMap<string, string>): WorkspaceFiles {
  const kind = (path: string): 'file' | 'folder' | 'absent' => {
    if (texts.has(path)) return 'file';
    return [...texts.keys()].some((file) => file.startsWith(`${path}/`)) ? 'folder' : 'absent';
  };
  return {
    text: (path) => texts.get(path),
    problem(path) {
      if (texts.has(path)) return undefined;
      return kind(path) === 'folder' ? 'no-file' : 'absent';
    },
    kind,
    realPath: (path) => path,
  };
}

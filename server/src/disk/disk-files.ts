import { statSync } from 'node:fs';
import { type DecodedText, decodeText } from '../workspace/decode-text.ts';
import type { CaseFiles, TextProblem } from '../workspace/files.ts';
import { listCases } from './list-cases.ts';
import { volumeAnswers } from './network-volumes.ts';
import { readRegularSync } from './read-regular.ts';
import { realPath } from './real-path.ts';

/** The files of this machine, in UTF-8, UTF-16 or GB18030. A file that cannot be read now is none. */
export const diskFiles: CaseFiles = {
  text: (path) => decoded(path)?.text,
  problem(path) {
    const read = readText(path);
    return typeof read === 'string' ? read : undefined;
  },
  encoding: (path) => decoded(path)?.encoding,
  kind(path) {
    try {
      if (!volumeAnswers(path)) return 'unknown';
      const entry = statSync(path, { throwIfNoEntry: false });
      if (entry === undefined) return 'absent';
      if (entry.isDirectory()) return 'folder';
      return entry.isFile() ? 'file' : 'other';
    } catch {
      return 'unknown';
    }
  },
  realPath,
  list: listCases,
};

function decoded(path: string): DecodedText | undefined {
  const read = readText(path);
  return typeof read === 'string' ? undefined : read;
}

function readText(path: string): DecodedText | TextProblem {
  try {
    return decodeText(readRegularSync(path)) ?? 'encoding';
  } catch (error) {
    return problemOf(error);
  }
}

function problemOf(error: unknown): TextProblem {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'absent';
  if (code === 'ENOTFILE' || code === 'EISDIR') return 'no-file';
  return code === 'EACCES' || code === 'EPERM' ? 'denied' : 'failed';
}

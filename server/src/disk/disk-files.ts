import { readFileSync, statSync } from 'node:fs';
import { type DecodedText, decodeText } from '../workspace/decode-text.ts';
import type { CaseFiles } from '../workspace/files.ts';
import { listCases } from './list-cases.ts';

/** The files of this machine, in UTF-8, UTF-16 or GB18030. A file that cannot be read now is none. */
export const diskFiles: CaseFiles = {
  text: (path) => decoded(path)?.text,
  encoding: (path) => decoded(path)?.encoding,
  kind(path) {
    try {
      const entry = statSync(path, { throwIfNoEntry: false });
      if (entry === undefined) return 'absent';
      if (entry.isDirectory()) return 'folder';
      return entry.isFile() ? 'file' : 'unknown';
    } catch {
      return 'unknown';
    }
  },
  list: listCases,
};

function decoded(path: string): DecodedText | undefined {
  try {
    // A pipe or a device would hold the reader up for ever.
    return statSync(path).isFile() ? decodeText(readFileSync(path)) : undefined;
  } catch {
    return undefined;
  }
}

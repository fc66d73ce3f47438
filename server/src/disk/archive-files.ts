import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import type { ArchiveFiles } from '../workspace/archive-files.ts';
import { realPath } from './real-path.ts';

/** The files of this machine, hashed as they are read. */
export const archiveFilesOnDisk: ArchiveFiles = {
  async digest(path) {
    try {
      const entry = await stat(path);
      // A pipe or a device would hold the reader up for ever.
      if (!entry.isFile()) return { kind: 'unreadable' };
      const hash = createHash('sha256');
      await pipeline(createReadStream(path), hash);
      return { kind: 'read', sha256: hash.digest('hex'), bytes: entry.size };
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined;
      return { kind: code === 'ENOENT' || code === 'ENOTDIR' ? 'absent' : 'unreadable' };
    }
  },
  realPath,
  async filesIn(folder) {
    const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
    return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  },
};

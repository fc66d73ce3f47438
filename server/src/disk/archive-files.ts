import { createHash } from 'node:crypto';
import { open, readdir, stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import type { ArchiveFiles } from '../workspace/archive-files.ts';
import { volumeAnswers } from './network-volumes.ts';
import { refuseSilentVolume, withoutWaiting } from './read-regular.ts';
import { realPath } from './real-path.ts';

/** The files of this machine, hashed as they are read. */
export const archiveFilesOnDisk: ArchiveFiles = {
  async digest(path) {
    try {
      refuseSilentVolume(path);
      const entry = await stat(path);
      // A pipe or a device would hold the reader up for ever.
      if (!entry.isFile()) return { kind: 'unreadable' };
      const hash = createHash('sha256');
      const file = await open(path, withoutWaiting);
      await pipeline(file.createReadStream(), hash);
      return { kind: 'read', sha256: hash.digest('hex'), bytes: entry.size };
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined;
      return { kind: code === 'ENOENT' || code === 'ENOTDIR' ? 'absent' : 'unreadable' };
    }
  },
  realPath,
  async filesIn(folder) {
    if (!volumeAnswers(folder)) return [];
    const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
    return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  },
};

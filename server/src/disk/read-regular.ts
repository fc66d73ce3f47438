import { close, constants, open, readFile, readFileSync, type Stats, stat, statSync } from 'node:fs';
import { promisify } from 'node:util';
import { volumeAnswers } from './network-volumes.ts';

/** Largest file that is read whole, in bytes: a national tariff has 3 MB. */
const largest = 64_000_000;

/** Opened without waiting for whoever would write into it, should a pipe have taken the place of a file by now. */
export const withoutWaiting = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** Why a path is not read, with a code as the errors of the operating system have it. */
export class NotReadable extends Error {
  /**
   * - `ENOTFILE`: a pipe, a socket or a device, which may never end or never begin.
   * - `ETIMEDOUT`: its disk does not answer.
   * - `EISDIR` and `EFBIG`: a folder, and more than is ever read.
   */
  readonly code: 'ENOTFILE' | 'ETIMEDOUT' | 'EISDIR' | 'EFBIG';

  constructor(code: NotReadable['code'], path: string) {
    super(`${code}: ${path}`);
    this.code = code;
  }
}

/**
 * The bytes of a regular file, also behind links. Nothing else is opened, and no disk is waited for.
 * @throws NotReadable, or the error of the operating system.
 */
export function readRegularSync(path: string): Uint8Array {
  refuseSilentVolume(path);
  refuseOthers(path, statSync(path));
  return readFileSync(path, { flag: withoutWaiting });
}

/** The same, while other things go on. */
export async function readRegular(path: string): Promise<Uint8Array> {
  refuseSilentVolume(path);
  refuseOthers(path, await statLater(path));
  return readLater(path);
}

// Of thousands of files these read each twice as fast as `node:fs/promises`, which makes an object of every one.
const statLater: (path: string) => Promise<Stats> = promisify(stat);

function readLater(path: string): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    open(path, withoutWaiting, (absent, file) => {
      if (absent) reject(absent);
      else
        readFile(file, (failure, bytes) => close(file, () => (failure ? reject(failure) : resolve(bytes))));
    });
  });
}

/** @throws NotReadable where a path lies on a disk that does not answer. */
export function refuseSilentVolume(path: string): void {
  if (!volumeAnswers(path)) throw new NotReadable('ETIMEDOUT', path);
}

function refuseOthers(path: string, entry: Stats): void {
  if (entry.isDirectory()) throw new NotReadable('EISDIR', path);
  if (!entry.isFile()) throw new NotReadable('ENOTFILE', path);
  if (entry.size > largest) throw new NotReadable('EFBIG', path);
}

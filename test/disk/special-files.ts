import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** Whether this system has pipes and devices among its files. */
export const hasSpecialFiles = process.platform !== 'win32';

/** Names of everything that can stand in a folder without being a file. */
export const specialNames = ['device', 'folder', 'link', 'pipe', 'socket'] as const;

/**
 * Puts real ones into a folder: a pipe that nobody writes into, a socket that is listened on, an endless device, a folder,
 * and a link to the pipe.
 * @param nameOf the name in the folder, which links may lead out of.
 */
export async function makeSpecialFiles(
  folder: string,
  nameOf: (kind: (typeof specialNames)[number]) => string,
): Promise<void> {
  execFileSync('mkfifo', [join(folder, nameOf('pipe'))]);
  symlinkSync('/dev/zero', join(folder, nameOf('device')));
  symlinkSync(nameOf('pipe'), join(folder, nameOf('link')));
  mkdirSync(join(folder, nameOf('folder')));
  const server = createServer();
  await new Promise<void>((listening) => server.listen(join(folder, nameOf('socket')), listening));
  onTestFinished(() => new Promise<void>((closed) => server.close(() => closed())));
}

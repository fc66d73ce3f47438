/**
 * Installs exactly what package-lock.json says (`npm ci`), where that has not been done yet: `npm run setup`.
 * Plain JavaScript without a dependency: it runs before there are any, on every Node that npm runs on.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '../../..');
const lock = createHash('sha256').update(readFileSync(join(root, 'package-lock.json'))).digest('hex');
/** Names the lock file that the present node_modules come from; npm ci removes it with the rest. */
const installed = join(root, 'node_modules', '.installed-from-lock');

if (!existsSync(installed) || readFileSync(installed, 'utf8') !== lock) {
  const options = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = spawnSync('npm', options, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status === 0) writeFileSync(installed, lock);
  else process.exitCode = status ?? 1;
}

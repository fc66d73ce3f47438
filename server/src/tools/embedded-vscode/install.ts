import { type SpawnOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { cp, mkdir, rename, rm } from 'node:fs/promises';
import { delimiter, dirname, join, resolve } from 'node:path';
import { canLeadGroup, endTogether } from './end-together.ts';

/** Everything that is fetched for running VS Code; ignored by git. */
export const cacheFolder = resolve(import.meta.dirname, '../../../../.vscode-test');

/** The npm package that carries VS Code 1.139.1, server and workbench, as plain JavaScript. */
const packaged = 'code-server@4.139.1';

/** The manifest and the lock file that pin it, and all that it needs, by the hashes of their archives. */
const pinned = resolve(import.meta.dirname, 'pinned');

/**
 * The folder of the VS Code server inside `cache`, fetched from npm on the first call: about 620 MB on disk.
 *
 * The parts are installed beside their final place and renamed as the last step, so that a folder under the final
 * name is always whole; what an interrupted install left behind is removed by the next one.
 *
 * @throws when npm fails; npm has then said why on the terminal.
 */
export async function installEmbeddedVscode(cache = cacheFolder): Promise<string> {
  const installed = join(cache, packaged.replace('@', '-'));
  const server = join('node_modules', 'code-server', 'lib', 'vscode');
  if (existsSync(installed)) return join(installed, server);

  console.log(`Fetching VS Code as ${packaged}, once, about 620 MB on disk …`);
  const unfinished = `${installed}.unfinished`;
  // An npm that was told to end may write for a moment longer.
  await rm(unfinished, { recursive: true, force: true, maxRetries: 10, retryDelay: 500 });
  await mkdir(unfinished, { recursive: true });
  await cp(pinned, unfinished, { recursive: true });
  await npm('ci', unfinished);
  // The folders inside come with lock files of their own, which the hash of the archive covers; `npm ci` refuses them, since
  // an optional package is missing there.
  for (const folder of [server, join(server, 'extensions')]) await npm('install', join(unfinished, folder));
  await rename(unfinished, installed);
  return join(installed, server);
}

/** Nothing native is built (`--ignore-scripts`): the loggers and watchers that miss their binaries do without. */
async function npm(command: 'ci' | 'install', folder: string): Promise<void> {
  const settings: SpawnOptions = {
    cwd: folder,
    detached: canLeadGroup,
    // code-server wants the Node that runs us; npm takes whichever comes first on the PATH.
    env: { ...process.env, PATH: `${dirname(process.execPath)}${delimiter}${process.env.PATH}` },
    stdio: ['ignore', 'inherit', 'inherit'],
  };
  const flags = [
    '--prefix',
    folder,
    '--omit=dev',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ];
  const installing = spawn('npm', [command, ...flags], settings);
  endTogether(installing);
  const [code] = await once(installing, 'exit');
  if (code !== 0) throw new Error(`npm could not install ${packaged} into ${folder} (exit code ${code}).`);
}

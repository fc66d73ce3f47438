/**
 * Certcase for a first look: `npm start`. Builds it, checks the examples in the terminal, then opens them in VS Code
 * with the extension running from these sources. `npm start -- --no-open` stops after the check.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { addressOf } from './embedded-vscode/address.ts';
import { hasDisplay } from './embedded-vscode/display.ts';
import { cacheFolder, installEmbeddedVscode } from './embedded-vscode/install.ts';
import { startServer } from './embedded-vscode/server.ts';

const root = resolve(import.meta.dirname, '../../..');
const examples = join(root, 'examples');

/** Exit code of a check that did its work and found something; the examples are there to be found out. */
const findings = 1;

async function start(open: boolean): Promise<void> {
  await run('npm', ['run', '--silent', 'build']);
  await run(process.execPath, ['dist/cli.js', 'check', 'examples/'], [0, findings]);
  if (!open) return;
  if (hasDisplay() && isOnPath('code')) {
    await run('code', [`--extensionDevelopmentPath=${root}`, examples]);
  } else {
    await serve();
  }
}

/** Serves VS Code for the browser until this process is ended. */
async function serve(): Promise<void> {
  const vscode = await installEmbeddedVscode();
  const server = await startServer({ vscode, dataFolder: join(cacheFolder, 'start') });
  const address = addressOf(server, { folder: examples, extensionDevelopmentPath: root });
  console.log(
    `\nThe examples in VS Code, with Certcase in it, for your browser (Ctrl-C ends it):\n\n${address}\n`,
  );
}

/** @throws when the program ends with an exit code that is not among `expected`. */
async function run(
  program: string,
  options: readonly string[],
  expected: readonly number[] = [0],
): Promise<void> {
  // On Windows npm and code are scripts, which only a shell starts.
  const shell = process.platform === 'win32' && program !== process.execPath;
  const child = spawn(program, options, { cwd: root, stdio: 'inherit', shell });
  const [code] = await once(child, 'exit');
  if (!expected.includes(code))
    throw new Error(`${program} ${options.join(' ')} ended with exit code ${code}.`);
}

function isOnPath(program: string): boolean {
  const names = process.platform === 'win32' ? [`${program}.cmd`] : [program];
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.some((folder) => names.some((name) => existsSync(join(folder, name))));
}

const { values } = parseArgs({ options: { 'no-open': { type: 'boolean', default: false } } });
try {
  await start(!values['no-open']);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

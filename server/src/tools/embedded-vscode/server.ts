import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { canLeadGroup, endGroup, endTogether } from './end-together.ts';

/** A VS Code server on the loopback address. */
export interface VscodeServer {
  readonly port: number;
  /** What a page must name to be let in: the server runs commands for whoever it lets in. */
  readonly token: string;
  /** Ends the server and the extension hosts it started; resolves once it is gone. */
  stop(): Promise<void>;
}

export interface ServerOptions {
  /** The folder that `installEmbeddedVscode` gave. */
  readonly vscode: string;
  /** Where the server keeps settings, state and logs; created when absent. */
  readonly dataFolder: string;
  /** VS Code settings on top of the quiet ones below. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Settings that a machine cannot have, such as the colour theme; they replace what the user has set in this folder. */
  readonly userSettings?: Readonly<Record<string, unknown>>;
  /** Flags of Node, which the extension hosts take over. */
  readonly nodeFlags?: readonly string[];
}

/** How much of what the server says is kept for an error message, in UTF-16 units. */
const keptOutput = 10_000;

const quiet = {
  'chat.disableAIFeatures': true,
  'telemetry.telemetryLevel': 'off',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

/**
 * Starts the VS Code server on a free loopback port; resolves as soon as it listens. Its extension hosts inherit this
 * process's environment.
 *
 * @throws with the server's own words when it ends before it listens.
 */
export async function startServer({
  vscode,
  dataFolder,
  settings,
  userSettings,
  nodeFlags = [],
}: ServerOptions): Promise<VscodeServer> {
  await writeSettings(join(dataFolder, 'data', 'Machine'), { ...quiet, ...settings });
  if (userSettings !== undefined) await writeSettings(join(dataFolder, 'data', 'User'), userSettings);

  const token = randomUUID();
  const host = spawn(
    process.execPath,
    [...nodeFlags, 'out/server-main.js', ...serverArguments(dataFolder, token)],
    {
      cwd: vscode,
      detached: canLeadGroup,
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  endTogether(host);
  const exited = new Promise<void>((resolve) => host.once('exit', () => resolve()));
  const stop = async (): Promise<void> => {
    host.kill();
    await exited;
    // Extension hosts wait for their window to come back, and write into their folder until they give up.
    endGroup(host);
  };
  return new Promise((resolve, reject) => {
    let output = '';
    const read = (chunk: Buffer): void => {
      output = (output + chunk).slice(-keptOutput);
      const port = output.match(/Extension host agent listening on (\d+)/)?.[1];
      if (port !== undefined) resolve({ port: Number(port), token, stop });
    };
    host.stdout.on('data', read);
    host.stderr.on('data', read);
    host.once('error', reject);
    host.once('exit', (code) =>
      reject(new Error(`The VS Code server ended (exit code ${code}):\n${output}`)),
    );
  });
}

async function writeSettings(folder: string, settings: Readonly<Record<string, unknown>>): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'settings.json'), JSON.stringify(settings, null, 2));
}

function serverArguments(dataFolder: string, token: string): readonly string[] {
  return [
    '--host=127.0.0.1',
    '--port=0',
    `--connection-token=${token}`,
    '--accept-server-license-terms',
    '--disable-workspace-trust',
    '--disable-telemetry',
    // A built server ignores the development paths of the address without this.
    '--enable-smoke-test-driver',
    `--server-data-dir=${dataFolder}`,
  ];
}

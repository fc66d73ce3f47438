import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/**
 * Installs a packaged extension for the servers that keep their data in a folder.
 * @param vscode the folder that `installEmbeddedVscode` gave.
 * @throws with the server's own words when it does not install it.
 */
export async function installExtension(vscode: string, dataFolder: string, file: string): Promise<void> {
  await promisify(execFile)(
    process.execPath,
    ['out/server-main.js', `--install-extension=${file}`, `--server-data-dir=${dataFolder}`],
    { cwd: vscode },
  );
}

/**
 * VS Code for machines without a desktop: takes the arguments of desktop VS Code that extension tests use, runs the
 * tests in the embedded server and headless Chromium, and ends with their exit code.
 *
 *   node launcher.ts FOLDER --extensionDevelopmentPath=PATH --extensionTestsPath=PATH --user-data-dir=PATH
 *     [--remote-debugging-port=PORT]
 */
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { addressOf } from './address.ts';
import { runExtensionTests } from './extension-tests.ts';
import { installEmbeddedVscode } from './install.ts';
import { openPage } from './page.ts';
import { startServer } from './server.ts';

async function launch(): Promise<number> {
  const { values, positionals } = parseArgs({
    // Desktop VS Code has more switches than mean anything here.
    strict: false,
    options: {
      extensionDevelopmentPath: { type: 'string' },
      extensionTestsPath: { type: 'string' },
      'user-data-dir': { type: 'string' },
      'remote-debugging-port': { type: 'string' },
    },
  });
  const required = (name: string, value: unknown): string => {
    if (typeof value !== 'string') throw new Error(`The launcher of VS Code needs ${name}.`);
    return resolve(value);
  };
  const workbench = {
    folder: required('a folder to open', positionals[0]),
    extensionDevelopmentPath: required('--extensionDevelopmentPath=…', values.extensionDevelopmentPath),
    extensionTestsPath: required('--extensionTestsPath=…', values.extensionTestsPath),
  };
  const dataFolder = required('--user-data-dir=…', values['user-data-dir']);
  const port = values['remote-debugging-port'];

  const vscode = await installEmbeddedVscode();
  const server = await startServer({ vscode, dataFolder });
  try {
    const page = await openPage({
      profile: join(dataFolder, 'chromium'),
      remoteDebuggingPort: typeof port === 'string' ? port : undefined,
    });
    try {
      return await runExtensionTests(page, addressOf(server, workbench));
    } finally {
      await page.context().close();
    }
  } finally {
    await server.stop();
  }
}

try {
  process.exitCode = await launch();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

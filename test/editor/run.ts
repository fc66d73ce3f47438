/**
 * Runs the editor tests in a real VS Code, on a fresh copy of `test/editor/workspace/`; exit code 0 when all passed.
 *
 *   node test/editor/run.ts [--results=FILE] [NAME…]
 *
 * FILE receives the counts: { "passed": 2, "failed": 0 }. A NAME is that of a test file, such as `timeline`.
 */
import { createWriteStream, existsSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { runTests } from '@vscode/test-electron';
import { cacheFolder } from '../../server/src/tools/embedded-vscode/install.ts';
import { buildSuite } from './build-suite.ts';
import { chooseEditor } from './choose-editor.ts';
import { variables } from './environment.ts';
import { freePort, printReport } from './loopback.ts';

/** Milliseconds from the start of VS Code to the end of its last test. */
const timeLimit = 15 * 60_000;

const root = resolve(import.meta.dirname, '../..');
const editorLog = join(cacheFolder, 'editor.log');

/** @throws when a test failed, or when VS Code ended or was ended before the suite did. */
async function run(results: string, names: readonly string[]): Promise<void> {
  await rm(results, { force: true });
  const extensionTestsPath = await buildSuite(root, names);
  const editor = await chooseEditor();
  const folder = await mkdtemp(join(tmpdir(), 'certcase-'));
  const workspace = join(folder, 'workspace');
  await cp(join(import.meta.dirname, 'workspace'), workspace, { recursive: true });

  const report = await printReport();
  const debuggingPort = await freePort();
  const log = createWriteStream(editorLog);
  const limit = setTimeout(closeEditor, timeLimit);
  console.log(`Editor tests in ${editor.name}`);
  try {
    await runTests({
      vscodeExecutablePath: editor.executable,
      extensionDevelopmentPath: root,
      extensionTestsPath,
      launchArgs: [
        ...editor.launchArguments,
        workspace,
        '--disable-extensions',
        '--disable-telemetry',
        `--remote-debugging-port=${debuggingPort}`,
        `--user-data-dir=${join(folder, 'user')}`,
        `--extensions-dir=${join(folder, 'extensions')}`,
      ],
      extensionTestsEnv: {
        [variables.reportPort]: String(report.port),
        [variables.results]: results,
        [variables.debuggingPort]: String(debuggingPort),
      },
      stdout: log,
    });
  } catch (error) {
    if (!existsSync(results))
      console.error(`VS Code did not come to the end of the suite; its log: ${editorLog}`);
    throw error;
  } finally {
    clearTimeout(limit);
    report.close();
    log.end();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Does what Ctrl-C does: `runTests` closes VS Code at the first, and kills its process tree at the second. */
function closeEditor(): void {
  console.error(`The editor tests did not end within ${timeLimit / 60_000} minutes.`);
  process.emit('SIGINT');
  setTimeout(() => process.emit('SIGINT'), 10_000).unref();
}

const { values, positionals } = parseArgs({
  options: { results: { type: 'string' } },
  allowPositionals: true,
});
const results = resolve(values.results ?? join(root, 'dist/test/editor-results.json'));
try {
  await run(results, positionals);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { format } from 'node:util';
import Mocha from 'mocha';
import { passedOn } from './environment.ts';

/** Milliseconds that one test may take before it fails; generous, for a machine that does much else. */
const testTimeLimit = 60_000;

/** Counts of one run, as the file named by the environment receives them. */
export interface Results {
  readonly passed: number;
  readonly failed: number;
}

/**
 * Called by the extension host: runs every `*.test.cjs` beside this module.
 *
 * @throws when a test failed or could not be loaded, which gives VS Code an exit code other than 0.
 */
export async function run(): Promise<void> {
  // The console of the extension host ends in VS Code's own log, between a hundred other lines.
  const report = connect(Number(passedOn('reportPort')), '127.0.0.1');
  Mocha.reporters.Base.consoleLog = (...values: unknown[]) => report.write(`${format(...values)}\n`);
  try {
    const { passed, failed } = await runTestFiles();
    await writeFile(passedOn('results'), JSON.stringify({ passed, failed }));
    if (failed > 0) throw new Error(`${failed} of ${passed + failed} editor tests failed.`);
  } catch (error) {
    report.write(`${format(error)}\n`);
    throw error;
  } finally {
    report.end();
    await once(report, 'close');
  }
}

async function runTestFiles(): Promise<Results> {
  const mocha = new Mocha({ ui: 'bdd', timeout: testTimeLimit, color: false, forbidOnly: true });
  for (const file of readdirSync(__dirname).filter((name) => name.endsWith('.test.cjs'))) {
    mocha.addFile(join(__dirname, file));
  }
  return new Promise((resolve) => {
    const runner = mocha.run((failed) => resolve({ passed: runner.stats?.passes ?? 0, failed }));
  });
}

/**
 * Runs everything: style, types, generated files, the unit and law tests, and the tests inside a real VS Code.
 * Ends with one line that adds them all up, and with exit code 1 if anything failed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const results = join(root, 'dist', 'test');

interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** Runs a program of the project with its output shown; whether it ended well. */
function run(name: string, program: string, ...parameters: string[]): boolean {
  console.log(`\n── ${name}`);
  const { status } = spawnSync(program, parameters, { cwd: root, stdio: 'inherit', shell: false });
  return status === 0;
}

function node(name: string, ...parameters: string[]): boolean {
  return run(name, process.execPath, ...parameters);
}

/** A step without counts of its own is one test. */
function asCounts(passed: boolean): Counts {
  return passed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** The counts that a runner wrote; one failure where it ended badly without a word. */
function countsIn(file: string, passed: boolean, names: { passed: string; failed: string }): Counts {
  if (!existsSync(file)) return asCounts(false);
  const counts = JSON.parse(readFileSync(file, 'utf8')) as Record<string, number>;
  const failed = counts[names.failed] ?? 0;
  return { passed: counts[names.passed] ?? 0, failed: failed === 0 && !passed ? 1 : failed };
}

const binaries = join(root, 'node_modules', '.bin');
const built = node('Build', 'server/src/tools/build.ts');
mkdirSync(results, { recursive: true });
const units = join(results, 'units.json');
const editor = join(results, 'editor.json');

const steps: Counts[] = [
  asCounts(built),
  asCounts(run('Style', join(binaries, 'biome'), 'check', '--error-on-warnings', '.')),
  ...[
    'server/src/engine',
    'client/src/views',
    'client/src/browser',
    'server/src/lsp/browser',
    'test/views',
    '.',
  ].map((project) => asCounts(run(`Types of ${project}`, join(binaries, 'tsc'), '-p', project))),
  asCounts(node('Generated files', 'server/src/tools/generate.ts', '--check')),
  countsIn(
    units,
    run(
      'Units and laws',
      join(binaries, 'vitest'),
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${units}`,
    ),
    { passed: 'numPassedTests', failed: 'numFailedTests' },
  ),
  countsIn(editor, node('In VS Code', 'test/editor/run.ts', `--results=${editor}`), {
    passed: 'passed',
    failed: 'failed',
  }),
];

const passed = steps.reduce((sum, step) => sum + step.passed, 0);
const failed = steps.reduce((sum, step) => sum + step.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

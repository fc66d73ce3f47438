import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';

/**
 * Builds the suite and every test file into `dist/test/editor/`, as the CommonJS modules that the extension host
 * loads.
 *
 * @param names of the test files that are wanted, without their ending; all where none is named.
 * @returns the path of the module with `run()`.
 */
export async function buildSuite(root: string, names: readonly string[] = []): Promise<string> {
  const output = join(root, 'dist', 'test', 'editor');
  await rm(output, { recursive: true, force: true });
  const wanted = names.length === 0 ? ['*'] : names;
  await build({
    absWorkingDir: root,
    entryPoints: ['test/editor/suite.ts', ...wanted.map((name) => `test/editor/${name}.test.ts`)],
    outdir: output,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    packages: 'external',
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  return join(output, 'suite.cjs');
}

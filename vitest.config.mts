import { defineConfig } from 'vitest/config';

/** Everything under test/ but the editor's own suite, which runs inside VS Code. */
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/editor/**'],
    globalSetup: 'test/bundles.ts',
    pool: 'threads',
    maxWorkers: 2,
    // The engine holds no state, so test files can share its modules and load them once a worker.
    isolate: false,
    // A busy machine is no failure.
    testTimeout: 60_000,
    // The name of a test leads to its fixture: shown in full.
    taskTitleValueFormatTruncate: 0,
  },
});

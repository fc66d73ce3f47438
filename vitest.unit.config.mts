import { defineConfig } from 'vitest/config';

/**
 * The tests that need neither bundles nor a browser, another editor or the network: seconds for one file.
 * `npm run test:unit -- PATH`
 */
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: [
      'test/{cli,editor,editors,lsp,package,tools,views}/**',
      'test/house/{bundles,dependencies}.test.ts',
      'test/laws/{crash,time-zone}.test.ts',
    ],
    pool: 'threads',
    maxWorkers: 2,
    isolate: false,
    testTimeout: 60_000,
    taskTitleValueFormatTruncate: 0,
  },
});

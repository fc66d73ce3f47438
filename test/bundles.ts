import { buildBundles } from '../server/src/tools/build.ts';

/** Builds what tests start as a process of its own, and what they measure, once before all of them. */
export default (): Promise<void> =>
  buildBundles([
    'extension',
    'server',
    'browser-extension',
    'browser-server',
    'cli',
    'workbook',
    'timeline',
    'board',
  ]);

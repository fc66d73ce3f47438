import { buildBundles } from '../server/src/tools/build.ts';

/** Builds what tests start as a process of its own, once before all of them. */
export default (): Promise<void> => buildBundles(['server']);

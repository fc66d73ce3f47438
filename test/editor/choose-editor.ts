import { fileURLToPath } from 'node:url';
import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import { findChromium } from '../../server/src/tools/embedded-vscode/chromium.ts';
import { hasDisplay } from '../../server/src/tools/embedded-vscode/display.ts';
import { cacheFolder, installEmbeddedVscode } from '../../server/src/tools/embedded-vscode/install.ts';

/** What `runTests` starts, and the arguments that come before all others. */
export interface Editor {
  readonly name: string;
  readonly executable: string;
  readonly launchArguments: readonly string[];
}

/** The VS Code of the tests; the embedded server holds the same version. */
const version = '1.139.1';

/**
 * Desktop VS Code where a display exists and the download comes through, else the embedded one; ready to start.
 *
 * @throws with what to install when there is neither.
 */
export async function chooseEditor(): Promise<Editor> {
  const desktop = hasDisplay() ? await desktopEditor() : undefined;
  return desktop ?? embeddedEditor();
}

async function desktopEditor(): Promise<Editor | undefined> {
  try {
    const executable = await downloadAndUnzipVSCode({ version, cachePath: cacheFolder });
    return { name: `desktop VS Code ${version}`, executable, launchArguments: [] };
  } catch (error) {
    console.log(`Desktop VS Code cannot be had here (${error instanceof Error ? error.message : error}).`);
    return undefined;
  }
}

async function embeddedEditor(): Promise<Editor> {
  findChromium();
  await installEmbeddedVscode();
  const launcher = fileURLToPath(import.meta.resolve('../../server/src/tools/embedded-vscode/launcher.ts'));
  return { name: `embedded VS Code ${version}`, executable: process.execPath, launchArguments: [launcher] };
}

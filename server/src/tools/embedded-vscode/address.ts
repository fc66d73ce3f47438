import type { Server } from './server.ts';

/** What the workbench opens; the paths are absolute. */
export interface Workbench {
  readonly folder: string;
  /** The folder of the extension that is loaded from its sources. */
  readonly extensionDevelopmentPath: string;
  /** The module whose `run()` the extension host calls; its end is the end of the workbench. */
  readonly extensionTestsPath?: string | undefined;
}

/** The address at which `server` shows that workbench, in any browser. */
export function addressOf(server: Server, workbench: Workbench): string {
  const host = `127.0.0.1:${server.port}`;
  const onServer = (path: string): string => `vscode-remote://${host}${path}`;
  const payload = [
    ['extensionDevelopmentPath', onServer(workbench.extensionDevelopmentPath)],
    ['skipWelcome', 'true'],
    ['skipReleaseNotes', 'true'],
  ];
  if (workbench.extensionTestsPath !== undefined) {
    payload.push(['extensionTestsPath', onServer(workbench.extensionTestsPath)]);
  }
  return `http://${host}/?${new URLSearchParams({ folder: workbench.folder, payload: JSON.stringify(payload) })}`;
}

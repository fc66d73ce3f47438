import type { VscodeServer } from './server.ts';

/** What the workbench opens; the paths are absolute. */
export interface Workbench {
  readonly folder: string;
  /** The folder of an extension that is loaded from its sources. */
  readonly extensionDevelopmentPath?: string | undefined;
  /** The file shown in the editor. */
  readonly openFile?: string | undefined;
  /** The module whose `run()` the extension host calls; its end is the end of the workbench. */
  readonly extensionTestsPath?: string | undefined;
}

/** The address at which `server` shows that workbench, in any browser. */
export function addressOf(server: VscodeServer, workbench: Workbench): string {
  const host = `127.0.0.1:${server.port}`;
  const onServer = (path: string): string => `vscode-remote://${host}${path}`;
  const payload = [
    ['skipWelcome', 'true'],
    ['skipReleaseNotes', 'true'],
  ];
  if (workbench.extensionDevelopmentPath !== undefined) {
    payload.push(['extensionDevelopmentPath', onServer(workbench.extensionDevelopmentPath)]);
  }
  if (workbench.openFile !== undefined) payload.push(['openFile', onServer(workbench.openFile)]);
  if (workbench.extensionTestsPath !== undefined) {
    payload.push(['extensionTestsPath', onServer(workbench.extensionTestsPath)]);
  }
  const query = new URLSearchParams({
    tkn: server.token,
    folder: workbench.folder,
    payload: JSON.stringify(payload),
  });
  return `http://${host}/?${query}`;
}

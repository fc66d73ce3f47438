import type { TimelineMessage, TimelineState } from '../messages.ts';

/** The editor that hosts the page. */
export interface Editor {
  postMessage(message: TimelineMessage): void;
  /** Keeps what a restarted window needs to show the same case again. */
  setState(state: TimelineState | undefined): void;
}

/** VS Code puts this into every webview; it may be called once. */
declare function acquireVsCodeApi(): Editor;

export function connectEditor(): Editor {
  return acquireVsCodeApi();
}

/** The editor that hosts the page. */
export interface Editor<Message, State> {
  postMessage(message: Message): void;
  /** Keeps what a restarted window needs to show the same again. */
  setState(state: State | undefined): void;
  /** What was kept last, also before a restart. */
  getState(): State | undefined;
}

/** VS Code puts this into every webview; it may be called once. */
declare function acquireVsCodeApi<Message, State>(): Editor<Message, State>;

/** @template Message what the page sends. @template State what it keeps. */
export function connectEditor<Message, State>(): Editor<Message, State> {
  return acquireVsCodeApi();
}

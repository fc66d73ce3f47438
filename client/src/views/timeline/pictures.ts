import type * as vscode from 'vscode';
import type { EditorMessage } from './messages.ts';

/** Pixels for each of the drawing's own: sharp on a screen of high density and in print. */
const scale = 2;

/** Has the page of a view turn drawings into pictures: it has a browser's canvas, the extension has none. */
export class Pictures {
  readonly #waiting = new Map<number, (png: Uint8Array | undefined) => void>();
  #count = 0;
  #isReady = false;
  #onReady: (() => void)[] = [];

  /** The page listens. */
  ready(): void {
    this.#isReady = true;
    for (const resume of this.#onReady.splice(0)) resume();
  }

  /** The page is gone; what was asked of it is not answered any more. */
  gone(): void {
    this.#isReady = false;
    for (const answer of this.#waiting.values()) answer(undefined);
    this.#waiting.clear();
    for (const resume of this.#onReady.splice(0)) resume();
  }

  /** @param png absent where the page could not make the picture. */
  made(id: number, png: Uint8Array | undefined): void {
    this.#waiting.get(id)?.(png);
    this.#waiting.delete(id);
  }

  /** The drawing as PNG; undefined where the page cannot make it, or went away. */
  async of(svg: string, webview: vscode.Webview): Promise<Uint8Array | undefined> {
    if (!this.#isReady) await new Promise<void>((resolve) => this.#onReady.push(resolve));
    if (!this.#isReady) return undefined;
    const id = ++this.#count;
    const message: EditorMessage = { type: 'picture', id, svg, scale };
    return new Promise((resolve) => {
      this.#waiting.set(id, resolve);
      webview.postMessage(message).then((arrived) => {
        if (!arrived) this.made(id, undefined);
      });
    });
  }
}

import * as vscode from 'vscode';
import { type CaseFilter, everyCase } from '../../cases/filter.ts';

const key = 'certcase.filter';

/** The one filter of the window: it holds for the tree of cases and for the board, and outlives a restart. */
export class CaseFilterStore implements vscode.Disposable {
  readonly #memento: vscode.Memento;
  readonly #changed = new vscode.EventEmitter<CaseFilter>();
  readonly onDidChange = this.#changed.event;

  constructor(memento: vscode.Memento) {
    this.#memento = memento;
  }

  get current(): CaseFilter {
    return this.#memento.get(key, everyCase);
  }

  async set(filter: CaseFilter): Promise<void> {
    const kept = this.#memento.update(key, filter);
    this.#changed.fire(filter);
    await kept;
  }

  dispose(): void {
    this.#changed.dispose();
  }
}

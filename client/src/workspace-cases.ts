import * as vscode from 'vscode';
import { type CasesAnswer, casesRequest, type WorkspaceCase } from '../../server/src/protocol/cases.ts';
import type { CaseServer } from './language-client.ts';
import { oneAtATime } from './one-at-a-time.ts';

/** How all cases stand, as far as is known. */
export type KnownCases = Pick<CasesAnswer, 'asOf' | 'complete' | 'cases'>;

/** The cases of the open folders, kept as the server tells of changes; a case that has not changed stays the same object. */
export class WorkspaceCases implements vscode.Disposable {
  readonly #server: CaseServer;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #subscriptions: readonly vscode.Disposable[];
  readonly #refresh = oneAtATime(() => this.#ask());
  readonly #cases = new Map<string, WorkspaceCase>();
  #answer: CasesAnswer | undefined;
  readonly onDidChange = this.#changed.event;

  constructor(server: CaseServer) {
    this.#server = server;
    this.#subscriptions = [
      server.onCasesChanged(() => this.refresh()),
      server.onReady(() => {
        this.#forget();
        void this.refresh();
      }),
    ];
  }

  /** Undefined until the server has answered for the first time. */
  get current(): KnownCases | undefined {
    return this.#answer && { ...this.#answer, cases: [...this.#cases.values()] };
  }

  /** Asks for what is new, such as the day. */
  async refresh(): Promise<void> {
    await this.#refresh();
  }

  dispose(): void {
    vscode.Disposable.from(...this.#subscriptions, this.#changed).dispose();
  }

  /** Another server counts its revisions anew. */
  #forget(): void {
    this.#answer = undefined;
    this.#cases.clear();
  }

  /** A server that ends meanwhile answers nothing; the next one is asked when it is ready. */
  async #ask(): Promise<void> {
    const since = this.#answer?.revision;
    const answer = await this.#server
      .ask(casesRequest, since === undefined ? {} : { since })
      .catch(() => undefined);
    if (answer === undefined) return;
    this.#answer = answer;
    for (const uri of answer.gone) this.#cases.delete(uri);
    for (const standing of answer.cases) this.#cases.set(standing.uri, standing);
    this.#changed.fire();
  }
}

import type { Connection } from 'vscode-languageserver';
import type { Localized } from '../../engine/text/localized.ts';
import type { Client } from '../session/client.ts';

/** Cases in the background up to which nobody needs to be told that they are checked. */
const unnoticed = 100;

/** Shows that many cases are being checked, where the editor has a place for it. */
export interface CheckProgress {
  report(done: number, total: number): void;
  end(): void;
}

export function createCheckProgress(connection: Connection, client: Client): CheckProgress {
  let shown: ReturnType<Connection['window']['createWorkDoneProgress']> | undefined;
  let percent = 0;

  return {
    report(done, total) {
      if (!client.showsProgress || total <= unnoticed) return;
      const now = Math.floor((100 * done) / total);
      if (shown === undefined) {
        shown = connection.window.createWorkDoneProgress();
        shown
          .then((progress) => progress.begin(texts.title[client.language], now, `${done}/${total}`))
          .catch(logged);
      } else if (now !== percent) {
        shown.then((progress) => progress.report(now, `${done}/${total}`)).catch(logged);
      }
      percent = now;
    },
    end() {
      shown?.then((progress) => progress.done()).catch(logged);
      shown = undefined;
    },
  };

  function logged(error: unknown): void {
    connection.console.error(`window/workDoneProgress/create: ${error}`);
  }
}

const texts = { title: { en: 'Certcase: checking cases', zh: 'Certcase：正在检查案卷' } satisfies Localized };

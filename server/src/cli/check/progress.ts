import type { Surroundings } from '../surroundings.ts';

/** Tells a person who waits how far a long run has come. */
export interface Progress {
  /** One more file is done. */
  step(): void;
  /** Takes the line away again. */
  end(): void;
}

/** Runs shorter than this stay silent, longer ones speak this often. */
const milliseconds = 250;

const clearLine = '\r\u001B[K';

/** Shows progress on a terminal; anywhere else nothing, so that no log fills with it. */
export function startProgress({ stderr, language }: Surroundings, total: number): Progress {
  if (stderr.isTTY !== true) return { step: () => {}, end: () => {} };
  let done = 0;
  let shown = false;
  const text = {
    en: () => `Checked ${done} of ${total} files`,
    zh: () => `已检查 ${done}/${total} 个文件`,
  };
  const timer = setInterval(() => {
    shown = true;
    stderr.write(`${clearLine}${text[language]()}`, () => {});
  }, milliseconds);
  return {
    step: () => {
      done++;
    },
    end: () => {
      clearInterval(timer);
      if (shown) stderr.write(clearLine, () => {});
    },
  };
}

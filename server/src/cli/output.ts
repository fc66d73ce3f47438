import { visibleText } from '../engine/text/escape.ts';
import { CommandError } from './command-error.ts';
import type { Output } from './surroundings.ts';

/**
 * Writes a text, or bytes, and waits until the stream has taken all of it, so that nothing is lost in a pipe.
 * A reader that went away, such as `head`, has what it wanted.
 * @throws CommandError when the stream cannot take it, such as a redirection onto a full disk.
 */
export async function write(output: Output, content: string | Uint8Array): Promise<void> {
  if (content.length === 0) return;
  const error = await new Promise<Error | null | undefined>((resolve) => output.write(content, resolve));
  if (!error || ('code' in error && error.code === 'EPIPE')) return;
  throw new CommandError({
    en: `The result could not be written (${error.message}); check where the output goes.`,
    zh: `结果无法写出（${error.message}），请检查输出目标。`,
  });
}

/** One sentence about what went wrong, on a line of its own; the names of files in it are shown, and never obeyed. */
export async function complain(stderr: Output, sentence: string): Promise<void> {
  await write(stderr, `certcase: ${visibleText(sentence)}\n`);
}

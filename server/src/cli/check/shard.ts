import { createHash } from 'node:crypto';
import { relative } from 'node:path';
import { usageError } from '../command-error.ts';

/** One of several parts of the files, counted from 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** @throws CommandError for anything but `I/N` with I from 1 to N. */
export function readShard(typed: string | undefined): Shard | undefined {
  if (typed === undefined) return undefined;
  const [, index = '', count = ''] = /^(\d{1,4})\/(\d{1,4})$/.exec(typed) ?? [];
  const shard = { index: Number(index), count: Number(count) };
  if (shard.index >= 1 && shard.index <= shard.count) return shard;
  throw usageError({
    en: `--shard takes a part and the number of parts, such as 1/4, not "${typed}".`,
    zh: `--shard 应写明第几份和总份数，例如 1/4，不能是“${typed}”。`,
  });
}

/**
 * Whether a file belongs to a shard. Its path from the working folder alone decides, so that every machine says the same
 * and no file moves to another shard because another one comes.
 */
export function isInShard(path: string, { index, count }: Shard): boolean {
  const name = relative('.', path).replaceAll('\\', '/');
  return createHash('sha256').update(name).digest().readUInt32BE(0) % count === index - 1;
}

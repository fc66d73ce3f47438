import { realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { volumeAnswers } from '../../disk/network-volumes.ts';
import { CommandError } from '../command-error.ts';

/** Whether anything stands at a path. */
export async function isThere(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined)) !== undefined;
}

/** Whether a path is that of a folder that is there, on a disk that answers. */
export async function isFolder(path: string): Promise<boolean> {
  if (!volumeAnswers(path)) return false;
  const entry = await stat(path).catch(() => undefined);
  return entry?.isDirectory() ?? false;
}

/**
 * The path that a report goes to: what `--output` names, or in the folder that it names the usual name.
 * @throws CommandError where that is one of the cases that the report is about.
 */
export async function reportTarget(
  output: string,
  fileName: string,
  cases: readonly string[],
): Promise<string> {
  const target = (await isFolder(output)) ? join(output, fileName) : output;
  const taken = await realpath(target).catch(() => undefined);
  if (taken === undefined) return target;
  for (const path of cases) {
    if (taken !== (await realpath(path).catch(() => undefined))) continue;
    throw new CommandError({
      en: `The report would overwrite the case file ${path}; choose another name for --output.`,
      zh: `报告会覆盖案卷文件 ${path}，请为 --output 另选文件名。`,
    });
  }
  return target;
}

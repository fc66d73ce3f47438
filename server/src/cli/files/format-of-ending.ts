import { extname } from 'node:path';
import { usageError } from '../command-error.ts';
import { isFolder } from './report-target.ts';

/**
 * The format that the ending of the file behind `--output` stands for; undefined where there is no file, or no ending.
 * @param formats by their endings, without the dot.
 * @throws CommandError for an ending that stands for none of them, so that a file never holds what its name denies.
 */
export async function formatOfEnding<Format>(
  output: string | undefined,
  formats: ReadonlyMap<string, Format>,
): Promise<Format | undefined> {
  if (output === undefined || (await isFolder(output))) return undefined;
  const ending = extname(output).slice(1).toLowerCase();
  if (ending === '') return undefined;
  const format = formats.get(ending);
  if (format !== undefined) return format;
  const endings = [...formats.keys()].map((known) => `.${known}`);
  throw usageError({
    en: `The name ${output} says no format that can be written; end it with ${endings.join(', ')}, or give --format.`,
    zh: `无法按“${output}”的后缀确定格式：可用的后缀为 ${endings.join('、')}，也可用 --format 指定格式。`,
  });
}

import { readRegular } from '../../disk/read-regular.ts';
import { type DecodedText, decodeText } from '../../workspace/decode-text.ts';
import { CommandError } from '../command-error.ts';
import { fileProblem } from './file-problem.ts';

export interface TextFile extends DecodedText {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * Reads a text file in whatever encoding it was saved.
 * @throws CommandError, naming the file, when it cannot be opened, is no regular file or no text.
 */
export async function readTextFile(path: string): Promise<TextFile> {
  const bytes = await readRegular(path).catch((error: unknown) => {
    throw fileProblem(path, error);
  });
  const decoded = decodeText(bytes);
  if (decoded === undefined) {
    throw new CommandError(
      {
        en: `${path} is no text in UTF-8, UTF-16 or GB18030; save it again as UTF-8.`,
        zh: `${path} 不是 UTF-8、UTF-16 或 GB18030 编码的文本，请另存为 UTF-8 编码。`,
      },
      path,
    );
  }
  return { ...decoded, path, bytes };
}

import type { Localized } from '../engine/text/localized.ts';
import type { TextProblem } from './files.ts';

/** What is wrong with a file that has no text, behind its name, and what to do about it. */
export const textProblemTexts: Readonly<
  Record<Exclude<TextProblem, 'absent'>, { readonly what: Localized; readonly remedy: Localized }>
> = {
  denied: {
    what: { en: 'may not be opened by you', zh: '无权打开' },
    remedy: { en: 'Check its permissions.', zh: '请检查权限设置。' },
  },
  'no-file': {
    what: { en: 'is no file', zh: '不是文件' },
    remedy: { en: 'Put a text file in its place.', zh: '请改为文本文件。' },
  },
  encoding: {
    what: { en: 'is no text in UTF-8, UTF-16 or GB18030', zh: '不是 UTF-8、UTF-16 或 GB18030 编码的文本' },
    remedy: { en: 'Save it again as UTF-8.', zh: '请另存为 UTF-8 编码。' },
  },
  failed: {
    what: { en: 'could not be opened', zh: '无法打开' },
    remedy: {
      en: 'Check whether another program holds it, or the disk is out of reach.',
      zh: '请检查是否被其他程序占用，或磁盘是否可用。',
    },
  },
};

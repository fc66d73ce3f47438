import { projectFileName } from '../engine/settings/project-file.ts';
import type { Localized } from '../engine/text/localized.ts';
import type { TextProblem } from './files.ts';
import { textProblemTexts } from './text-problem-texts.ts';

/** Said of a project file that is there and has no text. */
export function unreadableProjectText(problem: Exclude<TextProblem, 'absent'>): Localized {
  const { what, remedy } = textProblemTexts[problem];
  return {
    en: `The project file ${what.en}, so none of its settings holds. ${remedy.en}`,
    zh: `项目文件${what.zh}，其中的设置全部不生效。${remedy.zh}`,
  };
}

/** @param used name of the project file that holds in the folder. */
export function shadowedText(used: string): Localized {
  return {
    en: `${used} stands beside this file and holds alone, so nothing here has an effect. Move the settings there and delete this file.`,
    zh: `同一文件夹中已有 ${used}，以其为准，此文件的内容全部不生效。请将设置移入其中并删除此文件。`,
  };
}

/** @param name of the file. */
export function misnamedText(name: string): Localized {
  return {
    en: `${name} is not read: a project file is named ${projectFileName}, so nothing here has an effect. Rename the file.`,
    zh: `${name} 不会被读取：项目文件的名称应为 ${projectFileName}，此文件的内容全部不生效。请重命名。`,
  };
}

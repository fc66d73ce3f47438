import { defaultText } from '../engine/settings/default-text.ts';
import { projectFileName } from '../engine/settings/project-file.ts';
import { type SettingPath, settingsIn, settingTexts } from '../engine/settings/setting-texts.ts';
import type { Language } from '../engine/text/localized.ts';
import type { EditorSetting } from './editor-settings.ts';

const texts = {
  en: {
    heading: '# The project file',
    about: `\`${projectFileName}\` sets a folder of cases up, for the editor and the command line alike. Project files are looked for upwards from each case and add up: the nearest one wins for what it sets, what it does not set comes from the ones above, at last from the settings of the editor. Groups and \`rules\` add up name by name; \`waivers.forbidden\` and \`exclude\` hold from all levels; \`root: true\` ends the search. Globs and paths start from the folder of the file that they are written in. \`certcase config FILE\` shows what holds for a case, and where each setting comes from. What cannot be read is told at its place and has no effect; the command line then exits with 2. Groups are written as sections.`,
    columns: '| setting | meaning | default |\n|---|---|---|',
    none: 'none',
    editor: '# Settings of the editor',
    aboutEditor:
      'These stand in the settings of VS Code alone. All others of the editor, such as `certcase.deviationPercent`, are those of the project file above, for yourself.',
  },
  zh: {
    heading: '# 项目文件',
    about: `\`${projectFileName}\` 统一设定一个文件夹内的案卷，编辑器与命令行通用。从案卷所在文件夹逐级向上查找，各级项目文件叠加生效：以最近的一级所设为准，未设置的依次取自上级，最后取自编辑器中的设置。分组和 \`rules\` 逐项叠加；\`waivers.forbidden\` 和 \`exclude\` 各级同时生效；\`root: true\` 终止向上查找。通配符和路径以所在项目文件的文件夹为起点。\`certcase config 文件\` 显示对某案卷生效的设置及其来源。无法识别的内容会在原处提示且不生效，命令行以 2 退出。带点号的名称写成分组。`,
    columns: '| 设置 | 含义 | 默认值 |\n|---|---|---|',
    none: '无',
    editor: '# 编辑器设置',
    aboutEditor:
      '以下各项只在 VS Code 的设置中。编辑器中的其他设置（例如 `certcase.deviationPercent`）与上面项目文件中的同名项含义相同，只对自己生效。',
  },
} as const;

const example = `\`\`\`yaml
deviationPercent: 2
nodeWorkingDays:
  preReview: 1
rules:
  style/quote-code: warning
  tracking/notice: off
waivers:
  forbidden: [write-off/deadline]
calendar:
  nonWorkingDays: [2027-02-05]
cases: ["export/**/*.yaml"]
exclude: [templates, "2019/**"]
tariff: tariff/2026.csv
\`\`\``;

/** The page of all settings, in both languages; ends with a line end. */
export function settingsPage(editor: readonly EditorSetting[]): string {
  const parts = [
    ...inLanguage('en'),
    example,
    ...ofEditor(editor, 'en'),
    ...inLanguage('zh'),
    ...ofEditor(editor, 'zh'),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** The settings that the project file does not know. */
function ofEditor(settings: readonly EditorSetting[], language: Language): string[] {
  const { editor, aboutEditor, columns, none } = texts[language];
  const known = settingsIn(undefined).map((path) => `certcase.${path}`);
  const rows = settings
    .filter(({ name }) => !known.includes(name))
    .map(({ name, text, usual }) => {
      const value = usual === '' ? none : `\`${JSON.stringify(usual)}\``;
      return `| \`${name}\` | ${text[language].replaceAll('|', '\\|')} | ${value} |`;
    });
  return [editor, aboutEditor, [columns, ...rows].join('\n')];
}

function inLanguage(language: Language): string[] {
  const { heading, about, columns, none } = texts[language];
  const row = (path: SettingPath): string => {
    const usual = defaultText(path);
    const value = usual === undefined || usual === '[]' ? none : `\`${usual}\``;
    return `| \`${path}\` | ${settingTexts[path][language]} | ${value} |`;
  };
  const rows = settingsIn(undefined).flatMap((path) => {
    const group = settingsIn(path);
    return group.length > 0 ? group.map(row) : [row(path)];
  });
  return [heading, about, [columns, ...rows].join('\n')];
}

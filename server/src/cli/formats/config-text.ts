import { relative } from 'node:path';
import stringWidth from 'string-width';
import type { SettingOrigin } from '../../engine/settings/origins.ts';
import { jsonText, visibleText } from '../../engine/text/escape.ts';
import { lineIndex } from '../../engine/text/line-index.ts';
import type { Language } from '../../engine/text/localized.ts';
import type { ProjectLevel } from '../../workspace/project-files.ts';

/** What holds for a case, and why. */
export interface CaseConfig {
  /** Of the case, as the user would write it. */
  readonly path: string;
  /** The nearest first. */
  readonly levels: readonly ProjectLevel[];
  readonly origins: readonly SettingOrigin<ProjectLevel>[];
  /** The glob that keeps the file from being a case. */
  readonly excludedBy: string | undefined;
}

/** As a project file that would set the same, where each setting comes from behind it as a comment. */
export function configText({ path, levels, origins, excludedBy }: CaseConfig, language: Language): string {
  const zh = language === 'zh';
  const files = levels.map((level) => `#   ${visibleText(shownPath(level.path))}`);
  const none = zh ? '#   无' : '#   none';
  const heading = zh ? '项目文件，最近的在前：' : 'Project files, the nearest first:';
  const excluded =
    excludedBy === undefined
      ? []
      : [zh ? `# 不作为案卷检查：已被“${excludedBy}”排除` : `# No case: excluded by "${excludedBy}"`];
  const head = [
    `# ${visibleText(path)}`,
    ...excluded,
    `# ${heading}`,
    ...(files.length === 0 ? [none] : files),
  ];
  return `${[...head, ...settingLines(origins, language)].join('\n')}\n`;
}

/** For programs. */
export function configJson({ path, levels, origins, excludedBy }: CaseConfig): string {
  const settings = origins.map(({ path: setting, value, sources, isDefault }) => ({
    setting,
    value: value ?? null,
    from: sources.map(({ level, entry }) => ({
      file: shownPath(level.path),
      line: lineOf(level, entry.nameSpan.start),
    })),
    default: isDefault,
  }));
  const projectFiles = levels.map((level) => shownPath(level.path));
  return `${jsonText({ file: path, excludedBy: excludedBy ?? null, projectFiles, settings }, 2)}\n`;
}

function settingLines(
  origins: readonly SettingOrigin<ProjectLevel>[],
  language: Language,
): readonly string[] {
  const rows: { readonly text: string; readonly origin: string }[] = [];
  let group = '';
  for (const { path, value, sources, isDefault } of origins) {
    const dot = path.indexOf('.');
    const [own, name] = dot === -1 ? ['', path] : [path.slice(0, dot), path.slice(dot + 1)];
    if (own !== '' && own !== group) rows.push({ text: `${own}:`, origin: '' });
    group = own;
    const written = value === undefined ? `# ${name}:` : `${name}: ${visibleText(JSON.stringify(value))}`;
    const origin = value === undefined ? unset[language] : originText(sources, isDefault, language);
    rows.push({ text: `${own === '' ? '' : '  '}${written}`, origin });
  }
  const width = Math.max(...rows.map(({ text }) => stringWidth(text)).filter((one) => one <= widestSetting));
  return rows.map(({ text, origin }) =>
    origin === '' ? text : `${text}${' '.repeat(Math.max(0, width - stringWidth(text)))}  # ${origin}`,
  );
}

const unset = { en: 'not set', zh: '未设置' } as const;

/** Columns behind which a setting no longer moves the comments of the others. */
const widestSetting = 60;

function originText(
  sources: SettingOrigin<ProjectLevel>['sources'],
  isDefault: boolean,
  language: Language,
): string {
  if (isDefault || sources.length === 0) return language === 'zh' ? '默认' : 'default';
  return sources
    .map(({ level, entry }) => `${visibleText(shownPath(level.path))}:${lineOf(level, entry.nameSpan.start)}`)
    .join(', ');
}

function lineOf({ text }: ProjectLevel, offset: number): number {
  return lineIndex(text).positionAt(offset).line + 1;
}

function shownPath(path: string): string {
  return relative('.', path).replaceAll('\\', '/');
}

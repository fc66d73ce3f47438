import type { Finding } from '../checks/finding.ts';
import type { Localized } from '../text/localized.ts';
import type { Span } from '../text/span.ts';

/** A finding on a project file. Each says that the entry has no effect: a setting never fails silently. */
export function projectFinding(code: string, span: Span, path: string, message: Localized): Finding {
  return { code, messageId: 'project', severity: 'error', message, span, path, related: [], fixes: [] };
}

/** Texts longer than this are cut where a message quotes them, in UTF-16 units. */
const maxQuoteLength = 40;

/** A piece of the file as a message quotes it: one line, not too long. */
export function quoted(source: string): string {
  const line = source.trim().replace(/\s+/g, ' ');
  const unquoted = /^(["'])(.*)\1$/.exec(line)?.[2] ?? line;
  return unquoted.length <= maxQuoteLength ? unquoted : `${unquoted.slice(0, maxQuoteLength - 1)}…`;
}

/** Words that begin with a letter or a figure of another script stand apart from the Chinese before them. */
function spaced(words: string): string {
  return /^[\w"]/.test(words) ? ` ${words}` : words;
}

export const projectMessages = {
  /** @param wideColon whether a full-width colon stands at the place: it looks right, and is the likely cause. */
  unreadable: (wideColon: boolean): Localized => ({
    en: `The project file cannot be read here, so none of its settings holds. ${wideColon ? 'Write a half-width colon and a blank instead of ：.' : 'Check quotes, colons and indentation.'}`,
    zh: `项目文件在此处无法读取，其中的设置全部不生效。${wideColon ? '请将全角冒号（：）改为半角冒号加空格。' : '请检查引号、冒号和缩进。'}`,
  }),
  tooLarge: (most: number): Localized => ({
    en: `The project file has more than ${most} brackets and list items, so it is not read and none of its settings holds. Remove what does not belong there.`,
    zh: `项目文件中的括号和列表项超过 ${most} 个，未予读取，其中的设置全部不生效。请删除多余内容。`,
  }),
  noMapping: (): Localized => ({
    en: 'A project file holds "name: value" lines, such as deviationPercent: 3; none of this has an effect.',
    zh: '项目文件应由“名称: 值”组成，例如 deviationPercent: 3；现有内容不生效。',
  }),
  fullWidthColon: (): Localized => ({
    en: 'A full-width colon (：) ends no name, so what stands here has no effect. Write a half-width colon and a blank, such as deviationPercent: 3.',
    zh: '名称后使用了全角冒号（：），此处内容不生效。请改为半角冒号加空格，例如 deviationPercent: 3。',
  }),
  duplicate: (name: string): Localized => ({
    en: `${name} is set twice, and the last one holds, so this one has no effect. Remove one of them.`,
    zh: `${name} 重复设置，以最后一处为准，此处不生效。请删除其中一处。`,
  }),
  /** @param near what is probably meant: the name, or the whole path where it stands in another group. */
  unknownName: (name: string, near: string | undefined): Localized => ({
    en: `There is no setting ${name}, so it has no effect${near ? `; ${near} may be meant` : ''}.`,
    zh: `没有名为 ${name} 的设置，此项不生效${near ? `，是否为 ${near}` : ''}。`,
  }),
  unknownRule: (code: string, near: string | undefined): Localized => ({
    en: `There is no rule ${code}, so this has no effect${near ? `; ${near} may be meant` : ''}.`,
    zh: `没有名为 ${code} 的规则，此项不生效${near ? `，是否为 ${near}` : ''}。`,
  }),
  misplacedRule: (code: string): Localized => ({
    en: `${code} is a rule and stands below "rules:"; here it has no effect.`,
    zh: `${code} 是规则，应写在“rules:”之下；写在此处不生效。`,
  }),
  empty: (path: string, expected: Localized): Localized => ({
    en: `${path} has no value, so it has no effect. It takes ${expected.en}; write one, or remove the line.`,
    zh: `${path} 没有取值，此项不生效。应为${spaced(expected.zh)}；请填写，或删除此行。`,
  }),
  wrongValue: (path: string, expected: Localized, written: string, near: string | undefined): Localized => ({
    en: `${path} takes ${expected.en}, not "${written}", so it has no effect until it is corrected${near ? `; ${near} may be meant` : ''}.`,
    zh: `${path} 应为${spaced(expected.zh)}，不能是“${written}”，改正前此项不生效${near ? `，是否为 ${near}` : ''}。`,
  }),
  wrongItem: (path: string, expected: Localized, written: string): Localized => ({
    en: `${path} lists ${expected.en}; "${written}" is none and is left out, the others hold. Correct or remove it.`,
    zh: `${path} 应列出${spaced(expected.zh)}；“${written}”不符，已略去，其余各项仍然有效。请改正或删除。`,
  }),
} as const;

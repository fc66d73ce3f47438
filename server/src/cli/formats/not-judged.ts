import type { Unchecked } from '../../engine/checks/unchecked.ts';
import { visibleText } from '../../engine/text/escape.ts';
import type { Language } from '../../engine/text/localized.ts';

/** Something that could not be judged, and the file in which. */
export interface NotJudged extends Unchecked {
  /** As the user would write it. */
  readonly file: string;
}

/** Places that a line names; of more it says how many. */
const maxPlaces = 3;

/**
 * What could not be judged, a line for each reason: how often, where, what makes it judgeable, and the rules that wait for
 * it. Nothing where everything could be.
 */
export function notJudgedText(all: readonly NotJudged[], language: Language): string {
  const groups = Map.groupBy(all, ({ reason, remedy }) => `${reason.en}\n${remedy.en}`);
  const lines = [...groups.values()].map((group) => line(group, language));
  if (lines.length === 0) return '';
  const heading = language === 'zh' ? '无法判断：' : 'Not judged:';
  return `${heading}\n${lines.join('')}\n`;
}

function line(group: readonly NotJudged[], language: Language): string {
  const [{ reason, remedy } = { reason: undefined, remedy: undefined }] = group;
  if (reason === undefined) return '';
  const codes = [...new Set(group.map(({ code }) => code))];
  const end = language === 'zh' ? '。' : '. ';
  return `  ${placesText(group, language)}${reason[language]}${end}${remedy[language]} [${shortened(codes, language)}]\n`;
}

/** "a.case.yaml goods[0].hsCode, b.case.yaml caseId and 4 more: "; of things outside the cases only in how many files. */
function placesText(group: readonly NotJudged[], language: Language): string {
  const files = [...new Set(group.map(({ file }) => file))];
  const paths = new Set(group.map(({ path }) => path));
  const colon = language === 'zh' ? '：' : ': ';
  if (files.length > 1 && paths.size <= 2) {
    return language === 'zh' ? `${files.length} 个文件${colon}` : `${files.length} files${colon}`;
  }
  const places = [
    ...new Set(group.map(({ file, path }) => visibleText(path === '' ? file : `${file} ${path}`))),
  ];
  return `${shortened(places, language)}${colon}`;
}

function shortened(names: readonly string[], language: Language): string {
  const shown = names.slice(0, maxPlaces).join(language === 'zh' ? '、' : ', ');
  const more = names.length - maxPlaces;
  if (more <= 0) return shown;
  return language === 'zh' ? `${shown} 等 ${names.length} 处` : `${shown} and ${more} more`;
}

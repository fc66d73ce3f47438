import { caseFormat } from '../format/case-format.ts';
import { namesOf } from '../format/names.ts';
import type { MappingNode } from './yaml/tree.ts';

const han = /\p{Script=Han}/u;

/** Whether a name or a word of the format is written in Chinese. */
export function isChinese(name: string): boolean {
  return han.test(name);
}

/** Whether more of these names are Chinese than are not. */
export function areChinese(names: readonly string[]): boolean {
  return names.filter(isChinese).length * 2 > names.length;
}

/** Whether a case is kept under Chinese names: most of those in its first column are, of the ones that are known. */
export function isUnderChineseNames({ tree }: { readonly tree: MappingNode }): boolean {
  const { canonical } = namesOf(caseFormat);
  return areChinese(tree.entries.map(({ key }) => key.text).filter((name) => canonical(name) !== undefined));
}

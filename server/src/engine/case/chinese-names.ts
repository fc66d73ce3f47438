import { caseFormat } from '../format/case-format.ts';
import { namesOf } from '../format/names.ts';
import type { Field } from './model.ts';
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

/** Whether texts are mainly Chinese: more Chinese characters than words in Latin letters. */
export function isChineseProse(texts: readonly string[]): boolean {
  const prose = texts.join(' ');
  const characters = prose.match(/\p{Script=Han}/gu)?.length ?? 0;
  return characters > (prose.match(/[A-Za-z]+/g)?.length ?? 0);
}

/** What of a case says which names it keeps. */
export interface NamedCase {
  readonly tree: MappingNode;
  readonly fields: readonly Field[];
}

/**
 * Whether a case is kept under Chinese names: most of those in its first column are, of the ones that are known. Where
 * half of them are, its texts decide.
 */
export function isUnderChineseNames({ tree, fields }: NamedCase): boolean {
  const { canonical } = namesOf(caseFormat);
  const names = tree.entries.map(({ key }) => key.text).filter((name) => canonical(name) !== undefined);
  const half = names.filter(isChinese).length * 2 === names.length && names.length > 0;
  return half ? isChineseProse(proseOf(fields).map(({ text }) => text)) : areChinese(names);
}

/** The fields that hold what somebody has put into words. */
export function proseOf(fields: readonly Field[]): readonly Field[] {
  return fields.filter((field) => field.facts.kind === 'text' && field.state === 'read');
}

import { parseArgs } from 'node:util';
import { type CalendarDay, calendarDay } from '../engine/reference/calendar-day.ts';
import type { Localized } from '../engine/text/localized.ts';
import { nearestWord } from '../engine/text/nearest-word.ts';
import { type CommandError, usageError } from './command-error.ts';
import { languages } from './language.ts';
import { todayInChina } from './today.ts';

type OptionTable = Readonly<
  Record<string, { readonly type: 'string' | 'boolean'; readonly multiple?: boolean }>
>;

type Parsed<Options extends OptionTable> = ReturnType<
  typeof parseArgs<{ args: string[]; options: Options; allowPositionals: true }>
>;

/** Options that most commands take. */
export const commonOptions = {
  'as-of': { type: 'string' },
  'ignore-project-errors': { type: 'boolean' },
  lang: { type: 'string' },
} as const satisfies OptionTable;

/**
 * Reads the arguments of one command.
 * @throws CommandError for an option that the command does not have, or one with a value too many or too few.
 */
export function parseArguments<const Options extends OptionTable>(
  args: readonly string[],
  options: Options,
): Parsed<Options> {
  const { tokens } = parseArgs({
    args: [...args],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
    if (option === undefined) throw unknownOption(token.rawName, Object.keys(options));
    const missing = token.value === undefined || (!token.inlineValue && token.value.startsWith('-'));
    if (option.type === 'string' && missing) throw needsValue(token.rawName);
    if (option.type === 'boolean' && token.value !== undefined) throw takesNoValue(token.rawName);
  }
  const parsed = parseArgs({ args: [...args], options, allowPositionals: true });
  oneOf('--lang', (parsed.values as { lang?: string }).lang, languages, 'en');
  return parsed as Parsed<Options>;
}

/**
 * The value of an option that takes one of a few words.
 * @throws CommandError for any other word.
 */
export function oneOf<Word extends string>(
  option: string,
  typed: string | undefined,
  words: readonly Word[],
  usual: Word,
): Word {
  if (typed === undefined) return usual;
  const word = words.find((candidate) => candidate === typed);
  if (word !== undefined) return word;
  throw usageError({
    en: `${option} takes ${words.join(', ')}, not "${typed}".`,
    zh: `${option} 只能取 ${words.join('、')}，不能是“${typed}”。`,
  });
}

/**
 * The day of the check: what `--as-of` says, else today in China.
 * @throws CommandError for anything but a day that exists, written YYYY-MM-DD.
 */
export function asOfDay(typed: string | undefined): CalendarDay {
  if (typed === undefined) return todayInChina();
  const day = calendarDay(typed);
  if (day !== undefined) return day;
  throw usageError({
    en: `--as-of takes a day written YYYY-MM-DD, such as 2026-05-20, not "${typed}".`,
    zh: `--as-of 应为 YYYY-MM-DD 形式的日期，例如 2026-05-20，不能是“${typed}”。`,
  });
}

/**
 * The file of a command that works on exactly one.
 * @throws CommandError where there is none, or more than one.
 */
export function oneFile(command: string, paths: readonly string[]): string {
  const [path, ...more] = paths;
  if (path !== undefined && more.length === 0) return path;
  throw usageError({
    en: `"certcase ${command}" takes the name of one case file.`,
    zh: `“certcase ${command}”需要给出一个案卷文件名。`,
  });
}

/**
 * For a command that works on no file.
 * @throws CommandError where one is named.
 */
export function noFile(command: string, paths: readonly string[]): void {
  const [path] = paths;
  if (path === undefined) return;
  throw usageError({
    en: `"certcase ${command}" takes no file, but got "${path}".`,
    zh: `“certcase ${command}”不需要文件，却给出了“${path}”。`,
  });
}

/** Something that does not exist, with what was probably meant. */
export function unknown(what: Localized, typed: string, known: readonly string[]): CommandError {
  const meant = nearestWord(typed, known);
  if (meant === undefined) {
    return usageError({ en: `There is no ${what.en} "${typed}".`, zh: `没有${what.zh}“${typed}”。` });
  }
  return usageError({
    en: `There is no ${what.en} "${typed}"; did you mean "${meant}"?`,
    zh: `没有${what.zh}“${typed}”，是否指“${meant}”？`,
  });
}

function unknownOption(typed: string, names: readonly string[]): CommandError {
  return unknown(
    { en: 'option', zh: '选项' },
    typed,
    names.map((name) => `--${name}`),
  );
}

function needsValue(option: string): CommandError {
  return usageError({ en: `${option} needs a value behind it.`, zh: `${option} 后面需要一个值。` });
}

function takesNoValue(option: string): CommandError {
  return usageError({ en: `${option} takes no value.`, zh: `${option} 不带值。` });
}

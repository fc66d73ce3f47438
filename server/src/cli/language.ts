import { parseArgs } from 'node:util';
import type { Language } from '../engine/text/localized.ts';
import type { Variables } from './surroundings.ts';

export const languages = ['en', 'zh'] as const satisfies readonly Language[];

/**
 * The language to answer in: what `--lang` says, else what the locale says (LC_ALL before LC_MESSAGES before LANG).
 * It is settled before anything else is read, so that a wrong command line is answered in it too.
 */
export function languageOf(argv: readonly string[], variables: Variables): Language {
  const { values } = parseArgs({ args: [...argv], options: { lang: { type: 'string' } }, strict: false });
  const asked = languages.find((language) => language === values.lang);
  if (asked !== undefined) return asked;
  const locale = variables.LC_ALL || variables.LC_MESSAGES || variables.LANG || '';
  return /^zh/i.test(locale) ? 'zh' : 'en';
}

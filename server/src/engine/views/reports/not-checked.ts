import { unchecked } from '../../checks/unchecked.ts';
import type { Language } from '../../text/localized.ts';
import { section } from './cells.ts';
import type { ExaminedCase } from './examined-case.ts';
import type { Block } from './report.ts';

const title = { en: 'Not checked', zh: '未能检查' } as const;

/** What could be called neither right nor wrong, and why. */
export function notCheckedSection({ file, context }: ExaminedCase, language: Language): readonly Block[] {
  const items = unchecked(file, context).map(({ code, path, reason }) => ({
    text: capital(reason[language]),
    code,
    ...(path === '' ? {} : { place: path }),
    details: [],
  }));
  return items.length === 0 ? [] : section(title[language], [{ kind: 'items', items }]);
}

function capital(phrase: string): string {
  return phrase.charAt(0).toUpperCase() + phrase.slice(1);
}

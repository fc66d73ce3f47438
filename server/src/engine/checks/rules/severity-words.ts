import type { Localized } from '../../text/localized.ts';
import type { Severity } from '../severity.ts';

/** What a severity is called; the Chinese words are those of VS Code. */
export const severityWords = {
  error: { en: 'error', zh: '错误' },
  warning: { en: 'warning', zh: '警告' },
  information: { en: 'information', zh: '信息' },
  hint: { en: 'hint', zh: '提示' },
} as const satisfies Readonly<Record<Severity, Localized>>;

/** A finding of each severity, where it is counted: English does not count information. */
export const countedWords = {
  ...severityWords,
  information: { en: 'note', zh: severityWords.information.zh },
} as const satisfies Readonly<Record<Severity, Localized>>;

/** "1 error", "2 notes". */
export function severityCount(severity: Severity, count: number): Localized {
  const { en, zh } = countedWords[severity];
  const measure = severity === 'error' || severity === 'warning' ? '个' : '条';
  return { en: `${count} ${en}${count === 1 ? '' : 's'}`, zh: `${count} ${measure}${zh}` };
}

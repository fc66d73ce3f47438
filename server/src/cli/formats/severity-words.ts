import type { Severity } from '../../engine/rules/rule.ts';
import type { Localized } from '../../engine/text/localized.ts';

/** What a finding of a severity is called, alone and counted. */
export const severityWords: Readonly<Record<Severity, Localized>> = {
  error: { en: 'error', zh: '错误' },
  warning: { en: 'warning', zh: '警告' },
  information: { en: 'information', zh: '信息' },
  hint: { en: 'hint', zh: '提示' },
};

export const severityStyles = {
  error: 'red',
  warning: 'yellow',
  information: 'blue',
  hint: 'cyan',
} as const satisfies Record<Severity, string>;

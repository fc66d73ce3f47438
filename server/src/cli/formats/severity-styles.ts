import type { Severity } from '../../engine/rules/rule.ts';

export const severityStyles = {
  error: 'red',
  warning: 'yellow',
  information: 'blue',
  hint: 'cyan',
} as const satisfies Record<Severity, string>;

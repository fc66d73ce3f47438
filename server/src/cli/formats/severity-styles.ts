import type { Severity } from '../../engine/checks/severity.ts';

export const severityStyles = {
  error: 'red',
  warning: 'yellow',
  information: 'blue',
  hint: 'cyan',
} as const satisfies Record<Severity, string>;

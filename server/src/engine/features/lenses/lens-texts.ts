import type { CountedFinding } from '../../checks/finding.ts';
import { severityCount } from '../../checks/rules/severity-words.ts';
import { countedSeverities } from '../../checks/severity.ts';
import { severityCounts } from '../../checks/severity-counts.ts';
import type { NodeStanding } from '../../procedure/node-state.ts';
import type { Language, Localized } from '../../text/localized.ts';
import type { Deadline } from '../../views/deadlines/standing.ts';

/** How a node stands and what is due: "Done", "In progress · Write-off due Fri 8 May, 3 working days". */
export function stateText(
  { state, text }: NodeStanding,
  deadline: Deadline | undefined,
  language: Language,
): string {
  if (deadline === undefined) return text[language];
  // That something is overdue says how the node stands, and so does a day by which what waits has to be done.
  if (state === 'waiting' || (state === 'overdue' && deadline.overdue)) return deadline.text;
  const word = state === 'running' ? { en: 'In progress', zh: '进行中' } : text;
  return `${word[language]} · ${deadline.text}`;
}

/** "1 error, 2 warnings". */
export function findingsText(findings: readonly CountedFinding[]): Localized {
  const found = severityCounts(findings, countedSeverities);
  const counts = countedSeverities
    .filter((severity) => found[severity] > 0)
    .map((severity) => severityCount(severity, found[severity]));
  return { en: counts.map(({ en }) => en).join(', '), zh: counts.map(({ zh }) => zh).join('、') };
}

/** Three dots where something is asked first. */
export const actTitles = {
  'complete-node': { en: 'Complete…', zh: '完成节点…' },
  'record-receipt': { en: 'Record receipt…', zh: '登记回执…' },
  'record-receipt-check': { en: 'Record receipt check now', zh: '登记本次回执查询' },
} as const satisfies Readonly<Record<string, Localized>>;

import type { Finding } from '../../checks/finding.ts';
import type { DeadlineKind } from '../../procedure/duty.ts';
import type { Deadline } from '../deadlines/standing.ts';

/** Who has to act before a case can go on. */
export type Debtor = 'client' | 'agent' | 'customs';

/**
 * Who has to meet a deadline. The agent does the work and the asking; customs owes the answers that have a day of their own.
 */
export function debtorOfDeadline({ kind, node }: Deadline): Debtor {
  if (kind === 'pre-review-receipt' || kind === 'application-receipt') return 'customs';
  // What a node waits for after its filing is the answer of customs.
  if (kind === 'node' && (node === 'preReview' || node === 'application' || node === 'verification'))
    return 'customs';
  return 'agent';
}

/** What only the client can bring: its own papers and what is known of its goods. */
const clientRules = new Set([
  'parties/business-licence',
  'parties/uscc',
  'goods/amount',
  'goods/currency',
  'goods/origin',
  'goods/hs-code',
  'goods/hs-code-unknown',
  'pre-review/core-documents',
  'pre-review/filing-materials',
  'application/power-of-attorney',
  'application/goods-certificate',
  'verification/originals',
  'verification/samples',
]);

/** Who has to settle a finding: the client where a paper or a fact of its own is wanting, else the agent, who keeps the case. */
export function debtorOfFinding({ code }: Finding): Debtor {
  return clientRules.has(code) ? 'client' : 'agent';
}

/** Areas whose errors make customs send a filing back, or hold the goods. */
const filingAreas = new Set(['pre-review', 'application', 'verification', 'clearance', 'write-off']);

/** Where a finding stands on a card, from 0: what stops the goods, other errors, warnings, matters of form. */
export function rankOfFinding({ code, severity }: Finding): 0 | 1 | 2 | 3 {
  const [area = ''] = code.split('/');
  if (area === 'style') return 3;
  if (severity !== 'error') return 2;
  return filingAreas.has(area) ? 0 : 1;
}

/** The rule that finds what a deadline says too, once the deadline has passed or is near. */
const ruleOfDeadline: Readonly<Partial<Record<DeadlineKind, string>>> = {
  'write-off': 'write-off/deadline',
  'receipt-check': 'clearance/receipt-check',
  'pre-review-receipt': 'pre-review/receipt',
  'pre-review-revision': 'pre-review/mismatch',
  'application-receipt': 'application/receipt',
  node: 'node/duration',
};

/** Whether one of the deadlines says what the finding says. */
export function isSaidBy(deadlines: readonly Deadline[], { code }: Finding): boolean {
  return deadlines.some(({ kind }) => ruleOfDeadline[kind] === code);
}

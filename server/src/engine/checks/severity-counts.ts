import type { Finding } from './finding.ts';
import type { Severity } from './severity.ts';

/** How many findings weigh as much as each of some severities. */
export function severityCounts<Some extends Severity>(
  findings: readonly Pick<Finding, 'severity'>[],
  among: readonly Some[],
): Readonly<Record<Some, number>> {
  const counts = among.map((severity) => [
    severity,
    findings.filter((finding) => finding.severity === severity).length,
  ]);
  return Object.fromEntries(counts) as Record<Some, number>;
}

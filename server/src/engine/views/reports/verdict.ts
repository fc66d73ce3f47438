import type { Severity } from '../../checks/severity.ts';
import type { Localized } from '../../text/localized.ts';
import type { FindingCounts } from '../deadlines/standing.ts';
import type { Tone } from './report.ts';

/** An error is a breach, a warning a risk; what is only said for information is neither. */
export function toneOf({ error, warning }: FindingCounts): Tone {
  if (error > 0) return 'bad';
  return warning > 0 ? 'attention' : 'good';
}

/** The tone of a single severity. */
export function severityTone(severity: Severity): Tone | undefined {
  return ({ error: 'bad', warning: 'attention' } as const)[severity as 'error' | 'warning'];
}

/** "not compliant: 2 breaches and 1 risk." */
export function verdictText({ error, warning }: FindingCounts): Localized {
  const risks = { en: plural(warning, 'risk', 'risks'), zh: `${warning} 项风险` };
  if (error > 0) {
    const breaches = plural(error, 'breach', 'breaches');
    return {
      en: `Not compliant: ${breaches}${warning === 0 ? '' : ` and ${risks.en}`}.`,
      zh: `不合规：${error} 项违规${warning === 0 ? '' : `，${risks.zh}`}。`,
    };
  }
  if (warning > 0)
    return { en: `No breach, ${risks.en} to settle.`, zh: `未发现违规，有 ${risks.zh}待处理。` };
  return { en: 'Compliant: no breach and no risk found.', zh: '合规：未发现违规或风险。' };
}

/** "1 case", "3 cases". */
export function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

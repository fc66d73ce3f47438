import type { CaseFile } from '../../case/case-file.ts';
import { type Deviation, reconcile } from '../../procedure/reconciliation.ts';
import { exceeds, percentText, rateText } from '../../procedure/reconciliation-texts.ts';
import { capitalised } from '../../text/capitalised.ts';
import type { Hint } from './hint.ts';

/**
 * By how much a quantity or an amount differs from what the other papers say: "−1.0 %".
 * @param limit the difference that is accepted, in percent.
 */
export function deviationHints(file: CaseFile, limit: number): Hint[] {
  return reconcile(file).flatMap(({ deviations }) =>
    deviations.flatMap((found) => deviationHint(found, limit)),
  );
}

function deviationHint(deviation: Deviation, limit: number): Hint[] {
  const { stated, expected, percent } = deviation;
  if (percent === undefined) return [];
  const shown = percentText(percent, limit);
  const sign = Number(stated.value) < Number(expected.value) ? '−' : '+';
  const rate = rateText(deviation, limit);
  const verdict = exceeds(percent, limit)
    ? { en: `more than the ${limit} % allowed`, zh: `超出允许的 ${limit}%` }
    : { en: `within the ${limit} % allowed`, zh: `在允许的 ${limit}% 以内` };
  return [
    {
      field: stated,
      label: { en: `${sign}${shown} %`, zh: `${sign}${shown}%` },
      tooltip: { en: `${capitalised(rate.en)}, ${verdict.en}.`, zh: `${rate.zh}，${verdict.zh}。` },
      figures: shown.split('.').map(Number),
    },
  ];
}

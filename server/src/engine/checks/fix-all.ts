import { readCase } from '../case/case-file.ts';
import type { Finding } from './finding.ts';
import type { RuleContext } from './rule-context.ts';
import { checkCase, openFindings, withoutHints } from './run.ts';
import { applySafeFixes, budgetFor, type CheckBudget, formFix, isSafe } from './safe-fixes.ts';
import type { CheckedText } from './verify-fixes.ts';

/** A fix can bring another finding to light; real files settle after two or three rounds. */
const roundLimit = 10;

/** A text with all safe fixes applied. */
export interface Fixed {
  readonly text: string;
  /** How many fixes were applied. */
  readonly count: number;
  /** How many were not, since they would change more than the form. */
  readonly leftOut: number;
}

/**
 * Applies the safe fixes of a case, the ones that change its form alone, until none is left.
 * @param codes restricts them to the findings of these rules; a mere hint is acted on only where its rule is named.
 */
export function fixAll(text: string, context: RuleContext, codes?: ReadonlySet<string>): Fixed {
  const file = readCase(text);
  return fixChecked({ file, findings: checkCase(file, context), context }, codes);
}

/** The same for a text that is read and checked already. */
export function fixChecked(
  checked: CheckedText,
  codes?: ReadonlySet<string>,
  budget: CheckBudget = budgetFor(checked),
): Fixed {
  let current = checked;
  let count = 0;
  for (let round = 0; round < roundLimit; round++) {
    const { findings, after } = applySafeFixes(current, withFormFix(current, codes), budget);
    if (after === undefined) break;
    current = after;
    count += findings.length;
  }
  return { text: current.file.text, count, leftOut: withFormFix(current, codes).length };
}

/**
 * The same, worked out once for each check of a text.
 * @param code restricts it to one rule. That is asked wherever a cursor comes by, so it gets few checks.
 */
export function fixedOnce(checked: CheckedText, code?: string): Fixed {
  const known = fixedTexts.get(checked.findings) ?? new Map<string | undefined, Fixed>();
  const fixed =
    known.get(code) ??
    (code === undefined ? fixChecked(checked) : fixChecked(checked, new Set([code]), { checks: 8 }));
  fixedTexts.set(checked.findings, known.set(code, fixed));
  return fixed;
}

const fixedTexts = new WeakMap<readonly Finding[], Map<string | undefined, Fixed>>();

/**
 * The findings whose fixes change the form alone: applied together, or by themselves where two touch the same text.
 * @param codes as for `fixAll`.
 */
export function safelyFixable(checked: CheckedText, codes?: ReadonlySet<string>): ReadonlySet<Finding> {
  const fixable = withFormFix(checked, codes);
  if (fixable.length === 0) return new Set();
  const { findings, refused } = applySafeFixes(checked, fixable, budgetFor(checked));
  const [together, harmful] = [new Set(findings), new Set(refused)];
  return new Set(
    fixable.filter((finding) => together.has(finding) || (!harmful.has(finding) && isSafe(checked, finding))),
  );
}

/** The open findings with a fix that is to change the form alone. */
function withFormFix({ findings }: CheckedText, codes?: ReadonlySet<string>): readonly Finding[] {
  const open = openFindings(findings);
  const asked = codes === undefined ? withoutHints(open) : open.filter(({ code }) => codes.has(code));
  return asked.filter((finding) => formFix(finding) !== undefined);
}

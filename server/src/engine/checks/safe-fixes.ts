import { collide, type TextEdit } from '../text/edit.ts';
import type { Finding, Fix } from './finding.ts';
import { ruleOf } from './rules/index.ts';
import {
  type CheckedText,
  createVerify,
  keepsCharacters,
  type ProposedFix,
  type Verify,
} from './verify-fixes.ts';

/** Fixes of a text that were applied together, and what came of it. */
export interface AppliedFixes {
  /** The findings that they are of. */
  readonly findings: readonly Finding[];
  /** The findings whose fixes do harm; neither applied nor refused is what touches the text of an applied one. */
  readonly refused: readonly Finding[];
  /** Undefined where none was applied. */
  readonly after: CheckedText | undefined;
}

/** How many checks may still be spent; what has not been shown to be safe when none is left is left out. */
export interface CheckBudget {
  checks: number;
}

/** Enough to tell dozens of harmful fixes from hundreds of safe ones; less in a long text, where each check takes longer. */
export function budgetFor({ file }: CheckedText): CheckBudget {
  return { checks: Math.max(24, Math.min(400, Math.floor(8_000_000 / (file.text.length + 1)))) };
}

/**
 * The fix by which a rule promises to change the form alone; undefined where the finding has none. Whether it keeps the
 * promise in this text is another question, which takes a check.
 */
export function formFix({ code, fixes }: Finding): Fix | undefined {
  const [fix] = fixes;
  return ruleOf(code)?.fix.safety === 'safe' && fix?.safety === undefined ? fix : undefined;
}

/** Whether the fix of a finding changes the form alone, when it is applied by itself. Asked once a text. */
export function isSafe(checked: CheckedText, finding: Finding): boolean {
  const fix = formFix(finding);
  if (fix === undefined) return false;
  const { alone, verify } = memoryOf(checked);
  const known = alone.get(finding) ?? verify([{ finding, fix }]) !== undefined;
  alone.set(finding, known);
  return known;
}

/**
 * Applies the safe fixes of findings together. Where they do harm, the offending ones are found by halving and left out:
 * one check where all are safe, some `k log n` where `k` of `n` are not. A fix that touches the text of an earlier one
 * is left for another round.
 */
export function applySafeFixes(
  checked: CheckedText,
  findings: readonly Finding[],
  budget: CheckBudget,
): AppliedFixes {
  const { verify } = memoryOf(checked);
  const bounded: Verify = (fixes) => {
    if (budget.checks === 0) return undefined;
    budget.checks--;
    return verify(fixes);
  };
  let applied: Applied = { fixes: [], after: undefined };
  const proposed = findings.flatMap((finding): ProposedFix[] => {
    const fix = formFix(finding);
    return fix === undefined ? [] : [{ finding, fix }];
  });
  let rest = proposed.filter((one) => keepsCharacters(checked.file, one));
  while (rest.length > 0) {
    const batch = apart(rest, applied.fixes);
    if (batch.length === 0) break;
    applied = addSafe(batch, applied, bounded);
    const tried = new Set(batch);
    rest = rest.filter((one) => !tried.has(one));
  }
  const open = new Set([...applied.fixes, ...rest]);
  return {
    findings: applied.fixes.map(({ finding }) => finding),
    refused: proposed.filter((one) => !open.has(one)).map(({ finding }) => finding),
    after: applied.after,
  };
}

interface Applied {
  readonly fixes: readonly ProposedFix[];
  readonly after: CheckedText | undefined;
}

/** Adds as many fixes as do no harm beside the ones that are applied already. */
function addSafe(fixes: readonly ProposedFix[], applied: Applied, verify: Verify): Applied {
  const together = [...applied.fixes, ...fixes];
  const after = verify(together);
  if (after !== undefined) return { fixes: together, after };
  if (fixes.length === 1) return applied;
  const middle = fixes.length >> 1;
  return addSafe(fixes.slice(middle), addSafe(fixes.slice(0, middle), applied, verify), verify);
}

/** The fixes that touch the text of none that is applied, nor of one before them. */
function apart(fixes: readonly ProposedFix[], applied: readonly ProposedFix[]): ProposedFix[] {
  const taken = applied.flatMap(({ fix }) => fix.edits).sort(byStart);
  return fixes.filter(({ fix }) => {
    const isFree = fix.edits.every((edit) => {
      const place = placeAmong(taken, edit.span.start);
      return !collide([...taken.slice(Math.max(place - 1, 0), place + 1), edit]);
    });
    if (!isFree || collide(fix.edits)) return false;
    for (const edit of fix.edits) taken.splice(placeAmong(taken, edit.span.start), 0, edit);
    return true;
  });
}

/** Index of the first edit that starts no earlier. */
function placeAmong(ordered: readonly TextEdit[], start: number): number {
  let [low, high] = [0, ordered.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ordered[middle]?.span.start ?? start) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function byStart(left: TextEdit, right: TextEdit): number {
  return left.span.start - right.span.start;
}

/** What is known of the fixes of a text. */
interface Memory {
  readonly verify: Verify;
  readonly alone: Map<Finding, boolean>;
}

/** By the findings, which belong to one text, checked with one context. */
const memories = new WeakMap<readonly Finding[], Memory>();

function memoryOf(checked: CheckedText): Memory {
  const memory = memories.get(checked.findings) ?? { verify: createVerify(checked), alone: new Map() };
  memories.set(checked.findings, memory);
  return memory;
}

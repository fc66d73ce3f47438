import { type CaseReader, createCaseReader } from '../case/case-file.ts';
import { applyEdits, collide, type TextEdit } from '../text/edit.ts';
import type { Finding, Fix } from './finding.ts';
import type { RuleContext } from './rule-context.ts';
import { ruleOf } from './rules/index.ts';
import { checkCase, openFindings, withoutHints } from './run.ts';

/** A fix can bring another finding to light; real files settle after two or three rounds. */
const roundLimit = 10;

/** A text with all safe fixes applied. */
export interface Fixed {
  readonly text: string;
  /** How many fixes were applied. */
  readonly count: number;
}

/**
 * Applies the safe fixes of a case, the ones that change its form alone, until none is left.
 * @param codes restricts them to the findings of these rules; a mere hint is acted on only where its rule is named.
 */
export function fixAll(text: string, context: RuleContext, codes?: ReadonlySet<string>): Fixed {
  const read: CaseReader = createCaseReader();
  let current = text;
  let count = 0;
  for (let round = 0; round < roundLimit; round++) {
    const open = openFindings(checkCase(read(current), context));
    const findings = codes === undefined ? withoutHints(open) : open.filter(({ code }) => codes.has(code));
    const { edits, fixes } = safeEdits(findings);
    if (fixes === 0) break;
    current = applyEdits(current, edits);
    count += fixes;
  }
  return { text: current, count };
}

/** The fix of a finding that changes the form alone; undefined where it has none. */
export function safeFix({ code, fixes }: Finding): Fix | undefined {
  const [fix] = fixes;
  return ruleOf(code)?.fix.safety === 'safe' && fix?.safety === undefined ? fix : undefined;
}

/** The safe fix of each finding, leaving out the ones that touch the text of another. */
function safeEdits(findings: readonly Finding[]): { edits: TextEdit[]; fixes: number } {
  let edits: TextEdit[] = [];
  let fixes = 0;
  for (const finding of findings) {
    const fix = safeFix(finding);
    if (fix === undefined) continue;
    const together = [...edits, ...fix.edits];
    if (collide(together)) continue;
    edits = together;
    fixes++;
  }
  return { edits, fixes };
}

import { type CaseFile, createCaseReader } from '../case/case-file.ts';
import { locate } from '../case/locate.ts';
import { nodeOfFinding } from '../case/node-of.ts';
import { isPlaceholder } from '../case/normalise/placeholder.ts';
import type { Finding, Fix } from '../checks/finding.ts';
import type { RuleContext } from '../checks/rule-context.ts';
import { checkCase, openFindings } from '../checks/run.ts';
import type { NodeName } from '../format/nodes.ts';
import { nodeNames } from '../format/nodes.ts';
import { applyEdits, collide, type TextEdit } from '../text/edit.ts';
import { overlaps, type Span } from '../text/span.ts';

/** What is inserted can lack something itself; real cases settle after two or three rounds. */
const roundLimit = 10;

/** The node that a place of the case is about: the one that it stands in, else that of a finding there. */
export function nodeAt(file: CaseFile, findings: readonly Finding[], range: Span): NodeName | undefined {
  const [nodes, name] = locate(file, range.start)?.path ?? [];
  const around = nodes === 'nodes' ? nodeNames.find((node) => node === name) : undefined;
  const here = findings.find(({ span }) => overlaps(span, range));
  return around ?? (here && nodeOfFinding(here));
}

/** The findings of a node that say what is missing and can insert it. */
export function missingIn(
  { text }: CaseFile,
  findings: readonly Finding[],
  node: NodeName,
): readonly Finding[] {
  return findings.filter(
    (finding) => nodeOfFinding(finding) === node && insertion(text, finding) !== undefined,
  );
}

/** A case with everything inserted that a node lacks: what is unknown is left to be filled in. */
export function completeNode(text: string, node: NodeName, context: RuleContext): string {
  const read = createCaseReader();
  let current = text;
  for (let round = 0; round < roundLimit; round++) {
    const file = read(current);
    const missing = missingIn(file, openFindings(checkCase(file, context)), node);
    let edits: readonly TextEdit[] = [];
    for (const finding of missing) {
      const together = [...edits, ...(insertion(current, finding)?.edits ?? [])];
      if (!collide(together)) edits = together;
    }
    if (edits.length === 0) break;
    current = applyEdits(current, edits);
  }
  return current;
}

/** The only fix of a finding, where it takes nothing away: it inserts, or fills an empty place or a placeholder. */
function insertion(text: string, { fixes }: Finding): Fix | undefined {
  const [fix, ...others] = fixes;
  if (fix === undefined || others.length > 0) return undefined;
  const inserts = ({ span, newText }: TextEdit) =>
    newText.trim() !== '' && (span.start === span.end || isPlaceholder(text.slice(span.start, span.end)));
  return fix.edits.length > 0 && fix.edits.every(inserts) ? fix : undefined;
}

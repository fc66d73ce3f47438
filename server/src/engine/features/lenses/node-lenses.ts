import type { CaseFile } from '../../case/case-file.ts';
import { nodeOfFinding } from '../../case/node-of.ts';
import type { CountedFinding, Finding } from '../../checks/finding.ts';
import type { RuleContext } from '../../checks/rule-context.ts';
import { newFindings, withoutHints } from '../../checks/run.ts';
import { severities } from '../../checks/severity.ts';
import { type NodeName, nodeNames } from '../../format/nodes.ts';
import { nodeStanding } from '../../procedure/node-state.ts';
import { completableNodes } from '../../recording/completion/completable-nodes.ts';
import type { Language } from '../../text/localized.ts';
import type { Span } from '../../text/span.ts';
import { deadlinesOf } from '../../views/deadlines/deadlines.ts';
import type { Deadline } from '../../views/deadlines/standing.ts';
import { spanOfNode } from '../../views/timeline/node-place.ts';
import type { Lens, LensAct } from './lens.ts';
import { actTitles, findingsText, stateText } from './lens-texts.ts';

/** A node as it stands in the file, and everything that its lenses say. */
interface LensedNode {
  readonly name: NodeName;
  readonly span: Span;
  /** The earliest one. */
  readonly deadline: Deadline | undefined;
  readonly findings: readonly CountedFinding[];
  /** What can be recorded in it now, as a rule the next step. */
  readonly acts: readonly LensAct[];
}

/**
 * What stands over the nodes of a case: how each one stands and what is due, how much was found, and what can be recorded
 * now. Nothing over a node that waits for its turn, and over nodes that share a line.
 * @param findings all of the case, the waived ones among them.
 */
export function nodeLenses(
  file: CaseFile,
  findings: readonly Finding[],
  context: RuleContext,
  language: Language,
): Lens[] {
  const nodes = file.content.nodes;
  if (nodes === undefined || (nodes.place.node.kind === 'mapping' && nodes.place.node.style === 'flow'))
    return [];
  const deadlines = deadlinesOf(file, findings, context, language);
  const completable = completableNodes(file, context.today);
  const shown = withoutHints(newFindings(findings));
  return nodeNames.flatMap((name) => {
    const deadline = deadlines.find(({ node }) => node === name);
    const span = nodes[name]?.place.keySpan;
    if (span === undefined) return deadline === undefined ? [] : [overAbsent(name, deadline)];
    const acts = completable.includes(name) ? actsOf(file, name, context) : [];
    const node = {
      name,
      span,
      deadline,
      findings: shown.filter((finding) => nodeOfFinding(finding) === name),
      acts,
    };
    return [
      ...stateLens(file, node, context, language),
      ...findingsLens(node, language),
      ...acts.map((act) => ({ span, title: actTitles[act][language], act, node: name })),
    ];
  });
}

function stateLens(file: CaseFile, node: LensedNode, context: RuleContext, language: Language): Lens[] {
  const { name, span, deadline, acts } = node;
  const standing = nodeStanding(file, name, context);
  if (standing.state === 'waiting' && deadline === undefined && acts.length === 0) return [];
  const title = stateText(standing, deadline, language);
  return [{ span, title, act: 'show-timeline', node: name, place: spanOfNode(file, name, context.today) }];
}

/** A click leads to the gravest. */
function findingsLens({ name, span, findings }: LensedNode, language: Language): Lens[] {
  const [gravest] = severities.flatMap((severity) => findings.filter((found) => found.severity === severity));
  if (gravest === undefined) return [];
  return [{ span, title: findingsText(findings)[language], act: 'reveal', node: name, place: gravest.span }];
}

/** A node that runs without standing in the file, such as the write-off from the release on. */
function overAbsent(node: NodeName, { text, span }: Deadline): Lens {
  return { span, title: text, act: 'complete-node', node, place: span };
}

/** What comes next in a node: customs answers it with a receipt, or somebody ends it. */
function actsOf(file: CaseFile, name: NodeName, context: RuleContext): (keyof typeof actTitles)[] {
  const { state } = nodeStanding(file, name, context);
  const runs = state === 'running' || state === 'overdue';
  if (runs && (name === 'preReview' || name === 'application')) return ['record-receipt'];
  return runs && name === 'clearance' ? ['record-receipt-check', 'complete-node'] : ['complete-node'];
}

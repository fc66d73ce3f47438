import type { CaseFile } from '../../case/case-file.ts';
import type { Finding } from '../../checks/finding.ts';
import type { RuleContext } from '../../checks/rule-context.ts';
import { openFindings } from '../../checks/run.ts';
import { countedSeverities } from '../../checks/severity.ts';
import { severityCounts } from '../../checks/severity-counts.ts';
import { nodeTitles } from '../../format/node-titles.ts';
import { type NodeName, nodeNames } from '../../format/nodes.ts';
import { nodeStanding } from '../../procedure/node-state.ts';
import { writeOffDue } from '../../procedure/write-off-due.ts';
import { customsOffice, directCustoms } from '../../reference/customs-districts.ts';
import { visibleIn } from '../../text/escape.ts';
import type { Language } from '../../text/localized.ts';
import { spanOfNode, stretchOfNode } from '../timeline/node-place.ts';
import { summaryOf } from '../timeline/summary.ts';
import { deadlinesOf } from './deadlines.ts';
import type { CaseStanding, FindingCounts, NodeStanding } from './standing.ts';

/**
 * Where a case stands, as of the day of the context; its texts are fit to be shown.
 * @param findings all of the case, the waived ones among them.
 */
export function standingOf(
  file: CaseFile,
  findings: readonly Finding[],
  context: RuleContext,
  language: Language,
): CaseStanding {
  const { caseId, direction, port, parties, nodes: filed } = file.content;
  const nodes = nodeNames.map((name) => standingOfNode(file, name, context, language));
  const deadlines = deadlinesOf(file, findings, context, language);
  const facts = {
    direction: direction?.value,
    port: portOf(port?.value, language),
    client: parties?.client?.name?.value,
    agent: parties?.agent?.name?.value,
    certificate: filed?.verification?.certificate?.number?.value,
    declaration: filed?.clearance?.declaration?.number?.value,
    node: nodeAtHand(nodes, filed?.verification?.selected?.value === false),
  };
  return visibleIn({
    caseId: caseId?.value ?? '',
    ...present(facts),
    summary: summaryOf(file, nodes, context)[language],
    nodes,
    deadlines,
    urgency: deadlines[0]?.urgency ?? 'none',
    findings: countsOf(findings),
  });
}

function standingOfNode(
  file: CaseFile,
  name: NodeName,
  context: RuleContext,
  language: Language,
): NodeStanding {
  const { state, text } = nodeStanding(file, name, context);
  return {
    name,
    title: nodeTitles[name][language],
    state,
    stateText: text[language],
    ...stretchOfNode(file, name, context.today),
    ...present({ due: name === 'writeOff' ? writeOffDue(file, context)?.day : undefined }),
    span: spanOfNode(file, name, context.today),
  };
}

/** The last node that the case has reached, or the one after it where it is done. */
function nodeAtHand(nodes: readonly NodeStanding[], unselected: boolean): NodeName | undefined {
  const ahead = nodes.filter(({ name }) => name !== 'verification' || !unselected);
  const reached = ahead.filter(({ state }) => state !== 'waiting').at(-1);
  if (reached === undefined) return ahead[0]?.name;
  const isDone = reached.state === 'done' || reached.state === 'done-late';
  return isDone ? ahead[ahead.indexOf(reached) + 1]?.name : reached.name;
}

function portOf(code: string | undefined, language: Language): CaseStanding['port'] {
  if (code === undefined) return undefined;
  const name = customsOffice(code) ?? directCustoms(code);
  return { code, ...present({ name: name?.[language] }) };
}

/** How much was found, by severity; what is waived counts apart. */
export function countsOf(findings: readonly Finding[]): FindingCounts {
  const open = openFindings(findings);
  return { ...severityCounts(open, countedSeverities), waived: findings.length - open.length };
}

/** The properties that have a value: what is not known is absent, so that it costs nothing on the way. */
function present<Values extends object>(
  values: Values,
): { [Name in keyof Values]?: NonNullable<Values[Name]> } {
  const known = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(known) as { [Name in keyof Values]?: NonNullable<Values[Name]> };
}

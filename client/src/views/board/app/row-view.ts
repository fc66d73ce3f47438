import { html, nothing } from 'lit-html';
import type { FindingCounts, WorkspaceCase } from '../../../../../server/src/protocol/cases.ts';
import { nextStepText } from '../../../cases/next-step.ts';
import { severities, severitySign } from '../../app/signs.ts';
import type { Board } from './board.ts';
import { daysView } from './days-view.ts';
import { urgencySign } from './urgency-sign.ts';

/** One case: which it is, its nodes on the days, what is due next, what was found. */
export function rowView(standing: WorkspaceCase, place: number, board: Board) {
  const { layout, actions, active } = board;
  const { client = '', agent = '', urgency, node } = standing;
  const name = nameOf(standing, board);
  const port = standing.port?.name ?? standing.port?.code ?? '';
  const due = nextStepText(standing) ?? board.strings.finished;
  return html`
    <div
      class="row"
      role="row"
      aria-rowindex=${place + 2}
      aria-label=${rowLabel(standing, due, board)}
      tabindex=${place === active ? 0 : -1}
      data-uri=${standing.uri}
      .style=${`transform: translateY(${place * layout.rowHeight}px)`}
      @click=${() => actions.open(standing)}
    >
      <div class="case" role="gridcell">
        <span class=${`urgency-sign ${urgency}`}>${urgencySign(urgency, node === undefined)}</span>
        <strong data-tooltip=${name}>${name}</strong>
      </div>
      <div class="port" role="gridcell" data-tooltip=${port}>${port}</div>
      <div class="client" role="gridcell" data-tooltip=${client}>${client}</div>
      <div class="agent" role="gridcell" data-tooltip=${agent}>${agent}</div>
      ${daysView(standing, board)}
      <div class="due" role="gridcell" data-tooltip=${due}><span class="due-text">${due}</span></div>
      <div class="findings" role="gridcell">
        <span class="unseen">${findingsText(standing.findings, board)}</span>
        ${severities.map((severity) => countView(severity, standing.findings))}
      </div>
    </div>
  `;
}

/** The number of a case, or the name of its file where it has none. */
function nameOf({ caseId, fileName }: WorkspaceCase, { strings }: Board): string {
  return caseId === '' ? `${strings.unnamedCase} (${fileName})` : caseId;
}

function rowLabel(standing: WorkspaceCase, due: string, board: Board): string {
  const { client, agent, port, findings } = standing;
  const parts = [nameOf(standing, board), client, agent, port?.name ?? port?.code, due];
  return [...parts, findingsText(findings, board)].filter((part) => part !== undefined).join(', ');
}

function findingsText(findings: FindingCounts, { strings }: Board): string {
  const found = [...severities, 'waived' as const].filter((severity) => findings[severity] > 0);
  if (found.length === 0) return strings.noFindings;
  return found.map((severity) => `${strings.severity[severity]} ${findings[severity]}`).join(', ');
}

function countView(severity: (typeof severities)[number], findings: FindingCounts) {
  const count = findings[severity];
  if (count === 0) return nothing;
  return html`<span class=${`count severity ${severity}`} aria-hidden="true">${severitySign(severity)}<span class="figure">${count}</span></span>`;
}

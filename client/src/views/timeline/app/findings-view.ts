import { html, nothing } from 'lit-html';
import type { TimelineFinding, TimelineNode } from '../../../../../server/src/protocol/timeline.ts';
import { severitySign } from '../../app/signs.ts';
import type { Drawing } from './drawing.ts';

/** Findings listed before the rest is folded away. */
const listed = 4;

const ranks = { error: 0, warning: 1, information: 2 } as const;

/** What was found in a node, the gravest first; a long list is folded until it is asked for. */
export function findingsView({ name, findings }: TimelineNode, drawing: Drawing) {
  if (findings.length === 0) return nothing;
  const { strings, unfolded, actions } = drawing;
  const isFolded = findings.length > listed + 1 && !unfolded.has(name);
  const sorted = [...findings].sort((left, right) => ranks[left.severity] - ranks[right.severity]);
  const visible = isFolded ? sorted.slice(0, listed) : sorted;
  const more = strings.moreFindings.replace('{0}', String(findings.length - listed));
  return html`
    <ul class="findings" aria-label=${strings.findings}>
      ${visible.map((finding) => findingView(finding, drawing))}
      ${
        isFolded
          ? html`<li><button class="more" type="button" tabindex="-1" data-item @click=${() => actions.unfold(name)}>${more}</button></li>`
          : nothing
      }
    </ul>
  `;
}

function findingView({ severity, message, code, span }: TimelineFinding, { strings, actions }: Drawing) {
  return html`
    <li>
      <button class="finding" type="button" tabindex="-1" data-item @click=${() => actions.reveal(span)}>
        <span class=${`severity ${severity}`}>${severitySign(severity)}<span class="unseen">${strings.severity[severity]}: </span></span>
        <span class="message">${message} <span class="code">${code}</span></span>
      </button>
    </li>
  `;
}

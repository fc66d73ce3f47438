import { html, nothing } from 'lit-html';
import type { TimelineNode } from '../../../../../server/src/protocol/timeline.ts';
import { severitySign, stateSign } from '../../app/signs.ts';
import type { Drawing } from './drawing.ts';

/** The facts of the drawing as a table: a node a row, with everything that the drawing shows by shape and place. */
export function nodeTableView(drawing: Drawing) {
  const { timeline, strings } = drawing;
  const filed = `${strings.documents}, ${strings.receipts}`;
  const columns = [strings.node, strings.standing, strings.dates, strings.expected, filed, strings.findings];
  return html`
    <div class="scroller" tabindex="0" role="region" aria-label=${strings.nodes}>
      <table class="facts">
        <caption class="unseen">${strings.nodes}</caption>
        <thead>
          <tr>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr>
        </thead>
        <tbody>${timeline.nodes.map((node) => rowView(node, drawing))}</tbody>
      </table>
    </div>
  `;
}

function rowView(node: TimelineNode, drawing: Drawing) {
  const { strings, actions, cursor } = drawing;
  const { name, title, state, stateText, durationText, span, planned, behindText, forecast } = node;
  const gaps = node.receiptChecks?.intervals.filter(({ tooLong }) => tooLong) ?? [];
  const expected = [
    node.due?.text,
    node.due?.leftText,
    node.receiptChecks?.next?.text,
    forecast?.text,
    node.detention?.text,
  ];
  const isCurrent = cursor === name;
  return html`
    <tr data-row data-node=${name} class=${isCurrent ? 'current' : ''} aria-current=${isCurrent ? 'location' : nothing}>
      <th scope="row">
        <button type="button" tabindex="0" data-item @click=${() => actions.reveal(span)}>${title}</button>
      </th>
      <td>
        <span class=${`state-sign ${state}`}>${stateSign(state)}</span> ${stateText}
        ${lines([durationText, node.late?.text, planned?.text, behindText])}
      </td>
      <td>${places([...node.events, ...gaps], drawing)}</td>
      <td>${lines(expected)}</td>
      <td>${places([...node.documents, ...node.receipts], drawing)}</td>
      <td>
        ${node.findings.map(
          (finding) => html`
            <button class="finding" type="button" tabindex="-1" data-item @click=${() => actions.reveal(finding.span)}>
              <span class=${`severity ${finding.severity}`}>${severitySign(finding.severity)}<span class="unseen">${strings.severity[finding.severity]}: </span></span>
              <span>${finding.message} <span class="code">${finding.code}</span></span>
            </button>
          `,
        )}
      </td>
    </tr>
  `;
}

function lines(texts: readonly (string | undefined)[]) {
  return texts.filter((text) => text !== undefined).map((text) => html`<div>${text}</div>`);
}

function places(
  all: readonly Pick<TimelineNode['documents'][number], 'text' | 'span'>[],
  { actions }: Drawing,
) {
  return all.map(
    ({ text, span }) =>
      html`<button class="place" type="button" tabindex="-1" data-item @click=${() => actions.reveal(span)}>${text}</button>`,
  );
}

import { html, nothing } from 'lit-html';
import type { OrderKey } from '../../../cases/order.ts';
import { axisView } from './axis-view.ts';
import type { Board } from './board.ts';

/** The heads of the columns; each but the days sorts by its column. */
export function headerView(board: Board) {
  return html`
    <div class="header" role="row" aria-rowindex="1" data-row>
      ${headView('case', board)} ${headView('port', board)} ${headView('client', board)} ${headView('agent', board)}
      <div class="days" role="columnheader">
        <span class="unseen">${board.strings.columns.days}</span>${axisView(board)}</div>
      ${headView('due', board)} ${headView('findings', board)}
    </div>
  `;
}

function headView(key: OrderKey, { strings, order, actions }: Board) {
  const isSorted = order.key === key;
  const direction = order.descending ? 'descending' : 'ascending';
  return html`
    <div class=${key} role="columnheader" aria-sort=${isSorted ? direction : 'none'}>
      <button type="button" data-item tabindex=${key === 'case' ? 0 : -1} @click=${() => actions.sortBy(key)}>
        ${strings.columns[key]}${isSorted ? arrow(order.descending) : nothing}
      </button>
    </div>
  `;
}

function arrow(down: boolean) {
  return html`<svg class="arrow" viewBox="0 0 8 8" width="8" height="8" aria-hidden="true"><path d=${down ? 'M0.5 2h7l-3.5 4.5z' : 'M0.5 6h7l-3.5 -4.5z'} /></svg>`;
}

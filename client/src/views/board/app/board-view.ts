import { html, nothing } from 'lit-html';
import { guard } from 'lit-html/directives/guard.js';
import { repeat } from 'lit-html/directives/repeat.js';
import type { WorkspaceCase } from '../../../../../server/src/protocol/cases.ts';
import type { Board } from './board.ts';
import { filterView } from './filter-view.ts';
import { headerView } from './header-view.ts';
import { rowView } from './row-view.ts';

/** The whole page. */
export function boardView(board: Board) {
  const { strings, layout, rows, nodes } = board;
  return html`
    <main class=${layout.arrangement}>
      <h1 class="unseen">${strings.title}</h1>
      ${filterView(board)}
      <div class="scroller" tabindex="-1">
        <div class="grid" role="grid" aria-label=${strings.title} aria-rowcount=${rows.length + 1}>
          ${headerView(board)}
          <div class="rows" role="rowgroup" .style=${`height: ${rows.length * layout.rowHeight}px`}>
            ${repeat(
              placesOf(board),
              ({ standing }) => standing.uri,
              ({ standing, place }) => guardedRow(standing, place, board),
            )}
          </div>
        </div>
        ${emptyView(board)}
      </div>
      <footer>
        ${nodes.map(({ title }, index) => html`<span><b>${index + 1}</b>${title}</span>`)}
        <span class="keys">${strings.keys}</span>
      </footer>
    </main>
  `;
}

/** A row is drawn anew only where something is different in it, so that scrolling costs the rows that come into view. */
function guardedRow(standing: WorkspaceCase, place: number, board: Board) {
  const { strings, dates, asOf, layout, days, active } = board;
  const causes = [standing, place, place === active, strings, dates, asOf, layout, days.scale];
  return guard(causes, () => rowView(standing, place, board));
}

/** The rows in view; that of the keyboard too, wherever it is, so that the focus is never lost. */
function placesOf({ rows, window: { first, last }, active }: Board) {
  const places = Array.from({ length: last - first }, (_, index) => first + index);
  if (active < first) places.unshift(active);
  else if (active >= last) places.push(active);
  return places.flatMap((place) => {
    const standing: WorkspaceCase | undefined = rows[place];
    return standing === undefined ? [] : [{ standing, place }];
  });
}

function emptyView({ rows, total, complete, strings, actions }: Board) {
  if (rows.length > 0) return nothing;
  if (total === 0) return html`<p class="empty">${complete ? strings.noCases : strings.reading}</p>`;
  return html`<p class="empty">${strings.noMatch} <button class="link" type="button" @click=${actions.showAll}>${strings.showAll}</button></p>`;
}

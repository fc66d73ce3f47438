import { html, nothing } from 'lit-html';
import type {
  Reconciliation,
  ReconciliationLine,
  StatedLine,
} from '../../../../../server/src/protocol/timeline.ts';
import type { Drawing } from './drawing.ts';
import { verdictSign } from './verdict-sign.ts';

const fields = ['name', 'quantity', 'amount'] as const;

/** The goods of the papers side by side, with the difference of each line; a long list comes page by page. */
export function reconciliationView(drawing: Drawing) {
  const { timeline, strings, layout } = drawing;
  const { reconciliation } = timeline;
  if (reconciliation === undefined) return nothing;
  const title = strings.reconciliation.title;
  return html`
    <div class="reconciliation">
      <div class="heading">
        <h2 id="reconciliation">${title}</h2>
        <p>${reconciliation.summary}</p>
        ${pagerView(drawing)}
      </div>
      <div class="scroller" tabindex="0" role="region" aria-labelledby="reconciliation">
        ${layout.papersBeside ? wideTable(reconciliation, drawing) : stackedTable(reconciliation, drawing)}
      </div>
    </div>
  `;
}

/** Field by field, in each the papers beside each other. */
function wideTable({ papers, lines }: Reconciliation, drawing: Drawing) {
  const text = drawing.strings.reconciliation;
  return html`
    <table class="wide">
      <thead>
        <tr>
          <th rowspan="2" scope="col">${text.line}</th>
          ${fields.map((field) => html`<th class="first" colspan=${papers.length} scope="colgroup">${text[field]}</th>`)}
          <th class="first number" rowspan="2" scope="col">${text.rate}</th>
          <th rowspan="2" scope="col">${text.result}</th>
        </tr>
        <tr>
          ${fields.map((field) =>
            papers.map(
              ({ title }, index) =>
                html`<th class=${`source ${index === 0 ? 'first' : ''} ${field === 'name' ? '' : 'number'}`} scope="col">${title}</th>`,
            ),
          )}
        </tr>
      </thead>
      <tbody>
        ${lines.map(
          (line) => html`
            <tr data-row class=${line.verdict}>
              <th scope="row">${lineButton(line, drawing)}</th>
              ${fields.map((field) => papers.map(({ name }, index) => valueCell(line.stated[name], field, index === 0, drawing)))}
              <td class="first number">${line.rate ?? '–'}</td>
              <td class="result">${resultView(line)}</td>
            </tr>
          `,
        )}
      </tbody>
    </table>
  `;
}

/** For a narrow page: line by line, in each the papers one below the other. */
function stackedTable({ papers, lines }: Reconciliation, drawing: Drawing) {
  const text = drawing.strings.reconciliation;
  return html`
    <table class="narrow">
      <thead>
        <tr>
          <th scope="col">${text.line}</th>
          ${fields.map((field) => html`<th class=${field === 'name' ? '' : 'number'} scope="col">${text[field]}</th>`)}
          <th class="number" scope="col">${text.rate}</th>
        </tr>
      </thead>
      ${lines.map(
        (line) => html`
          <tbody class=${line.verdict} data-row>
            <tr>
              <th scope="rowgroup" colspan="4">${lineButton(line, drawing)} <span class="result">${resultView(line)}</span></th>
              <td class="number">${line.rate ?? '–'}</td>
            </tr>
            ${papers.map(
              ({ name, title }) => html`
                <tr>
                  <th class="source" scope="row">${title}</th>
                  ${fields.map((field) => valueCell(line.stated[name], field, false, drawing))}
                  <td></td>
                </tr>
              `,
            )}
          </tbody>
        `,
      )}
    </table>
  `;
}

function lineButton({ title, span }: ReconciliationLine, { actions }: Drawing) {
  return html`<button type="button" tabindex="0" data-item @click=${() => actions.reveal(span)}>${title}</button>`;
}

function valueCell(
  stated: StatedLine | undefined,
  field: (typeof fields)[number],
  isFirst: boolean,
  { actions, strings }: Drawing,
) {
  const value = stated?.[field];
  const kind = `${isFirst ? 'first' : ''} ${field === 'name' ? '' : 'number'}`;
  if (value === undefined) return html`<td class=${kind}>–</td>`;
  const { text, deviates, span } = value;
  const title = deviates
    ? html`<strong>${text}</strong><span class="unseen"> (${strings.reconciliation.deviates})</span>`
    : text;
  return html`
    <td class=${`${kind} ${deviates ? 'deviates' : ''}`}>
      <button type="button" tabindex="-1" data-item @click=${() => actions.reveal(span)}>${title}</button>
    </td>
  `;
}

function resultView({ verdict, verdictText }: ReconciliationLine) {
  return html`${verdictSign(verdict)} ${verdictText}`;
}

function pagerView({ lines: { first, perPage, of, differing }, timeline, strings, actions }: Drawing) {
  const text = strings.reconciliation;
  const all = timeline.reconciliation?.lines ?? [];
  const isPaged = of > perPage;
  const range = text.range
    .replace('{0}', String(Math.min(first + 1, of)))
    .replace('{1}', String(first + all.length))
    .replace('{2}', String(of));
  if (!isPaged && !differing && all.length < 4) return nothing;
  const choose = ({ target }: Event) => {
    if (target instanceof HTMLInputElement) actions.turnTo(0, target.checked);
  };
  return html`
    <div class="pager">
      <label><input type="checkbox" .checked=${differing} @change=${choose} />${text.onlyDiffering}</label>
      ${
        isPaged
          ? html`<span class="range" role="status">${range}</span>
              <span class="group">
                <button class="plain" type="button" aria-label=${text.previous} ?disabled=${first === 0} @click=${() => actions.turnTo(Math.max(0, first - perPage), differing)}>‹</button><button class="plain" type="button" aria-label=${text.next} ?disabled=${first + perPage >= of} @click=${() => actions.turnTo(first + perPage, differing)}>›</button>
              </span>`
          : nothing
      }
    </div>
  `;
}

import { html, nothing } from 'lit-html';
import type { Drawing } from './drawing.ts';

/** What the signs on the axis mean, as far as they occur, and which keys there are. */
export function legendView({ scale, stretches, strings }: Drawing) {
  const hasMakeup = scale.columns.some(({ kind }) => kind === 'makeup');
  return html`
    <footer>
      ${
        stretches.length > 0
          ? html`<span><svg width="14" height="14" aria-hidden="true"><rect class="non-working weekend" width="14" height="14" /></svg>${strings.nonWorkingDay}</span>`
          : nothing
      }
      ${hasMakeup ? html`<span><span class="makeup-mark">${strings.makeup}</span>${strings.makeupDay}</span>` : nothing}
      <span class="keys">${strings.keys}</span>
    </footer>
  `;
}

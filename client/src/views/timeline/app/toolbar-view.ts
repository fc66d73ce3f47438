import { html, nothing } from 'lit-html';
import type { Drawing } from './drawing.ts';

/** What can be set about the page: the day of the check, what is on the axis, how the facts are shown. */
export function toolbarView(drawing: Drawing) {
  const { strings, zoomed, isTable, actions } = drawing;
  return html`
    <div class="toolbar">
      ${asOfView(drawing)}
      <div class="group">
        <button class="plain" type="button" aria-pressed=${String(!isTable)} @click=${() => actions.showTable(false)}>${strings.drawing}</button><button class="plain" type="button" aria-pressed=${String(isTable)} @click=${() => actions.showTable(true)}>${strings.table}</button>
      </div>
      ${
        isTable
          ? nothing
          : html`<button class="plain" type="button" ?disabled=${zoomed === undefined} @click=${() => actions.zoom(undefined)}>${strings.fitAll}</button>`
      }
      <div class="group last">
        <button class="plain" type="button" @click=${() => actions.showText()}>${strings.asText}</button><button class="plain" type="button" @click=${() => actions.save()}>${strings.save}</button>
      </div>
    </div>
  `;
}

/** The day of the check: a field, a working day back and forth, and the way back to today. */
function asOfView({ timeline, today, nearby, strings, actions }: Drawing) {
  const isMoved = timeline.asOf !== today;
  const choose = ({ target }: Event) => {
    if (target instanceof HTMLInputElement && target.value !== '') actions.moveTo(target.value);
  };
  return html`
    <div class=${`group as-of-control ${isMoved ? 'moved' : ''}`}>
      <label for="as-of">${strings.asOf}</label>
      <button
        class="plain"
        type="button"
        aria-label=${strings.dayBefore}
        data-tooltip=${strings.dayBefore}
        ?disabled=${nearby.before < today}
        @click=${() => actions.moveTo(nearby.before)}
      >‹</button><input id="as-of" type="date" min=${today} .value=${timeline.asOf} @change=${choose} /><button
        class="plain"
        type="button"
        aria-label=${strings.dayAfter}
        data-tooltip=${strings.dayAfter}
        @click=${() => actions.moveTo(nearby.after)}
      >›</button>
      ${isMoved ? html`<button class="plain back" type="button" @click=${() => actions.moveTo(undefined)}>${strings.backToToday}</button>` : nothing}
    </div>
  `;
}

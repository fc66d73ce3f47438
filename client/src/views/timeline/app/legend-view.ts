import { html, nothing, svg } from 'lit-html';
import type { Drawing } from './drawing.ts';

/** What the signs mean, as far as they occur. */
export function legendView({ scale, stretches, strings, timeline: { nodes } }: Drawing) {
  const hasMakeup = scale.columns.some(({ kind }) => kind === 'makeup');
  const intervals = nodes.flatMap(({ receiptChecks }) => receiptChecks?.intervals ?? []);
  const text = strings.legend;
  const signs = [
    {
      occurs: nodes.some((node) => node.planned),
      text: text.planned,
      sign: svg`<path class="planned" d="M1 10v-4h16v4" />`,
    },
    {
      occurs: nodes.some((node) => node.late),
      text: text.late,
      sign: svg`<rect class="late overdue" y="2" width="18" height="10" />`,
    },
    {
      occurs: nodes.some((node) => node.forecast),
      text: text.forecast,
      sign: svg`<g class="forecast waiting"><rect x="1" y="2" width="16" height="10" rx="3" /></g>`,
    },
    {
      occurs: intervals.length > 0,
      text: text.looks,
      sign: svg`<path class="interval regular" d="M3 7h12" /><path class="look" d="M3 2v10M15 2v10" />`,
    },
    {
      occurs: intervals.some(({ tooLong }) => tooLong),
      text: text.gap,
      sign: svg`<path class="interval gap" d="M3 7h12" /><path class="look" d="M3 2v10M15 2v10" />`,
    },
    {
      occurs: nodes.some((node) => node.detention),
      text: strings.portRisk,
      sign: svg`<g class="detention"><path class="diamond" d="M9 0l7 7l-7 7l-7-7z" /><path class="stroke" d="M9 3.5v4M9 10v.2" /></g>`,
    },
    {
      occurs: nodes.some((node) => node.due),
      text: text.due,
      sign: svg`<path class="pole" d="M5 1v13" /><path class="pennant" d="M5 1h9l-3 3l3 3h-9z" />`,
    },
    {
      occurs: stretches.length > 0,
      text: strings.nonWorkingDay,
      sign: svg`<rect class="non-working weekend" width="18" height="14" />`,
    },
  ].filter(({ occurs }) => occurs);
  return html`
    <p class="legend">
      ${signs.map((entry) => html`<span><svg width="18" height="14" aria-hidden="true">${entry.sign}</svg>${entry.text}</span>`)}
      ${hasMakeup ? html`<span><span class="makeup-mark">${strings.makeup}</span>${strings.makeupDay}</span>` : nothing}
    </p>
  `;
}

/** Which keys there are. */
export function keysView({ strings, areKeysShown, actions }: Drawing) {
  const { title, list } = strings.keys;
  return html`
    <div class="keys">
      <button class="plain" type="button" aria-expanded=${String(areKeysShown)} @click=${() => actions.toggleKeys()}>${title} <kbd>?</kbd></button>
      ${
        areKeysShown
          ? html`<dl>${list.map(([key, meaning]) => html`<div><dt><kbd>${key}</kbd></dt><dd>${meaning}</dd></div>`)}</dl>`
          : nothing
      }
    </div>
  `;
}

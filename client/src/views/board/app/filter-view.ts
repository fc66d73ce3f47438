import { html, nothing } from 'lit-html';
import { guard } from 'lit-html/directives/guard.js';
import { type Facet, facets, none, sortedValues } from '../../../cases/facets.ts';
import { isFiltering } from '../../../cases/filter.ts';
import type { Board } from './board.ts';

/** What narrows the board down, how much is left, and where on the axis the view is. */
export function filterView(board: Board) {
  const { strings, filter, counts, actions, rows, total, complete, days } = board;
  return html`
    <form class="bar" role="search" aria-label=${strings.filter} @submit=${(event: Event) => event.preventDefault()}>
      <input
        type="search"
        placeholder=${strings.search}
        aria-label=${strings.search}
        .value=${filter.text}
        @input=${({ currentTarget }: Event) => {
          if (currentTarget instanceof HTMLInputElement) actions.search(currentTarget.value);
        }}
      />
      ${guard([counts, filter, strings], () => facets.map((facet) => facetView(facet, board)))}
      ${
        isFiltering(filter)
          ? html`<button class="show-all" type="button" @click=${actions.showAll}>${strings.showAll}</button>`
          : nothing
      }
      <p class="shown" role="status">${shownText(strings.shown, rows.length, total, board.language)}${complete ? '' : ` · ${strings.reading}`}</p>
      <span class="mover">
        <button type="button" aria-label=${strings.earlier} ?disabled=${!days.hasEarlier} @click=${() => actions.move(-7)}>‹</button>
        <button type="button" ?disabled=${days.offset === 0} @click=${() => actions.move(0)}>${strings.today}</button>
        <button type="button" aria-label=${strings.later} ?disabled=${!days.hasLater} @click=${() => actions.move(7)}>›</button>
      </span>
    </form>
  `;
}

function shownText(template: string, shown: number, total: number, language: string): string {
  const format = new Intl.NumberFormat(language);
  return template.replace('{0}', format.format(shown)).replace('{1}', format.format(total));
}

function facetView(facet: Facet, board: Board) {
  const { strings, filter, actions } = board;
  const chosen = filter.chosen[facet] ?? [];
  const { name, all } = strings.facets[facet];
  return html`
    <select
      class=${chosen.length > 0 ? 'chosen' : ''}
      aria-label=${name}
      data-facet=${facet}
      @change=${({ currentTarget }: Event) => {
        if (currentTarget instanceof HTMLSelectElement)
          actions.choose(facet, readOption(currentTarget.value));
      }}
    >
      <option value="" .selected=${chosen.length === 0}>${all}</option>
      ${
        chosen.length > 1
          ? html`<option value="several" disabled .selected=${true}>${strings.severalChosen.replace('{0}', String(chosen.length))}</option>`
          : nothing
      }
      ${optionsOf(facet, board).map(
        ({ value, label, count }) =>
          html`<option value=${`=${value}`} .selected=${chosen.length === 1 && chosen[0] === value}>${label} (${count})</option>`,
      )}
    </select>
  `;
}

/** A value may be empty, so it is told from "all" by a sign before it. */
function readOption(value: string): readonly string[] {
  return value.startsWith('=') ? [value.slice(1)] : [];
}

interface Option {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

/** The values of a facet that would leave cases, and the chosen ones. */
function optionsOf(facet: Facet, board: Board): Option[] {
  const { counts, filter, language } = board;
  const values = new Set([...counts[facet].keys(), ...(filter.chosen[facet] ?? [])]);
  const nameOf = (value: string) => labelOf(facet, value, board);
  return sortedValues(facet, values, nameOf, language).map((value) => ({
    value,
    label: nameOf(value),
    count: counts[facet].get(value) ?? 0,
  }));
}

function labelOf(facet: Facet, value: string, { strings, nodes, ports }: Board): string {
  if (value === none) return strings.facets[facet].none;
  const texts: Readonly<Record<string, string>> =
    facet === 'urgency' ? strings.urgency : facet === 'severity' ? strings.severity : {};
  if (facet === 'node') return nodes.find(({ name }) => name === value)?.title ?? value;
  if (facet === 'port') return [value, ports.get(value)].filter((part) => part !== undefined).join(' ');
  return texts[value] ?? value;
}

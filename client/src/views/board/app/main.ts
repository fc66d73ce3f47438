import { render } from 'lit-html';
import { type CaseFilter, choose, everyCase, filterCases } from '../../../cases/filter.ts';
import { placeOfNextStep } from '../../../cases/next-step.ts';
import { inOrder } from '../../../cases/order.ts';
import { dateTexts } from '../../app/dates.ts';
import { connectEditor } from '../../app/editor.ts';
import { onceAFrame } from '../../app/once-a-frame.ts';
import { roveFocus } from '../../app/roving-focus.ts';
import { showTooltips } from '../../app/tooltip.ts';
import type { BoardMessage, BoardSnapshot, BoardState, EditorMessage } from '../messages.ts';
import { daysBackground } from './axis-view.ts';
import type { Board, BoardActions } from './board.ts';
import { boardView } from './board-view.ts';
import { activePlace, type Choices, firstChoices } from './choices.ts';
import { daysInView } from './days-in-view.ts';
import { listenToKeys } from './keyboard.ts';
import { lastResult } from './last-result.ts';
import { layoutFor } from './layout.ts';
import { merge } from './merge.ts';
import { namesOf } from './names.ts';
import { rowWindow, scrolledTo } from './row-window.ts';
import { dressPage, viewportIn } from './viewport.ts';

const editor = connectEditor<BoardMessage, BoardState>();
const root = document.getElementById('view') ?? document.body;
const viewport = viewportIn(root);

const kept = editor.getState();
let choices = firstChoices(kept);
let snapshot: BoardSnapshot | undefined;
let drawn: Board | undefined;

const sorted = lastResult(inOrder);
const filtered = lastResult(filterCases);
const named = lastResult(namesOf);
const dated = lastResult(dateTexts);
const laidOut = lastResult(layoutFor);
const placed = lastResult(daysInView);
const background = lastResult(daysBackground);
const dressed = lastResult(dressPage);

const actions: BoardActions = {
  open(row) {
    change({ active: row.uri });
    editor.postMessage({ type: 'open', uri: row.uri, span: placeOfNextStep(row) });
  },
  search: (text) => filterBy({ ...choices.filter, text }),
  choose: (facet, values) => filterBy(choose(choices.filter, facet, values)),
  showAll: () => filterBy(everyCase),
  sortBy(key) {
    const { order } = choices;
    change({ order: { key, descending: order.key === key && !order.descending } });
  },
  move(days) {
    change({ offset: days === 0 ? 0 : (drawn?.days.offset ?? 0) + days });
  },
};

function filterBy(filter: CaseFilter): void {
  change({ filter });
  editor.postMessage({ type: 'filter', filter });
}

function change(changed: Partial<Choices>): void {
  choices = { ...choices, ...changed };
  keep();
  planDrawing();
}

/** Keeps what the page needs to look the same when it is loaded anew. */
function keep(): void {
  const { order, offset, active } = choices;
  const scrollTop = drawn ? viewport.scrolled(drawn.layout, 0).scrollTop : (kept?.scrollTop ?? 0);
  editor.setState({ order, offset, active, scrollTop });
}

const planDrawing = onceAFrame(draw);

function draw(): void {
  if (snapshot === undefined) return;
  const hadFocus = document.activeElement?.closest('.row') instanceof HTMLElement;
  const isFirst = drawn === undefined;
  drawn = boardOf(snapshot);
  const { active, rows } = drawn;
  choices = { ...choices, active: rows[active]?.uri ?? choices.active, place: active };
  dressed(drawn.layout, background(drawn.days.scale));
  render(boardView(drawn), root);
  if (isFirst) {
    viewport.follow(planDrawing, keep);
    viewport.scrollTo(kept?.scrollTop ?? 0);
  }
  if (hadFocus && !root.contains(document.activeElement)) viewport.focusRow();
}

function boardOf({ strings, language, cases, days: { asOf, complete, axis } }: BoardSnapshot): Board {
  const layout = laidOut(viewport.width());
  const { cases: rows, counts } = filtered(sorted(cases, choices.order, language), choices.filter);
  return {
    strings,
    language,
    dates: dated(language),
    asOf,
    complete,
    total: cases.length,
    ...named(cases),
    filter: choices.filter,
    counts,
    order: choices.order,
    rows,
    window: rowWindow(viewport.scrolled(layout, rows.length)),
    active: activePlace(rows, choices),
    layout,
    days: placed(axis, asOf, layout.days, choices.offset),
    actions,
  };
}

function goTo(place: number): void {
  const row = drawn?.rows[place];
  if (drawn === undefined || row === undefined) return;
  viewport.scrollTo(scrolledTo(place, viewport.scrolled(drawn.layout, drawn.rows.length)));
  change({ active: row.uri });
  draw();
  viewport.focusRow();
}

function receive(message: EditorMessage): void {
  switch (message.type) {
    case 'snapshot':
      if (snapshot === undefined) choices = { ...choices, filter: message.filter };
      snapshot = message;
      document.documentElement.lang = message.language;
      break;
    case 'change':
      if (snapshot) snapshot = { ...snapshot, days: message.days, cases: merge(snapshot.cases, message) };
      break;
    case 'filter':
      choices = { ...choices, filter: message.filter };
  }
  planDrawing();
}

window.addEventListener('message', ({ data }: MessageEvent<EditorMessage>) => receive(data));

root.addEventListener('focusin', ({ target }) => {
  const uri = target instanceof Element ? target.closest<HTMLElement>('.row')?.dataset.uri : undefined;
  if (uri !== undefined && uri !== choices.active) change({ active: uri });
});

listenToKeys(root, () => {
  if (drawn === undefined) return undefined;
  const { rows, active, layout } = drawn;
  const { height, rowHeight } = viewport.scrolled(layout, rows.length);
  const row = rows[active];
  return {
    active,
    count: rows.length,
    page: Math.max(Math.floor(height / rowHeight) - 1, 1),
    goTo,
    open: () => row && actions.open(row),
    move: actions.move,
  };
});
roveFocus(root);
showTooltips(root);
editor.postMessage({ type: 'ready' });

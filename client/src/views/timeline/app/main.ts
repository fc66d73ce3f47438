import { render } from 'lit-html';
import { dateTexts } from '../../app/dates.ts';
import { dayScale } from '../../app/day-scale.ts';
import { connectEditor } from '../../app/editor.ts';
import { nonWorkingStretches } from '../../app/non-working-stretches.ts';
import { onceAFrame } from '../../app/once-a-frame.ts';
import { focusPlace, restoreFocus, roveFocus } from '../../app/roving-focus.ts';
import { showTooltips } from '../../app/tooltip.ts';
import type {
  EditorMessage,
  NodeName,
  ShownCase,
  Snapshot,
  TimelineMessage,
  TimelineState,
} from '../messages.ts';
import type { Actions, Drawing } from './drawing.ts';
import { layoutFor } from './layout.ts';
import { pictureOf } from './picture.ts';
import { takeShortcuts } from './shortcuts.ts';
import { emptyView, timelineView } from './timeline-view.ts';
import { zoomedAxis } from './zoomed-axis.ts';

const editor = connectEditor<TimelineMessage, TimelineState>();
const root = document.getElementById('view') ?? document.body;

/** Widest working day where a node has the axis for itself, in CSS pixels. */
const widestZoomed = 140;

let snapshot: Snapshot | undefined;
let drawing: Drawing | undefined;
let opened: ReadonlySet<NodeName> = new Set();
let unfolded: ReadonlySet<NodeName> = new Set();
let areKeysShown = false;
/** What the user has set about the case, also before a restart. */
let state = editor.getState();
/** Whether the case is drawn for the first time, so that the page may choose what is in view. */
let isNew = false;

const planDrawing = onceAFrame(draw);

function draw(): void {
  if (snapshot === undefined) return;
  const start = performance.now();
  const focus = focusPlace();
  drawing = snapshot.shown && drawingOf(snapshot, snapshot.shown);
  render(drawing ? timelineView(drawing) : emptyView(snapshot.strings), root);
  restoreFocus(root, focus);
  if (isNew) root.querySelector('.day.today')?.scrollIntoView({ block: 'nearest', inline: 'center' });
  isNew = false;
  performance.measure('draw', { start });
}

function drawingOf({ strings, language }: Snapshot, shown: ShownCase): Drawing {
  const layout = layoutFor(document.documentElement.clientWidth);
  const zoomed = state?.zoomed;
  const axis = zoomedAxis(shown.timeline, zoomed);
  const scale = dayScale(axis, layout.available, zoomed === undefined ? undefined : widestZoomed);
  return {
    ...shown,
    strings,
    dates: dateTexts(language),
    layout,
    scale,
    stretches: nonWorkingStretches(scale),
    opened,
    unfolded,
    zoomed,
    isTable: state?.isTable === true,
    areKeysShown,
    actions: actionsFor(shown.uri),
  };
}

function actionsFor(uri: string): Actions {
  return {
    reveal: (span) => editor.postMessage({ type: 'reveal', uri, span }),
    toggleDetails(node) {
      opened = toggled(opened, node);
      planDrawing();
    },
    unfold(node) {
      unfolded = new Set([...unfolded, node]);
      planDrawing();
    },
    zoom: (zoomed) => keep({ zoomed }),
    moveTo: (day) => editor.postMessage({ type: 'asOf', uri, ...(day !== undefined && { day }) }),
    turnTo: (first, differing) => editor.postMessage({ type: 'lines', uri, first, differing }),
    showTable: (isTable) => keep({ isTable }),
    toggleKeys() {
      areKeysShown = !areKeysShown;
      planDrawing();
    },
    save: () => editor.postMessage({ type: 'save' }),
    showText: () => editor.postMessage({ type: 'showText' }),
  };
}

function toggled(nodes: ReadonlySet<NodeName>, node: NodeName): ReadonlySet<NodeName> {
  const others = [...nodes].filter((other) => other !== node);
  return new Set(nodes.has(node) ? others : [...others, node]);
}

/** Changes what outlives a restart, and draws it. */
function keep(change: { readonly zoomed?: NodeName | undefined; readonly isTable?: boolean }): void {
  if (state === undefined) return;
  const { zoomed, ...others } = { ...state, ...change };
  state = { ...others, ...(zoomed !== undefined && { zoomed }) };
  editor.setState(state);
  planDrawing();
}

function take(next: Snapshot): void {
  const { shown } = next;
  isNew ||= shown?.uri !== snapshot?.shown?.uri;
  if (isNew) [opened, unfolded] = [new Set(), new Set()];
  snapshot = next;
  document.documentElement.lang = next.language;
  const { zoomed, isTable } = state ?? {};
  const isSame = shown !== undefined && shown.uri === state?.uri;
  const isMoved = shown !== undefined && shown.timeline.asOf !== shown.today;
  state = shown && {
    uri: shown.uri,
    ...(isMoved && { asOf: shown.timeline.asOf }),
    ...(isSame && zoomed !== undefined && { zoomed }),
    ...(isTable !== undefined && { isTable }),
  };
  editor.setState(state);
  planDrawing();
}

window.addEventListener('message', ({ data }: MessageEvent<EditorMessage>) => {
  switch (data.type) {
    case 'snapshot':
      take(data);
      break;
    case 'cursor': {
      if (snapshot?.shown?.uri !== data.uri) break;
      const { cursor: _, ...shown } = snapshot.shown;
      snapshot = { ...snapshot, shown: { ...shown, ...(data.node !== undefined && { cursor: data.node }) } };
      planDrawing();
      break;
    }
    case 'picture':
      pictureOf(data.svg, data.scale).then(
        (png) => editor.postMessage({ type: 'picture', id: data.id, png }),
        () => editor.postMessage({ type: 'picture', id: data.id }),
      );
      break;
  }
});

roveFocus(root);
takeShortcuts(root, () => drawing);
showTooltips(root);
new ResizeObserver(planDrawing).observe(document.documentElement);
editor.postMessage({ type: 'ready' });

import { render } from 'lit-html';
import { dateTexts } from '../../app/dates.ts';
import { dayScale } from '../../app/day-scale.ts';
import { connectEditor } from '../../app/editor.ts';
import { nonWorkingStretches } from '../../app/non-working-stretches.ts';
import { focusPlace, restoreFocus, roveFocus } from '../../app/roving-focus.ts';
import { showTooltips } from '../../app/tooltip.ts';
import type { Snapshot, TimelineMessage, TimelineState } from '../messages.ts';
import { layoutFor } from './layout.ts';
import { emptyView, timelineView } from './timeline-view.ts';

const editor = connectEditor<TimelineMessage, TimelineState>();
const root = document.getElementById('view') ?? document.body;

let snapshot: Snapshot | undefined;
let unfolded: ReadonlySet<string> = new Set();
/** Whether the case is drawn for the first time, so that the page may choose what is in view. */
let isNew = false;
let isPlanned = false;

/** Draws in the next frame, once for whatever asks until then. */
function planDrawing(): void {
  if (isPlanned) return;
  isPlanned = true;
  requestAnimationFrame(() => {
    isPlanned = false;
    draw();
  });
}

function draw(): void {
  if (snapshot === undefined) return;
  const focus = focusPlace();
  render(snapshot.shown ? caseView(snapshot, snapshot.shown) : emptyView(snapshot.strings), root);
  restoreFocus(root, focus);
  if (isNew) root.querySelector('.day.today')?.scrollIntoView({ block: 'nearest', inline: 'center' });
  isNew = false;
}

function caseView({ strings, language }: Snapshot, { timeline, uri }: NonNullable<Snapshot['shown']>) {
  const layout = layoutFor(document.documentElement.clientWidth);
  const scale = dayScale(timeline.axis, layout.available);
  return timelineView({
    timeline,
    strings,
    dates: dateTexts(language),
    layout,
    scale,
    stretches: nonWorkingStretches(scale),
    unfolded,
    reveal: (span) => editor.postMessage({ type: 'reveal', uri, span }),
    unfold: (node) => {
      unfolded = new Set([...unfolded, node]);
      planDrawing();
    },
  });
}

window.addEventListener('message', ({ data }: MessageEvent<Snapshot>) => {
  if (data.type !== 'snapshot') return;
  isNew ||= data.shown?.uri !== snapshot?.shown?.uri;
  if (isNew) unfolded = new Set();
  snapshot = data;
  document.documentElement.lang = data.language;
  editor.setState(data.shown && { uri: data.shown.uri });
  planDrawing();
});

roveFocus(root);
showTooltips(root);
new ResizeObserver(planDrawing).observe(document.documentElement);
editor.postMessage({ type: 'ready' });

import type { TimelinePanel } from '../views/timeline/panel.ts';
import { activeCase } from './active-case.ts';

/** Shows the timeline of the case in the active editor, beside it. */
export function showTimeline(timeline: TimelinePanel): void {
  const document = activeCase();
  if (document !== undefined) timeline.show(document.uri);
}

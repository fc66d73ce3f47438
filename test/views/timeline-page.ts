import type { Browser } from 'playwright-core';
import type { Snapshot, TimelineMessage, TimelineStrings } from '../../client/src/views/timeline/messages.ts';
import type { Timeline } from '../../server/src/engine/timeline/timeline.ts';
import { openView, type ViewPage } from './view-page.ts';

/** The timeline in a page of its own. */
export interface TimelinePage extends ViewPage<TimelineMessage> {
  /** Forgets what was posted and complained, and takes the case off the page. */
  clear(): Promise<void>;
  /** Draws a timeline, or the page without a case; resolves once it is drawn. */
  show(timeline: Timeline | undefined, language?: string): Promise<void>;
}

export const strings: TimelineStrings = {
  empty: 'Open a case file to see its timeline.',
  unnamedCase: 'Case without a number',
  today: 'Today',
  makeup: 'work',
  makeupDay: 'make-up working day',
  nonWorkingDay: 'non-working day',
  provisional: 'holidays not announced yet',
  calendar: 'Holidays and make-up working days',
  nodes: 'Nodes',
  dates: 'Dates',
  findings: 'Findings',
  severity: { error: 'Error', warning: 'Warning', information: 'Information', hint: 'Hint' },
  moreFindings: 'Show {0} more',
  keys: 'Arrow keys move, Enter opens the place in the case.',
};

export const uri = 'file:///cases/AC-2026-0417.case.yaml';

/** Opens the page of the timeline with its bundles. */
export async function openTimeline(
  browser: Browser,
  bundles: ReadonlyMap<string, string>,
): Promise<TimelinePage> {
  const view = await openView<TimelineMessage>(browser, bundles);
  const show = (timeline: Timeline | undefined, language = 'en-GB'): Promise<void> => {
    const shown = timeline && { uri, timeline };
    const snapshot: Snapshot = { type: 'snapshot', language, strings, ...(shown && { shown }) };
    return view.send(snapshot);
  };
  return {
    ...view,
    show,
    async clear() {
      await view.page.mouse.move(0, 0);
      await show(undefined);
      await view.forget();
    },
  };
}

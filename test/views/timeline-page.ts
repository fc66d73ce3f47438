import type { Browser } from 'playwright-core';
import type {
  ShownCase,
  Snapshot,
  TimelineMessage,
  TimelineState,
  TimelineStrings,
} from '../../client/src/views/timeline/messages.ts';
import type { Timeline } from '../../server/src/engine/views/timeline/timeline.ts';
import { openView, type ViewPage } from './view-page.ts';

/** The timeline in a page of its own. */
export interface TimelinePage extends ViewPage<TimelineMessage> {
  /** Forgets what was posted and complained, and takes the case off the page. */
  clear(): Promise<void>;
  /** Draws a timeline, or the page without a case; resolves once it is drawn. */
  show(timeline: Timeline | undefined, language?: string, more?: Partial<ShownCase>): Promise<void>;
}

export const strings: TimelineStrings = {
  empty: 'Open a case file to see its timeline.',
  unnamedCase: 'Case without a number',
  today: 'Today',
  asOf: 'As of',
  backToToday: 'Back to today',
  dayBefore: 'One working day earlier',
  dayAfter: 'One working day later',
  makeup: 'work',
  makeupDay: 'make-up working day',
  nonWorkingDay: 'non-working day',
  provisional: 'holidays not announced yet',
  calendar: 'Holidays and make-up working days',
  nodes: 'Nodes',
  node: 'Node',
  standing: 'Standing',
  dates: 'Dates',
  expected: 'Expected',
  documents: 'Documents',
  receipts: 'Receipts',
  findings: 'Findings',
  severity: { error: 'Error', warning: 'Warning', information: 'Information' },
  moreFindings: 'Show {0} more',
  details: 'Details of {0}',
  zoomTo: 'Zoom to {0}',
  fitAll: 'Fit all',
  drawing: 'Drawing',
  table: 'Table',
  asText: 'As text',
  save: 'Save…',
  portRisk: 'port detention',
  legend: {
    planned: 'planned',
    late: 'over the longest duration',
    forecast: 'expected',
    looks: 'look at the receipt',
    gap: 'gap too long',
    due: 'write-off due',
  },
  reconciliation: {
    title: 'Reconciliation',
    line: 'Line',
    name: 'Name',
    quantity: 'Quantity',
    amount: 'Amount',
    rate: 'Difference',
    result: 'Result',
    onlyDiffering: 'Only lines that do not agree',
    range: '{0}–{1} of {2}',
    previous: 'Previous lines',
    next: 'Next lines',
    deviates: 'differs',
  },
  keys: { title: 'Keys', list: [['Enter', 'open the place in the case']] },
};

export const uri = 'file:///cases/AC-2026-0417.case.yaml';

/**
 * Opens the page of the timeline with its bundles.
 * @param kept what was set before a restart.
 */
export async function openTimeline(
  browser: Browser,
  bundles: ReadonlyMap<string, string>,
  kept?: TimelineState,
): Promise<TimelinePage> {
  const view = await openView<TimelineMessage>(browser, bundles, kept, true);
  const show: TimelinePage['show'] = (timeline, language = 'en-GB', more = {}) => {
    const shown = timeline && {
      uri,
      timeline,
      today: timeline.asOf,
      nearby: { before: timeline.asOf, after: timeline.asOf },
      lines: { first: 0, perPage: 20, of: timeline.reconciliation?.lines.length ?? 0, differing: false },
      ...more,
    };
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

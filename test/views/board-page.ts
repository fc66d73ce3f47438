import type { Browser } from 'playwright-core';
import { type CaseFilter, everyCase } from '../../client/src/cases/filter.ts';
import type { BoardMessage, BoardSnapshot, BoardStrings } from '../../client/src/views/board/messages.ts';
import type { WorkspaceCase } from '../../server/src/protocol/cases.ts';
import { daysOf } from './board-models.ts';
import { openView, type ViewPage } from './view-page.ts';

/** The board in a page of its own. */
export interface BoardPage extends ViewPage<BoardMessage> {
  /** Draws these cases; resolves once they are drawn. */
  show(cases: readonly WorkspaceCase[], change?: Partial<BoardSnapshot>): Promise<void>;
  /** Draws so many cases, made from these by numbering them anew. */
  showMany(cases: readonly WorkspaceCase[], count: number): Promise<void>;
  filter(filter: CaseFilter): Promise<void>;
}

export const strings: BoardStrings = {
  title: 'Case Board',
  search: 'Search cases',
  filter: 'Filter cases',
  facets: {
    urgency: { name: 'Due', all: 'All dates', none: 'Nothing due' },
    node: { name: 'Node', all: 'All nodes', none: 'Finished' },
    severity: { name: 'Severity', all: 'All findings', none: 'No findings' },
    client: { name: 'Client', all: 'All clients', none: 'No client stated' },
    agent: { name: 'Agent', all: 'All agents', none: 'No agent stated' },
    port: { name: 'Port', all: 'All ports', none: 'No port stated' },
  },
  urgency: {
    overdue: 'Overdue',
    today: 'Due today',
    soon: 'Due soon',
    later: 'Due later',
    none: 'Nothing due',
  },
  severity: {
    error: 'Errors',
    warning: 'Warnings',
    information: 'Information',
    waived: 'Waived',
  },
  severalChosen: '{0} chosen',
  shown: '{0} of {1} cases',
  showAll: 'Show all',
  noMatch: 'No case matches the filter.',
  noCases: 'There are no case files in the open folders.',
  reading: 'Reading the cases…',
  unnamedCase: 'Case without a number',
  noFindings: 'No findings',
  finished: 'Finished',
  columns: {
    case: 'Case',
    port: 'Port',
    client: 'Client',
    agent: 'Agent',
    days: 'Days',
    due: 'Due next',
    findings: 'Findings',
  },
  earlier: 'A week earlier',
  later: 'A week later',
  today: 'Today',
  keys: 'Arrow keys move, Enter opens the case.',
};

/** Opens the page of the board with its bundles. */
export async function openBoard(
  browser: Browser,
  bundles: ReadonlyMap<string, string>,
  kept?: unknown,
): Promise<BoardPage> {
  const view = await openView<BoardMessage>(browser, bundles, kept);
  const snapshotOf = (cases: readonly WorkspaceCase[]): BoardSnapshot => ({
    type: 'snapshot',
    language: 'en-GB',
    strings,
    filter: everyCase,
    days: daysOf(cases),
    cases,
  });
  return {
    ...view,
    show: (cases, change = {}) => view.send({ ...snapshotOf(cases), ...change }),
    showMany: (cases, count) => view.page.evaluate(sendMany, { snapshot: snapshotOf(cases), count }),
    filter: (filter) => view.send({ type: 'filter', filter }),
  };
}

/** Runs in the page, as megabytes of cases would take long on their way into it. */
async function sendMany({ snapshot, count }: { snapshot: BoardSnapshot; count: number }): Promise<void> {
  const cases = Array.from({ length: count }, (_, index) => {
    const standing = snapshot.cases[index % snapshot.cases.length];
    const caseId = `AC-2026-${String(index + 1).padStart(5, '0')}`;
    const client = `${standing?.client} ${index % 97}`;
    return { ...standing, caseId, client, uri: `file:///cases/${caseId}.case.yaml` };
  });
  window.postMessage({ ...snapshot, cases }, '*');
  await new Promise((resolve) => window.addEventListener('message', resolve, { once: true }));
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}

import type { NodeName } from '../engine/format/nodes.ts';
import type { Position } from '../engine/text/line-index.ts';

/** Commands of a client that has `runsCommands`; the argument of each is a {@link LensTarget}. */
export const lensCommands = {
  'show-timeline': 'certcase.showTimeline',
  'complete-node': 'certcase.completeNode',
  'record-receipt': 'certcase.recordReceipt',
  'record-receipt-check': 'certcase.recordReceiptCheck',
} as const;

/** A command of the server, which has the editor show a place of a case; its argument is a {@link RevealTarget}. */
export const revealCommand = 'certcase.reveal';

/** What a lens hands to the command behind it: the case, and the node over which it stands. */
export interface LensTarget {
  readonly uri: string;
  readonly node: NodeName;
}

export interface RevealTarget {
  readonly uri: string;
  readonly range: { readonly start: Position; readonly end: Position };
}

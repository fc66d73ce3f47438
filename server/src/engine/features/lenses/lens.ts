import type { NodeName } from '../../format/nodes.ts';
import type { Span } from '../../text/span.ts';

/** A sentence over a line of the case, and what a click on it does. */
export interface Lens {
  /** The name over which it stands, as UTF-16 offsets. */
  readonly span: Span;
  readonly title: string;
  readonly act: LensAct;
  readonly node: NodeName;
  /** What it is about. Where an editor cannot do the act it leads there instead; without it the lens is the act alone. */
  readonly place?: Span;
}

export type LensAct =
  | 'reveal'
  | 'show-timeline'
  | 'complete-node'
  | 'record-receipt'
  | 'record-receipt-check';

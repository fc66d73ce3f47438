import type { Span } from '../../../../../server/src/protocol/timeline.ts';
import type { DateTexts } from '../../app/dates.ts';
import type { DayScale } from '../../app/day-scale.ts';
import type { NonWorkingStretch } from '../../app/non-working-stretches.ts';
import type { NodeName, ShownCase, TimelineStrings } from '../messages.ts';
import type { Layout } from './layout.ts';

/** What every part of the drawing is drawn from. */
export interface Drawing extends ShownCase {
  readonly strings: TimelineStrings;
  readonly dates: DateTexts;
  readonly layout: Layout;
  readonly scale: DayScale;
  readonly stretches: readonly NonWorkingStretch[];
  /** Nodes whose details are shown. */
  readonly opened: ReadonlySet<NodeName>;
  /** Nodes of which all findings are listed. */
  readonly unfolded: ReadonlySet<NodeName>;
  readonly zoomed: NodeName | undefined;
  readonly isTable: boolean;
  readonly areKeysShown: boolean;
  readonly actions: Actions;
}

/** What a user can do. */
export interface Actions {
  /** Shows a place of the case in the editor. */
  reveal(span: Span): void;
  /** Shows the details of a node, or hides them. */
  toggleDetails(node: NodeName): void;
  /** Lists all findings of a node. */
  unfold(node: NodeName): void;
  /** Lets a node fill the axis; without one, all of them. */
  zoom(node: NodeName | undefined): void;
  /** Checks the case as of a day; without one, as of today. */
  moveTo(day: string | undefined): void;
  /** Shows other lines of the reconciliation. */
  turnTo(first: number, differing: boolean): void;
  showTable(isTable: boolean): void;
  toggleKeys(): void;
  save(): void;
  showText(): void;
}

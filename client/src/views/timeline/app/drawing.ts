import type { Span, Timeline } from '../../../../../server/src/protocol/timeline.ts';
import type { DateTexts } from '../../app/dates.ts';
import type { DayScale } from '../../app/day-scale.ts';
import type { NonWorkingStretch } from '../../app/non-working-stretches.ts';
import type { TimelineStrings } from '../messages.ts';
import type { Layout } from './layout.ts';

/** What every part of the drawing is drawn from. */
export interface Drawing {
  readonly timeline: Timeline;
  readonly strings: TimelineStrings;
  readonly dates: DateTexts;
  readonly layout: Layout;
  readonly scale: DayScale;
  readonly stretches: readonly NonWorkingStretch[];
  /** Nodes of which all findings are listed. */
  readonly unfolded: ReadonlySet<string>;
  /** Shows a place of the case in the editor. */
  readonly reveal: (span: Span) => void;
  /** Lists all findings of a node. */
  readonly unfold: (node: string) => void;
}

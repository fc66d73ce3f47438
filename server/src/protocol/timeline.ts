import type { Timeline } from '../engine/timeline/timeline.ts';
import type { RequestName } from './request.ts';

export type { Span } from '../engine/text/span.ts';
export type * from '../engine/timeline/timeline.ts';

/** The timeline of one open case; null where the document is not open. */
export const timelineRequest: RequestName<TimelineParams, TimelineAnswer | null> = 'certcase/timeline';

export interface TimelineParams {
  readonly textDocument: { readonly uri: string };
}

export interface TimelineAnswer {
  /** Version of the document that the spans of the timeline belong to. */
  readonly version: number;
  readonly timeline: Timeline;
}

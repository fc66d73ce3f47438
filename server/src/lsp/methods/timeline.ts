import { buildTimeline } from '../../engine/timeline/build-timeline.ts';
import type { TimelineAnswer, TimelineParams } from '../../protocol/timeline.ts';
import type { CheckedCase } from '../checked-case.ts';
import type { Client } from '../client.ts';

export function timeline(
  { version, file, open, context }: CheckedCase,
  _params: TimelineParams,
  { language }: Client,
): TimelineAnswer {
  return { version, timeline: buildTimeline(file, open, context, language) };
}

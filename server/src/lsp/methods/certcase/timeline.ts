import { asFileName } from '../../../engine/text/file-name.ts';
import { buildTimeline } from '../../../engine/views/timeline/build-timeline.ts';
import { timelineSvg } from '../../../engine/views/timeline/svg/timeline-svg.ts';
import type { Reconciliation, Timeline } from '../../../engine/views/timeline/timeline.ts';
import { timelineText } from '../../../engine/views/timeline/timeline-text.ts';
import type {
  TimelineAnswer,
  TimelineAsOf,
  TimelineDrawing,
  TimelineParams,
  TimelineText,
  WantedLines,
} from '../../../protocol/timeline.ts';
import type { CheckedCase } from '../../documents/checked-case.ts';
import { caseAsOf } from '../../session/as-of.ts';
import type { Client } from '../../session/client.ts';

export function timeline(
  checked: CheckedCase,
  { asOf, lines: wanted }: TimelineParams,
  client: Client,
): TimelineAnswer {
  const whole = timelineAsOf(checked, asOf, client);
  const { version, context } = checked;
  const lines = linesOf(whole.reconciliation, wanted);
  const shown = wanted === undefined ? lines : lines.slice(wanted.first, wanted.first + wanted.count);
  const reconciliation = whole.reconciliation && { ...whole.reconciliation, lines: shown };
  return {
    version,
    today: context.today,
    nearby: {
      before: context.calendar.addWorkingDays(whole.asOf, -1).day,
      after: context.calendar.addWorkingDays(whole.asOf, 1).day,
    },
    timeline: { ...whole, ...(reconciliation && { reconciliation }) },
    lineCount: lines.length,
  };
}

export function textOfTimeline(checked: CheckedCase, { asOf }: TimelineAsOf, client: Client): TimelineText {
  return { text: timelineText(timelineAsOf(checked, asOf, client), client.language) };
}

export function drawingOfTimeline(
  checked: CheckedCase,
  { asOf }: TimelineAsOf,
  client: Client,
): TimelineDrawing {
  const whole = timelineAsOf(checked, asOf, client);
  const fileName = `${asFileName(whole.caseId)}-timeline-${whole.asOf}`;
  return { fileName, svg: timelineSvg(whole, client.language) };
}

function timelineAsOf(checked: CheckedCase, asOf: string | undefined, { language }: Client): Timeline {
  const { context, open } = caseAsOf(checked, asOf);
  return buildTimeline(checked.file, open, context, language);
}

function linesOf(reconciliation: Reconciliation | undefined, wanted: WantedLines | undefined) {
  const lines = reconciliation?.lines ?? [];
  return wanted?.differing ? lines.filter(({ verdict }) => verdict !== 'agrees') : lines;
}

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readCase } from '../../server/src/engine/case/case-file.ts';
import { checkCase, openFindings, ruleContext } from '../../server/src/engine/checks/run.ts';
import { calendarDay } from '../../server/src/engine/reference/calendar-day.ts';
import { defaultSettings, type Settings } from '../../server/src/engine/settings/settings.ts';
import type { Language } from '../../server/src/engine/text/localized.ts';
import { buildTimeline } from '../../server/src/engine/views/timeline/build-timeline.ts';
import type { Timeline, TimelineNode } from '../../server/src/engine/views/timeline/timeline.ts';

/** The text of a case in `examples/`. */
export function example(name: string): string {
  return readFileSync(resolve(import.meta.dirname, '../../examples', `${name}.case.yaml`), 'utf8');
}

/** What the engine makes of a case on a day. */
export function timelineOf(
  text: string,
  today: string,
  language: Language = 'en',
  settings: Partial<Settings> = {},
): Timeline {
  const file = readCase(text);
  const context = ruleContext({ ...defaultSettings, ...settings }, calendarDay(today)!);
  return buildTimeline(file, openFindings(checkCase(file, context)), context, language);
}

/** A case of nothing but the nodes that are given, as YAML below `nodes:`. */
export function caseOf(nodes: string): string {
  const indented = nodes.replace(/^(?=.)/gm, '  ');
  return `caseId: AC-1\ndirection: import\nnodes:\n${indented}`;
}

export function nodeOf(timeline: Timeline, name: TimelineNode['name']): TimelineNode {
  return timeline.nodes.find((node) => node.name === name)!;
}

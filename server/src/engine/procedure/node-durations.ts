import type { CaseFile } from '../case/case-file.ts';
import type { NodeName } from '../format/nodes.ts';
import type { Settings } from '../settings/settings.ts';

/** Working days from the begin of a node (day 0) to its end. */
export interface NodeDuration {
  readonly shortest: number;
  readonly longest: number;
}

/**
 * Shortest durations of the house procedure: pre-review 1 to 2 working days, the application half a day, verification
 * 2 to 3 (1 in the green channel), clearance 1 to 2. Half a day can end on the day of its begin, and nothing keeps a
 * write-off from being done on the day of the release.
 */
const shortest = {
  preReview: 1,
  application: 0,
  verification: 2,
  greenChannel: 1,
  clearance: 1,
  writeOff: 0,
} as const;

/** How long a node takes; the longest duration is a setting. The archive has no clock. */
export function nodeDuration(file: CaseFile, name: NodeName, settings: Settings): NodeDuration | undefined {
  if (name === 'archive') return undefined;
  const green = file.content.nodes?.verification?.greenChannel?.value === true;
  const kind = name === 'verification' && green ? 'greenChannel' : name;
  const longest = kind === 'writeOff' ? settings.writeOffWorkingDays : settings.nodeWorkingDays[kind];
  return { shortest: Math.min(shortest[kind], longest), longest };
}

/** Whether customs did not select the case for verification, so that it passes that node by. */
export function isSkipped(file: CaseFile, name: NodeName): boolean {
  return name === 'verification' && file.content.nodes?.verification?.selected?.value === false;
}

import type { CaseFile } from '../case/case-file.ts';
import type { NodeName } from '../format/nodes.ts';
import { laterDay } from '../reference/calendar-day.ts';
import { workingDays } from '../text/counts.ts';
import type { Localized } from '../text/localized.ts';
import type { AsOf } from './as-of.ts';
import { isSkipped, nodeDuration } from './node-durations.ts';
import { nodeProgress } from './progress.ts';
import { writeOffDue } from './write-off-due.ts';

/** What is known of a node today. */
export type NodeState = 'done' | 'done-late' | 'failed' | 'running' | 'overdue' | 'waiting';

/** How a node stands today, in a word and in a phrase. */
export interface NodeStanding {
  readonly state: NodeState;
  readonly text: Localized;
  /** Working days from begin to end, or to today; undefined where it has not begun. */
  readonly taken: number | undefined;
  /** Working days that the node may take; undefined for the archive, which has no clock. */
  readonly limit: number | undefined;
}

/** Judges a node by its dates, as of today. */
export function nodeStanding(file: CaseFile, name: NodeName, context: AsOf): NodeStanding {
  const { calendar, today } = context;
  const { begin, end } = nodeProgress(file, name, today);
  const limit = nodeDuration(file, name, context.settings)?.longest;
  const failed = name === 'verification' && file.content.nodes?.verification?.result?.value === 'failed';
  if (begin === undefined && end === undefined) {
    return { state: 'waiting', text: notBegun(file, name), taken: undefined, limit };
  }
  const first = begin?.day ?? end?.day ?? today;
  const last = end?.day ?? laterDay(today, first);
  const taken = calendar.workingDaysBetween(first, last);
  const over = limit === undefined ? 0 : taken - limit;
  const standing = { taken, limit };
  if (failed) return { ...standing, state: 'failed', text: { en: 'Failed', zh: '未通过' } };
  if (end !== undefined) {
    if (over <= 0) return { ...standing, state: 'done', text: { en: 'Done', zh: '已完成' } };
    const late = workingDays(over);
    return {
      ...standing,
      state: 'done-late',
      text: { en: `Done, ${late.en} late`, zh: `已完成，超期 ${late.zh}` },
    };
  }
  if (over > 0) {
    const late = workingDays(over);
    return { ...standing, state: 'overdue', text: { en: `Overdue by ${late.en}`, zh: `已超期 ${late.zh}` } };
  }
  return { ...standing, state: 'running', text: running(file, name, context) };
}

function notBegun(file: CaseFile, name: NodeName): Localized {
  return isSkipped(file, name) ? { en: 'Not selected', zh: '未被抽中' } : { en: 'Not started', zh: '未开始' };
}

function running(file: CaseFile, name: NodeName, context: AsOf): Localized {
  const due = name === 'writeOff' ? writeOffDue(file, context) : undefined;
  if (due === undefined) return { en: 'In progress', zh: '进行中' };
  const left = workingDays(due.daysLeft);
  return due.daysLeft === 0
    ? { en: 'In progress, last day', zh: '进行中，今天到期' }
    : { en: `In progress, ${left.en} left`, zh: `进行中，还剩 ${left.zh}` };
}

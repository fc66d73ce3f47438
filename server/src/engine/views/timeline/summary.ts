import type { CaseFile } from '../../case/case-file.ts';
import type { RuleContext } from '../../checks/rule-context.ts';
import { nodeTitles } from '../../format/node-titles.ts';
import { writeOffDue } from '../../procedure/write-off-due.ts';
import { formatDay } from '../../reference/calendar-day.ts';
import type { Localized } from '../../text/localized.ts';
import type { TimelineNode } from './timeline.ts';

/** One sentence that says where a case stands, the clock that runs first. */
export function summaryOf(
  file: CaseFile,
  nodes: readonly Pick<TimelineNode, 'name' | 'state' | 'begin'>[],
  context: RuleContext,
): Localized {
  const due = writeOffDue(file, context);
  if (due !== undefined && due.completed === undefined) return openWriteOff(due.daysLeft, formatDay(due.day));
  const failed = nodes.find((node) => node.state === 'failed');
  if (failed !== undefined) {
    const title = nodeTitles[failed.name];
    return {
      en: `${title.en} failed; the case cannot go on until it is repeated.`,
      zh: `${title.zh}未通过，须重新办理后才能继续。`,
    };
  }
  const running = nodes.find((node) => node.state === 'running' || node.state === 'overdue');
  if (running !== undefined) {
    const title = nodeTitles[running.name];
    const since = running.begin === undefined ? undefined : formatDay(running.begin);
    return {
      en: `${title.en} in progress${since ? ` since ${since.en}` : ''}.`,
      zh: `${since ? `自${since.zh}起` : ''}正在办理${title.zh}。`,
    };
  }
  const done = nodes.filter((node) => node.state === 'done' || node.state === 'done-late');
  const archived = done.find((node) => node.name === 'archive');
  if (archived?.begin !== undefined) {
    const day = formatDay(archived.begin);
    return { en: `All nodes done; archived ${day.en}.`, zh: `全部节点已完成，${day.zh}归档。` };
  }
  const last = done.at(-1);
  const next = last === undefined ? nodes[0] : nodes[nodes.indexOf(last) + 1];
  if (next === undefined) return { en: 'All nodes done.', zh: '全部节点已完成。' };
  const title = nodeTitles[next.name];
  return { en: `Next: ${title.en.toLowerCase()}.`, zh: `下一步：${title.zh}。` };
}

function openWriteOff(daysLeft: number, day: Localized): Localized {
  if (daysLeft < 0) {
    const late = -daysLeft;
    return {
      en: `Write-off overdue by ${late} working day${late === 1 ? '' : 's'}; it was due ${day.en}.`,
      zh: `核销已逾期 ${late} 个工作日，最迟应于${day.zh}完成。`,
    };
  }
  if (daysLeft === 0)
    return { en: `Write-off due ${day.en}, the last day.`, zh: `核销最迟应于${day.zh}完成，已是最后一天。` };
  return {
    en: `Write-off due ${day.en}, ${daysLeft} working day${daysLeft === 1 ? '' : 's'} left.`,
    zh: `核销最迟应于${day.zh}完成，还剩 ${daysLeft} 个工作日。`,
  };
}

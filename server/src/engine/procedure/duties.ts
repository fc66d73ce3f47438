import type { CaseFile } from '../case/case-file.ts';
import { at, atKey, atList, atMissing, isUnclear } from '../case/model.ts';
import { addHours, clockOf, dayOf } from '../reference/china-time.ts';
import type { AsOf } from './as-of.ts';
import type { Duty } from './duty.ts';
import { nodeStanding } from './node-state.ts';
import { isUnderWay } from './passage.ts';
import { preReviewDuties } from './pre-review-duties.ts';
import { nodeProgress } from './progress.ts';
import { looksAtReceipt } from './receipt-looks.ts';
import { isEntered } from './receipts.ts';
import { isAbout, waiversOf } from './waivers.ts';
import { writeOffDue } from './write-off-due.ts';

/** What is known here of a finding: its rule, its place, and whether a waiver silences it. */
interface Waivable {
  readonly code: string;
  readonly path: string;
  readonly waived?: unknown;
}

/**
 * Everything that somebody has to do by a day. What is absent or cannot be told for certain asks for nothing; a step that
 * was passed over is a finding and no deadline any more.
 */
export function dutiesOf(file: CaseFile, findings: readonly Waivable[], context: AsOf): Duty[] {
  return [
    ...writeOff(file, context),
    ...receiptCheck(file, context),
    ...preReviewDuties(file, context),
    ...applicationReceipt(file, context),
    ...nodesUnderWay(file, context),
    ...archive(file, context),
    ...waivers(file, findings, context),
  ];
}

function writeOff(file: CaseFile, context: AsOf): Duty[] {
  const { nodes } = file.content;
  const open = writeOffDue(file, context);
  const { begin, certain } = nodeProgress(file, 'writeOff', context.today);
  if (open === undefined || open.completed !== undefined || begin === undefined || !certain) return [];
  if (nodes !== undefined && isUnclear(nodes, 'writeOff')) return [];
  const { span } = nodes?.writeOff === undefined ? at(begin.field) : atMissing(nodes.writeOff, 'completedOn');
  return [{ kind: 'write-off', node: 'writeOff', due: open.day, provisional: open.provisional, span }];
}

/** The next look at the customs receipt: so many hours after the last one, on whatever day that is. */
function receiptCheck(file: CaseFile, { today, settings }: AsOf): Duty[] {
  const clearance = file.content.nodes?.clearance;
  const last = looksAtReceipt(file, today)?.at(-1)?.value;
  if (clearance === undefined || last === undefined || !isUnderWay(file, 'clearance', today)) return [];
  const next = addHours(last, settings.receiptCheckHours);
  const { span } = atList(clearance, 'receiptChecks');
  return [
    {
      kind: 'receipt-check',
      node: 'clearance',
      due: dayOf(next),
      time: clockOf(next),
      provisional: false,
      span,
    },
  ];
}

function applicationReceipt(file: CaseFile, { today, settings, calendar }: AsOf): Duty[] {
  const node = file.content.nodes?.application;
  const { begin } = nodeProgress(file, 'application', today);
  if (node === undefined || begin === undefined || !isUnderWay(file, 'application', today)) return [];
  if (isEntered(node.receipt)) return [];
  const { day, provisional } = calendar.addWorkingDays(begin.day, settings.applicationReceiptWorkingDays);
  const { span } = atMissing(node, 'receipt');
  return [{ kind: 'application-receipt', node: 'application', due: day, provisional, span }];
}

/** The nodes that end without a receipt, by the days that they may take. */
function nodesUnderWay(file: CaseFile, context: AsOf): Duty[] {
  const { calendar, today } = context;
  return (['verification', 'clearance'] as const).flatMap((name) => {
    const { begin } = nodeProgress(file, name, today);
    const { limit, state } = nodeStanding(file, name, context);
    if (begin === undefined || limit === undefined || state === 'failed') return [];
    if (!isUnderWay(file, name, today)) return [];
    const { day: due, provisional } = calendar.addWorkingDays(begin.day, limit);
    return [{ kind: 'node', node: name, due, provisional, span: begin.field.place.span }];
  });
}

/** Step 5 of the procedure is the write-off *and* the archive: both within the same working days after the release. */
function archive(file: CaseFile, context: AsOf): Duty[] {
  const { nodes } = file.content;
  const { begin, certain } = nodeProgress(file, 'archive', context.today);
  const done = writeOffDue(file, context);
  if (nodes === undefined || done?.completed === undefined || begin !== undefined || !certain) return [];
  if (isUnclear(nodes, 'archive')) return [];
  const section = nodes.archive ?? nodes.writeOff;
  const { span } = section === undefined ? at(nodes) : atKey(section);
  return [{ kind: 'archive', node: 'archive', due: done.day, provisional: done.provisional, span }];
}

/** A waiver that silences something today speaks up again the day after its last one. */
function waivers(file: CaseFile, findings: readonly Waivable[], { today, settings }: AsOf): Duty[] {
  const waived = findings.filter((finding) => finding.waived !== undefined);
  return waiversOf(file, today, settings.waivers.forbidden).flatMap((waiver) => {
    const { rule, until, standing, section } = waiver;
    if (rule === undefined || until === undefined || standing !== 'in-force') return [];
    if (!waived.some((finding) => isAbout(waiver, finding))) return [];
    const { span } = section.until === undefined ? atKey(section) : at(section.until);
    const limited = waiver.at === undefined ? {} : { at: waiver.at };
    return [{ kind: 'waiver', rule, ...limited, due: until, provisional: false, span }];
  });
}

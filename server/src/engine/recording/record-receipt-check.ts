import type { CaseFile } from '../case/case-file.ts';
import { type ChinaTime, formatTime } from '../reference/china-time.ts';
import type { Localized } from '../text/localized.ts';
import { CaseWriter } from './case-writer.ts';

/** A check of the customs receipt written into a case, or why it was not; either is said in `message`. */
export interface RecordedCheck {
  /** Undefined where nothing is recorded. */
  readonly text: string | undefined;
  readonly message: Localized;
}

const path = ['nodes', 'clearance', 'receiptChecks'] as const;

/**
 * Records that somebody looked the customs receipt up at this minute. There is a receipt to look up from the declaration
 * on, and until the goods are released.
 */
export function recordReceiptCheck(file: CaseFile, now: ChinaTime): RecordedCheck {
  const { clearance } = file.content.nodes ?? {};
  const caseId = file.content.caseId?.text ?? '';
  const refused = (message: Localized): RecordedCheck => ({ text: undefined, message });
  if (clearance?.declaration?.declaredAt?.value === undefined) return refused(texts.notDeclared(caseId));
  if (clearance.releasedOn?.value !== undefined) return refused(texts.released(caseId));
  if (clearance.receiptChecks?.items.some(({ value }) => value === now)) return refused(texts.already(now));
  const writer = new CaseWriter(file);
  writer.append(path, now, now);
  const [written] = writer.written;
  if (written?.outcome !== 'new') return refused(texts.unreadable(caseId));
  return { text: writer.file.text, message: texts.recorded(caseId, now) };
}

const texts = {
  notDeclared: (caseId: string): Localized => ({
    en: `${caseId} is not declared yet (nodes.clearance.declaration.declaredAt): there is no customs receipt to look up.`,
    zh: `${caseId} 尚未申报（nodes.clearance.declaration.declaredAt 未填），没有可查询的海关回执。`,
  }),
  released: (caseId: string): Localized => ({
    en: `${caseId} is released already; its customs receipt needs no further checks.`,
    zh: `${caseId} 已放行，无须再查询海关回执。`,
  }),
  already: (now: ChinaTime): Localized => ({
    en: `The check of ${formatTime(now).en} is recorded already.`,
    zh: `${formatTime(now).zh}的查询已登记。`,
  }),
  unreadable: (caseId: string): Localized => ({
    en: `The receipt checks of ${caseId} cannot be read; mend the list first, then record again.`,
    zh: `${caseId} 的回执查询记录无法识别，请先改正该列表再登记。`,
  }),
  recorded: (caseId: string, now: ChinaTime): Localized => ({
    en: `Receipt check of ${caseId} recorded: ${formatTime(now).en}.`,
    zh: `已登记 ${caseId} 的回执查询：${formatTime(now).zh}。`,
  }),
};

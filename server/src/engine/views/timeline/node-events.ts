import type { CaseFile } from '../../case/case-file.ts';
import { dated } from '../../case/dated.ts';
import type { Field } from '../../case/model.ts';
import type { NodeName } from '../../format/nodes.ts';
import { formatDay } from '../../reference/calendar-day.ts';
import { type ChinaTime, formatTime } from '../../reference/china-time.ts';
import type { Language, Localized } from '../../text/localized.ts';
import type { TimelineEvent } from './timeline.ts';

interface NamedDate {
  readonly field: Field | undefined;
  readonly label: Localized;
  readonly kind: TimelineEvent['kind'];
}

function named(
  field: Field | undefined,
  en: string,
  zh: string,
  kind: TimelineEvent['kind'] = 'date',
): NamedDate {
  return { field, label: { en, zh }, kind };
}

function datesOf(file: CaseFile, name: NodeName): NamedDate[] {
  const nodes = file.content.nodes;
  switch (name) {
    case 'preReview': {
      const node = nodes?.preReview;
      const revisions = (node?.revisions?.items ?? []).flatMap(({ submittedOn, receipt }) => [
        named(submittedOn, 'Revised materials submitted', '提交补正材料'),
        named(receipt?.receivedOn, 'Receipt for the revision', '收到补正回执'),
      ]);
      const mismatch = node?.receipt?.status?.value === 'document-mismatch';
      return [
        named(node?.submittedOn, 'Materials submitted', '提交预审材料'),
        mismatch
          ? named(node?.receipt?.receivedOn, 'Receipt: document mismatch', '收到回执：单证不符')
          : named(node?.receipt?.receivedOn, 'Pre-review receipt', '收到预审回执'),
        ...revisions,
      ];
    }
    case 'application':
      return [
        named(nodes?.application?.submittedOn, 'Application submitted', '提交正式申请'),
        named(nodes?.application?.receipt?.receivedOn, 'Application receipt', '收到申请回执'),
      ];
    case 'verification':
      return [
        named(nodes?.verification?.startedOn, 'Verification begins', '现场核查开始'),
        named(nodes?.verification?.completedOn, 'Verification ends', '现场核查结束'),
        named(nodes?.verification?.certificate?.issuedOn, 'Certificate issued', '签发代理证明'),
      ];
    case 'clearance':
      return [
        named(nodes?.clearance?.declaration?.declaredAt, 'Declared', '报关申报'),
        ...(nodes?.clearance?.receiptChecks?.items ?? []).map((check) =>
          named(check, 'Receipt looked up', '查询海关回执', 'receipt-check'),
        ),
        named(nodes?.clearance?.releasedOn, 'Released', '放行'),
      ];
    case 'writeOff':
      return [
        named(nodes?.writeOff?.plannedOn, 'Planned write-off', '计划核销'),
        named(nodes?.writeOff?.completedOn, 'Write-off completed', '完成核销'),
        named(nodes?.writeOff?.list?.receivedOn, 'Write-off list', '收到核销清单'),
      ];
    case 'archive':
      return [named(nodes?.archive?.archivedOn, 'Archived', '归档')];
  }
}

/** The dates of a node, in the order of the calendar. */
export function nodeEvents(file: CaseFile, name: NodeName, language: Language): TimelineEvent[] {
  const events = datesOf(file, name).flatMap(({ field, label, kind }): TimelineEvent[] => {
    const date = dated(field);
    if (date === undefined) return [];
    const time = date.field.facts.kind === 'date-time' ? (date.field.value as ChinaTime) : undefined;
    const when = time === undefined ? formatDay(date.day) : formatTime(time);
    const separator = language === 'zh' ? '：' : ', ';
    const text = `${label[language]}${separator}${when[language]}`;
    return [{ kind, day: date.day, ...(time && { time }), text, span: date.field.place.span }];
  });
  return events.sort((left, right) => (left.day < right.day ? -1 : left.day > right.day ? 1 : 0));
}

import type { CaseFile } from '../case/case-file.ts';
import type { Field } from '../case/model.ts';
import { parsePath, pathPattern } from '../format/path.ts';
import { uniqueNumbers } from '../procedure/unique-numbers.ts';
import { writeOffDue } from '../procedure/write-off-due.ts';
import { yearOf } from '../reference/calendar-day.ts';
import type { Localized } from '../text/localized.ts';
import type { RuleContext } from './rule-context.ts';
import { rules } from './rules/index.ts';

/** Something that could not be checked: neither right nor wrong. */
export interface Unchecked {
  /** Code of the rule that had to keep silent. */
  readonly code: string;
  /** Path of the place; empty where the whole rule was left out. */
  readonly path: string;
  readonly reason: Localized;
}

/** What the rules could not judge in a case, in the order of the rules. */
export function unchecked(file: CaseFile, context: RuleContext): readonly Unchecked[] {
  const unknown = file.fields.filter((field) => field.state !== 'read');
  const patterns = new Map(unknown.map((field) => [field, pathPattern(parsePath(field.place.path))]));
  const ofFields = rules.flatMap(({ code, watches }) =>
    unknown
      .filter((field) => watches.includes(patterns.get(field) ?? ''))
      .map((field) => ({ code, path: field.place.path, reason: reasonOf(field) })),
  );
  return [...ofFields, ...ofWorld(file, context)].filter(
    ({ code }) => context.settings.rules[code] !== 'off',
  );
}

function reasonOf(field: Field): Localized {
  switch (field.state) {
    case 'placeholder':
      return { en: 'not filled in yet', zh: '尚未填写' };
    case 'ambiguous':
      return { en: 'has more than one reading', zh: '有多种读法' };
    default:
      return { en: 'cannot be read', zh: '无法读取' };
  }
}

/** What is not known of the world outside the case. */
function ofWorld(file: CaseFile, context: RuleContext): Unchecked[] {
  const entries: Unchecked[] = [];
  const due = writeOffDue(file, context);
  if (due?.provisional) {
    const year = yearOf(due.day);
    const reason = {
      en: `the holidays of ${year} are not announced yet; the due date is provisional`,
      zh: `${year} 年放假安排尚未公布，到期日为暂定`,
    };
    entries.push({ code: 'write-off/deadline', path: 'nodes.clearance.releasedOn', reason });
  }
  if (context.siblings === undefined) {
    const reason = { en: 'the other cases were not at hand', zh: '未取得其他案卷' };
    entries.push({ code: 'case/duplicate-id', path: 'caseId', reason });
    entries.push({
      code: 'clearance/certificate-reused',
      path: 'nodes.verification.certificate.number',
      reason,
    });
    const isGiven = uniqueNumbers(file).some(({ kind }) => kind !== 'case' && kind !== 'certificate');
    if (isGiven) entries.push({ code: 'case/copied-number', path: '', reason });
  }
  if (context.tariff === undefined && (file.content.goods?.items.length ?? 0) > 0) {
    const reason = {
      en: 'no national tariff is set; digits 7 to 10 were not looked up',
      zh: '未指定税则文件，第 7 至 10 位未核对',
    };
    entries.push({ code: 'goods/hs-code-unknown', path: 'goods', reason });
  }
  for (const field of file.fields) {
    if (!/(^documents\[\d+\]|stampedCopy)\.file$/.test(field.place.path) || field.value === undefined)
      continue;
    if (context.attachments !== undefined && context.attachments.look(field.text) !== 'unknown') continue;
    const reason = { en: 'the file could not be looked up', zh: '无法查找该文件' };
    entries.push({ code: 'archive/file', path: field.place.path, reason });
  }
  return entries;
}

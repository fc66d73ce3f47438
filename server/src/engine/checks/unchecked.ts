import type { CaseFile } from '../case/case-file.ts';
import { at, atKey, type Field } from '../case/model.ts';
import { parsePath, pathPattern } from '../format/path.ts';
import { uniqueNumbers } from '../procedure/unique-numbers.ts';
import { writeOffDue } from '../procedure/write-off-due.ts';
import { yearOf } from '../reference/calendar-day.ts';
import type { Localized } from '../text/localized.ts';
import type { Span } from '../text/span.ts';
import type { RuleContext } from './rule-context.ts';
import { rules } from './rules/index.ts';

/** Something that could not be checked: neither right nor wrong. */
export interface Unchecked {
  /** Code of the rule that had to keep silent. */
  readonly code: string;
  /** Path of the place; empty where the whole rule was left out. */
  readonly path: string;
  /** The place, as UTF-16 offsets; the start of the case where nothing stands there. */
  readonly span: Span;
  /** The beginning of a sentence, without a full stop. */
  readonly reason: Localized;
  /** What makes it judgeable: a sentence. */
  readonly remedy: Localized;
}

/** What the rules could not judge in a case, in the order of the rules. */
export function unchecked(file: CaseFile, context: RuleContext): readonly Unchecked[] {
  const unknown = file.fields.filter((field) => field.state !== 'read');
  const patterns = new Map(unknown.map((field) => [field, pathPattern(parsePath(field.place.path))]));
  const ofFields = rules.flatMap(({ code, watches }) =>
    unknown
      .filter((field) => watches.includes(patterns.get(field) ?? ''))
      .map((field) => ({ code, ...at(field), ...causeIn(field) })),
  );
  return [...ofFields, ...ofWorld(file, context)].filter(
    ({ code }) => context.settings.rules[code] !== 'off',
  );
}

type Cause = Pick<Unchecked, 'reason' | 'remedy'>;

function causeIn(field: Field): Cause {
  switch (field.state) {
    case 'placeholder':
      return {
        reason: { en: 'not filled in yet', zh: '尚未填写' },
        remedy: { en: 'Enter the value once it is known.', zh: '请在确定后填写。' },
      };
    case 'ambiguous':
      return {
        reason: { en: 'has more than one reading', zh: '有多种读法' },
        remedy: { en: 'Write it so that it has one.', zh: '请改为只有一种读法的写法。' },
      };
    default:
      return {
        reason: { en: 'cannot be read', zh: '无法读取' },
        remedy: { en: 'Correct it as its finding says.', zh: '请按该处的检查结果改正。' },
      };
  }
}

/** What is not known of the world outside the case. */
function ofWorld(file: CaseFile, context: RuleContext): Unchecked[] {
  return [
    ...ofHolidays(file, context),
    ...ofOtherCases(file, context),
    ...ofTariff(file, context),
    ...ofFiles(file, context),
  ];
}

function ofHolidays(file: CaseFile, context: RuleContext): Unchecked[] {
  const due = writeOffDue(file, context);
  if (!due?.provisional) return [];
  const year = yearOf(due.day);
  const path = 'nodes.clearance.releasedOn';
  return [
    {
      code: 'write-off/deadline',
      path,
      span: spanOf(file, path),
      reason: {
        en: `the holidays of ${year} are not announced yet; the due date is provisional`,
        zh: `${year} 年放假安排尚未公布，到期日为暂定`,
      },
      remedy: {
        en: 'Once they are, update Certcase, or enter the days under "calendar" in .certcase.yaml.',
        zh: '公布后请更新 Certcase，或将日期填入 .certcase.yaml 的“calendar”。',
      },
    },
  ];
}

function ofOtherCases(file: CaseFile, { siblings }: RuleContext): Unchecked[] {
  if (siblings !== undefined) return [];
  const cause = {
    reason: { en: 'the other cases were not at hand', zh: '未取得其他案卷' },
    remedy: {
      en: 'Check the folder of the case as a whole, or open it in the editor.',
      zh: '请检查案卷所在的整个文件夹，或在编辑器中打开该文件夹。',
    },
  };
  const number = 'nodes.verification.certificate.number';
  const isGiven = uniqueNumbers(file).some(({ kind }) => kind !== 'case' && kind !== 'certificate');
  return [
    { code: 'case/duplicate-id', path: 'caseId', span: spanOf(file, 'caseId'), ...cause },
    { code: 'clearance/certificate-reused', path: number, span: spanOf(file, number), ...cause },
    ...(isGiven ? [{ code: 'case/copied-number', path: '', span: { start: 0, end: 0 }, ...cause }] : []),
  ];
}

function ofTariff({ content: { goods } }: CaseFile, { tariff, tariffProblem }: RuleContext): Unchecked[] {
  if (tariff !== undefined || goods === undefined || goods.items.length === 0) return [];
  const { span } = atKey(goods);
  const place = { code: 'goods/hs-code-unknown', path: 'goods', span };
  if (tariffProblem !== undefined) {
    return [
      {
        ...place,
        reason: {
          en: `${tariffProblem.en}; digits 7 to 10 were not looked up`,
          zh: `${tariffProblem.zh}，第 7 至 10 位未核对`,
        },
        remedy: {
          en: 'Correct "tariff" in .certcase.yaml as its finding says.',
          zh: '请按检查结果改正 .certcase.yaml 中的“tariff”。',
        },
      },
    ];
  }
  return [
    {
      ...place,
      reason: {
        en: 'no national tariff is set; digits 7 to 10 were not looked up',
        zh: '未指定税则文件，第 7 至 10 位未核对',
      },
      remedy: {
        en: 'Name your tariff file under "tariff" in .certcase.yaml.',
        zh: '请在 .certcase.yaml 的“tariff”中指定税则文件。',
      },
    },
  ];
}

function ofFiles(file: CaseFile, { attachments }: RuleContext): Unchecked[] {
  return file.fields
    .filter(
      ({ place, value }) => /(^documents\[\d+\]|stampedCopy)\.file$/.test(place.path) && value !== undefined,
    )
    .filter(({ text }) => attachments === undefined || attachments.look(text) === 'unknown')
    .map((field) => ({
      code: 'archive/file',
      ...at(field),
      reason: { en: 'the file could not be looked up', zh: '无法查找该文件' },
      remedy: {
        en: 'Save the case where its files are, and open that folder.',
        zh: '请将案卷保存到扫描件所在位置，并打开该文件夹。',
      },
    }));
}

function spanOf({ fields }: CaseFile, path: string): Span {
  const field = fields.find(({ place }) => place.path === path);
  return field === undefined ? { start: 0, end: 0 } : at(field).span;
}

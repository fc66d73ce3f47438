import { at, atKey } from '../../../case/model.ts';
import { isImpossibleDay } from '../../../case/normalise/impossible-day.ts';
import type { Expected } from '../../../case/problem.ts';
import { replaceValue } from '../../../edit/edit.ts';
import { namedPath, namingOf } from '../../../edit/key-naming.ts';
import { excerpt } from '../../../text/excerpt.ts';
import type { Localized } from '../../../text/localized.ts';
import { nearestWord } from '../../../text/nearest-word.ts';
import { defineRule } from '../rule.ts';

const expectations: Readonly<Record<Exclude<Expected, 'word' | 'text'>, Localized>> = {
  section: { en: 'a group of entries below it', zh: '其下的一组条目' },
  list: { en: 'a list, one "- " an entry', zh: '列表，每项以“- ”开头' },
  'single-value': { en: 'a single value', zh: '单个值' },
  date: { en: 'a date such as 2026-05-08', zh: '日期，例如 2026-05-08' },
  'date-time': { en: 'a date and time such as 2026-05-08T09:30', zh: '日期和时间，例如 2026-05-08T09:30' },
  'clock-time': { en: 'a time of day such as 10:00', zh: '时间，例如 10:00' },
  number: { en: 'a number such as 49200.00', zh: '数字，例如 49200.00' },
  'whole-number': { en: 'a whole number from 1', zh: '从 1 开始的整数' },
  boolean: { en: 'true or false', zh: 'true 或 false' },
  code: { en: 'one complete number or code', zh: '一个完整的编号或代码' },
};

/** Characters of a message that a list of words may fill. */
const longestList = 62;

/** The words that are allowed, as far as a message has room for them. */
function listed(words: readonly string[]): Localized {
  const shown = words.filter((_, index) => words.slice(0, index + 1).join(', ').length <= longestList);
  const more = words.length - shown.length;
  return {
    en: `${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
    zh: `${shown.join('、')}${more > 0 ? ` 等 ${words.length} 项` : ''}`,
  };
}

export default defineRule({
  code: 'case/invalid-value',
  since: '0.1.0',
  severity: 'error',
  fix: { offered: 'sometimes', safety: 'suggestion' },
  basis: {
    kind: 'format',
    statement: {
      en: 'Each entry of the format holds one kind of value.',
      zh: '格式规定了每个条目的取值类型。',
    },
  },
  watches: [],
  messages: {
    unknownWord: (path: string, written: string, words: Localized) => ({
      en: `${path} is "${excerpt(written)}"; it has to be one of ${words.en}.`,
      zh: `${path} 填写为“${excerpt(written)}”，应为以下之一：${words.zh}。`,
    }),
    wrongKind: (path: string, written: string, expected: Localized) => ({
      en: `${path} is "${excerpt(written)}", which cannot be read as ${expected.en}.`,
      zh: `${path} 填写为“${excerpt(written)}”，应为：${expected.zh}。`,
    }),
    referral: (path: string, written: string) => ({
      en: `${path} is "${excerpt(written)}", which only points elsewhere and counts as not filled in. Enter the value itself.`,
      zh: `${path} 填写为“${excerpt(written)}”，未写明内容，视同未填。请填写具体内容。`,
    }),
    wrongStructure: (path: string, expected: Localized) => ({
      en: `${path} has to be ${expected.en}.`,
      zh: `${path} 应为：${expected.zh}。`,
    }),
  },
  documentation: {
    title: { en: 'Every value is of its kind', zh: '各项取值有效' },
    why: {
      en: 'A value of another kind cannot be compared, counted or sent to customs.',
      zh: '取值不符时，无法比对、计算，也无法报送海关。',
    },
    consequence: {
      en: 'The checks that need the value are left out until it can be read.',
      zh: '依赖该值的检查会暂缓，直到可以读取。',
    },
    remedy: { en: 'Write the value in the form that the message names.', zh: '按提示的形式填写。' },
    bad: 'direction: transit\n',
    good: 'direction: import\n',
  },
  check(file, report) {
    const naming = namingOf(file);
    for (const met of file.problems) {
      // A date or a number that is not certain is for the rules about their form.
      if (met.kind === 'ambiguous' && !/date|time|number/.test(met.field.facts.kind)) {
        report('referral', [namedPath(met.field.place.path, naming), met.field.text], at(met.field));
      }
      if (met.kind !== 'invalid') continue;
      const { located, expected } = met;
      if (expected.startsWith('date') && located.kind === 'field' && isImpossibleDay(located.text)) continue;
      const place = at(located);
      const name = namedPath(place.path, naming);
      if (
        located.kind !== 'field' ||
        expected === 'section' ||
        expected === 'list' ||
        expected === 'single-value'
      ) {
        const structure = expectations[expected as 'section' | 'list' | 'single-value'];
        const isText = located.place.node.kind === 'scalar';
        report('wrongStructure', [name, structure], isText ? place : atKey(located));
      } else if (expected === 'word') {
        const words = located.facts.words ?? [];
        const near = nearestWord(located.text, words);
        const nearest = near && naming.word(near);
        const fixes = nearest
          ? [
              {
                title: { en: `Replace by ${nearest}`, zh: `改为 ${nearest}` },
                edits: [replaceValue(located, nearest)],
              },
            ]
          : [];
        report('unknownWord', [name, located.text, listed(words.map(naming.word))], place, { fixes });
      } else if (expected !== 'text') {
        report('wrongKind', [name, located.text, expectations[expected]], place);
      }
    }
  },
});

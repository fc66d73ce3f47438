import { at } from '../../../case/model.ts';
import { lostWord } from '../../../case/normalisation-loss.ts';
import { replaceForm } from '../../../edit/tidy.ts';
import { excerpt } from '../../../text/excerpt.ts';
import { heldBack } from '../../finding.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  code: 'style/number',
  since: '0.1.0',
  severity: 'warning',
  fix: { offered: 'sometimes', safety: 'safe' },
  basis: {
    kind: 'format',
    statement: {
      en: 'A number is written in digits with a decimal point; its unit and its currency have entries of their own.',
      zh: '数字只写阿拉伯数字和小数点；计量单位和币种另有条目填写。',
    },
  },
  watches: [],
  messages: {
    untidy: (written: string, tidy: string) => ({
      en: `"${excerpt(written)}" is taken as ${tidy}. Write the plain number, without separators, unit or currency.`,
      zh: `“${excerpt(written)}”按 ${tidy} 理解。请只写数字，不带千分位、单位或币种。`,
    }),
    withWord: (written: string, tidy: string, word: string) => ({
      en: `"${excerpt(written)}" is taken as ${tidy}, but the entries for currency and unit do not say ${excerpt(word)}. Fill them in first, then write ${tidy} alone.`,
      zh: `“${excerpt(written)}”按 ${tidy} 理解，但币种、计量单位条目中没有“${excerpt(word)}”。请先在相应条目填写清楚，此处再只写 ${tidy}。`,
    }),
    ambiguous: (written: string, readings: readonly string[]) => ({
      en: `"${excerpt(written)}" can mean ${readings.join(' or ')}; it is left out of every comparison. Choose the one that is meant.`,
      zh: `“${excerpt(written)}”可能是 ${readings.join('，也可能是 ')}，暂不参与任何比对。请选定其一。`,
    }),
    unclear: (written: string) => ({
      en: `"${excerpt(written)}" does not say which number is meant; it is left out of every comparison. Write the number.`,
      zh: `“${excerpt(written)}”没有写明是多少，暂不参与任何比对。请填写数字。`,
    }),
  },
  documentation: {
    title: { en: 'Numbers are plain numbers', zh: '数字只写数字' },
    why: {
      en: 'Spreadsheets and scripts take "49,200.00" or "120 sets" for text and add nothing up.',
      zh: '表格和脚本会把“49,200.00”“120台”当作文字，不参与计算。',
    },
    consequence: {
      en: 'Sums and comparisons that others make from the file are wrong or empty.',
      zh: '他人据此文件所做的合计和比对会出错或为空。',
    },
    remedy: {
      en: 'Use the fix; unit and currency go to their own entries.',
      zh: '使用快速修复；单位和币种填到各自的条目。',
    },
    bad: 'currency: USD\ngoods:\n  - { hsCode: "8471309000", amount: "USD 49,200.00" }\n',
    good: 'currency: USD\ngoods:\n  - { hsCode: "8471309000", amount: 49200.00 }\n',
  },
  check(file, report) {
    for (const met of file.problems) {
      if (met.kind === 'untidy' && met.tidy.because === 'number') {
        const { field, tidy } = met;
        const title = { en: `Write ${tidy.text}`, zh: `改为 ${tidy.text}` };
        const fix = { title, edits: [replaceForm(field, tidy.text)] };
        const word = lostWord(file, field);
        const fixes = [heldBack(fix, word)];
        if (word === undefined) report('untidy', [field.text, tidy.text], at(field), { fixes });
        else report('withWord', [field.text, tidy.text, word], at(field), { fixes });
      } else if (met.kind === 'ambiguous' && /number$/.test(met.field.facts.kind)) {
        const { field } = met;
        const readings = met.readings.map(({ text }) => text);
        const fixes = readings.map((text) => ({
          title: { en: `It means ${text}`, zh: `应为 ${text}` },
          edits: [replaceForm(field, text)],
          safety: 'suggestion' as const,
        }));
        if (readings.length === 0) report('unclear', [field.text], at(field));
        else report('ambiguous', [field.text, readings], at(field), { fixes });
      }
    }
  },
});

import { at } from '../../../case/model.ts';
import { lostWord } from '../../../case/normalisation-loss.ts';
import { replaceSource } from '../../../edit/edit.ts';
import { classify, isKnown } from '../../../reference/harmonized-system.ts';
import { excerpt } from '../../../text/excerpt.ts';
import type { Fix } from '../../finding.ts';
import { defineRule } from '../rule.ts';

/** An HS code is written in quotes, so that no YAML reader takes it for a number. */
function quoted(digits: string): string {
  return `"${digits}"`;
}

export default defineRule({
  code: 'goods/hs-code',
  since: '0.1.0',
  severity: 'error',
  fix: { offered: 'sometimes', safety: 'safe' },
  basis: {
    kind: 'procedure',
    statement: {
      en: 'House procedure, step 1: the list of goods gives the HS code to 10 digits. Declarations in China use 10 digits: 6 international, 2 tariff line, 2 supervision.',
      zh: '内部操作规程第 1 步：商品清单须填写 10 位商品编码。中国报关使用 10 位编码：前 6 位国际通用，第 7、8 位为税目，第 9、10 位为监管附加码。',
    },
  },
  watches: ['goods[].hsCode'],
  messages: {
    leadingZero: (written: string, heading: string) => ({
      en: `HS code ${written} has 9 digits, not 10; a leading zero was probably lost (heading ${heading}). Look it up and enter all 10.`,
      zh: `商品编码 ${written} 只有 9 位，应为 10 位，很可能丢失了首位 0（品目 ${heading}）。请查实后填写完整。`,
    }),
    zeroOrOther: (written: string, heading: string, other: string) => ({
      en: `HS code ${written} has 9 digits, not 10; a digit is missing: a leading zero (heading ${heading}) or one behind ${other}. Enter all 10.`,
      zh: `商品编码 ${written} 只有 9 位，应为 10 位，缺少一位：首位 0（品目 ${heading}），或 ${other} 之后的一位。请查实后填写完整。`,
    }),
    missingDigit: (written: string) => ({
      en: `HS code ${written} has 9 digits, not 10; a digit is missing. Look the code up and enter all 10.`,
      zh: `商品编码 ${written} 只有 9 位，应为 10 位，缺少一位。请查实后填写完整。`,
    }),
    wrongLength: (written: string, count: number) => ({
      en: `HS code ${written} has ${count} digits, not 10; pre-review sends it back. Enter all 10.`,
      zh: `商品编码 ${written} 为 ${count} 位，应为 10 位，预审会被退回。请填写完整。`,
    }),
    inspectionSuffix: (written: string, suffix: string) => ({
      en: `HS code ${written} has 13 digits; the last three (${suffix}) are the inspection suffix. Only the first 10 belong here.`,
      zh: `商品编码 ${written} 为 13 位，末三位 ${suffix} 是检验检疫附加码，此处只填前 10 位。`,
    }),
    untidy: (written: string, digits: string) => ({
      en: `HS code ${written} is written with other characters than digits; the declaration takes ${digits}.`,
      zh: `商品编码 ${written} 含有数字以外的字符，报关单应填 ${digits}。`,
    }),
    withRemark: (written: string, digits: string, remark: string) => ({
      en: `HS code ${written} is taken as ${digits}, without "${excerpt(remark)}", which has no place here. Enter that as a remark where it matters, then ${digits} alone.`,
      zh: `商品编码 ${written} 按 ${digits} 理解，其中“${excerpt(remark)}”不属于编码。如需保留请写到备注中，此处只填 ${digits}。`,
    }),
    notDigits: (written: string) => ({
      en: `HS code ${written} is no code of 10 digits; look it up in the tariff and enter it in full.`,
      zh: `商品编码 ${written} 不是 10 位数字，请查税则后完整填写。`,
    }),
  },
  documentation: {
    title: { en: 'The HS code has ten digits', zh: '商品编码为 10 位' },
    why: {
      en: 'Duty, supervision conditions and inspection all hang on the full ten digits.',
      zh: '税率、监管条件和检验检疫要求都取决于完整的 10 位编码。',
    },
    consequence: {
      en: 'The materials are sent back for correction; 3 to 5 days are lost.',
      zh: '材料被退回更正，延误 3 至 5 天。',
    },
    remedy: {
      en: 'Enter all ten digits, in quotes. A missing digit is never filled in: 9 digits can belong to two different goods.',
      zh: '填写完整的 10 位数字并加引号。缺少的数字不会自动补上：同样的 9 位数字可能对应不同商品。',
    },
    bad: 'goods:\n  - hsCode: "847130900"\n',
    good: 'goods:\n  - hsCode: "8471309000"\n',
  },
  check(file, report) {
    for (const { hsCode } of file.content.goods?.items ?? []) {
      if (hsCode?.value === undefined) continue;
      const written = hsCode.text.trim();
      const shown = excerpt(written);
      const digits = hsCode.value;
      const place = at(hsCode);
      const tidy = (right: string): { fixes: Fix[] } => ({
        fixes: [
          {
            title: { en: `Write ${right}`, zh: `改为 ${right}` },
            edits: [replaceSource(hsCode, quoted(right))],
          },
        ],
      });
      const suggested = (right: string): Fix[] =>
        tidy(right).fixes.map((fix) => ({ ...fix, safety: 'suggestion' as const }));
      const remark = lostWord(file, hsCode);
      if (!/^\d+$/.test(digits)) report('notDigits', [shown], place);
      else if (digits.length === 10 && /^\d+$/.test(written)) continue;
      else if (digits.length === 10 && remark !== undefined) {
        report('withRemark', [shown, digits, remark], place, { fixes: suggested(digits) });
      } else if (digits.length === 10) report('untidy', [shown, digits], place, tidy(digits));
      else if (digits.length === 9) {
        const [heading, other] = [`0${digits.slice(0, 3)}`, digits.slice(0, 4)];
        const [withZero, asWritten] = [classify(`0${digits}`).known, classify(digits).known];
        if (withZero < 4 || withZero < asWritten) report('missingDigit', [shown], place);
        else if (withZero > asWritten) report('leadingZero', [shown, heading], place);
        else report('zeroOrOther', [shown, heading, other], place);
      } else if (digits.length === 13 && isKnown(digits)) {
        const fixes = suggested(digits.slice(0, 10));
        report('inspectionSuffix', [shown, digits.slice(10)], place, { fixes });
      } else report('wrongLength', [shown, digits.length], place);
    }
  },
});

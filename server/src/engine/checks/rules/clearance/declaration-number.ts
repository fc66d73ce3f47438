import { at } from '../../../case/model.ts';
import { lostWord } from '../../../case/normalisation-loss.ts';
import { replaceSource } from '../../../edit/edit.ts';
import { declarationNumberParts, partAgainstCase } from '../../../procedure/declaration-number-parts.ts';
import { readDeclarationNumber } from '../../../reference/declaration-number.ts';
import { excerpt } from '../../../text/excerpt.ts';
import type { Localized } from '../../../text/localized.ts';
import { heldBack } from '../../finding.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  code: 'clearance/declaration-number',
  since: '0.1.0',
  severity: 'error',
  fix: { offered: 'sometimes', safety: 'safe' },
  basis: {
    kind: 'practice',
    statement: {
      en: 'Customs practice: a declaration number has 18 digits - district (1-4), year (5-8), 1 import or 0 export (9), sequence (10-18).',
      zh: '通关实务：报关单号为 18 位数字，依次为关区（1-4 位）、年份（5-8 位）、进出口标志（第 9 位，1 进口 0 出口）、顺序号（10-18 位）。',
    },
  },
  watches: ['nodes.clearance.declaration.number'],
  messages: {
    wrongLength: (written: string, count: number) => ({
      en: `Declaration number ${written} has ${count} digits, not 18; customs cannot find the declaration. Copy it from the form.`,
      zh: `报关单号 ${written} 为 ${count} 位，应为 18 位，无法查到报关单。请按报关单填写。`,
    }),
    notDigits: (written: string) => ({
      en: `Declaration number "${written}" is no number of 18 digits; copy it from the declaration form.`,
      zh: `报关单号“${written}”不是 18 位数字，请按报关单填写。`,
    }),
    unified: (written: string) => ({
      en: `${written} is the unified number of the Single Window; enter the customs declaration number of 18 digits.`,
      zh: `${written} 是“单一窗口”统一编号，请填写 18 位海关编号（报关单号）。`,
    }),
    withItem: (written: string, number: string) => ({
      en: `${written} has 21 digits, the last three are the item as in tax refund papers; the declaration number is ${number}.`,
      zh: `${written} 为 21 位，末三位是退税申报用的项号，报关单号应为 ${number}。`,
    }),
    untidy: (written: string, digits: string) => ({
      en: `Declaration number ${written} is written with other characters than digits; the form has ${digits}.`,
      zh: `报关单号 ${written} 含有数字以外的字符，应填 ${digits}。`,
    }),
    impossible: (part: Localized, digits: string) => ({
      en: `The declaration number has ${digits} as its ${part.en}, which cannot be; it is mistyped. Copy it from the form.`,
      zh: `报关单号的${part.zh}为 ${digits}，不可能如此，编号有误。请按报关单填写。`,
    }),
    contradicts: (part: Localized, written: Localized, expected: Localized) => ({
      en: `The declaration number has ${written.en} as its ${part.en}, the case says ${expected.en}; one is wrong. Compare with the form.`,
      zh: `报关单号的${part.zh}为 ${written.zh}，本案为 ${expected.zh}，两者不符。请核对报关单。`,
    }),
    otherEnd: () => ({ en: 'The case says so here', zh: '本案在此填写' }),
  },
  documentation: {
    title: { en: 'The declaration number agrees with the case', zh: '报关单号与本案一致' },
    why: {
      en: 'The number has no check digit, but it names district, year and direction: a mistyped one mostly contradicts the case.',
      zh: '报关单号没有校验位，但含关区、年份和进出口标志，填错时往往与本案不符。',
    },
    consequence: {
      en: 'The declaration is not found: at the receipt check, the write-off and any inspection.',
      zh: '查询回执、核销和稽查时都查不到报关单。',
    },
    remedy: {
      en: 'Copy all 18 digits from the declaration form, in quotes.',
      zh: '按报关单填写全部 18 位数字，并加引号。',
    },
    bad: 'port: "2225"\nnodes:\n  clearance:\n    declaration: { number: "222320261000451237" }\n',
    good: 'port: "2225"\nnodes:\n  clearance:\n    declaration: { number: "222520261000451237" }\n',
  },
  check(file, report, { today }) {
    const number = file.content.nodes?.clearance?.declaration?.number;
    if (number?.value === undefined) return;
    const place = at(number);
    const written = excerpt(number.text);
    const writing = (digits: string) => ({
      title: { en: `Write ${digits}`, zh: `改为 ${digits}` },
      edits: [replaceSource(number, JSON.stringify(digits))],
    });
    const reading = readDeclarationNumber(number.value);
    switch (reading.result) {
      case 'length':
        return report('wrongLength', [written, reading.length], place);
      case 'characters':
        return report('notDigits', [written], place);
      case 'single-window-number':
        return report('unified', [written], place);
      case 'year':
        return report('impossible', [declarationNumberParts.year, reading.year], place);
      case 'direction':
        return report('impossible', [declarationNumberParts.direction, reading.digit], place);
    }
    const digits = reading.result === 'with-item' ? reading.number : number.value;
    const inner = readDeclarationNumber(digits);
    const wrong = inner.result === 'valid' ? partAgainstCase(file, inner.number, today) : undefined;
    if (wrong !== undefined) {
      const related = [{ ...at(wrong.field), message: this.messages.otherEnd() }];
      report('contradicts', [wrong.part, wrong.written, wrong.expected], place, { related });
    } else if (reading.result === 'with-item') {
      const fixes = [{ ...writing(digits), safety: 'suggestion' as const }];
      report('withItem', [written, digits], place, { fixes });
    } else if (number.tidy?.because === 'code') {
      const fixes = [heldBack(writing(digits), lostWord(file, number))];
      report('untidy', [written, digits], place, { fixes });
    }
  },
});

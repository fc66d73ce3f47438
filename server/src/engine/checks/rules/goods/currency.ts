import { at } from '../../../case/model.ts';
import { replaceValue } from '../../../edit/edit.ts';
import { currencyExists, currencyName, nearestCurrency } from '../../../reference/currencies.ts';
import { excerpt } from '../../../text/excerpt.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  code: 'goods/currency',
  since: '0.1.0',
  severity: 'error',
  fix: { offered: 'sometimes', safety: 'suggestion' },
  basis: {
    kind: 'standard',
    statement: {
      en: 'ISO 4217, codes for currencies; declarations in China have used its three letters since August 2018.',
      zh: 'ISO 4217 货币代码；自 2018 年 8 月起报关单使用其三位字母代码。',
    },
  },
  watches: ['currency', 'goods[].currency'],
  messages: {
    unknown: (written: string) => ({
      en: `There is no currency "${written}" in ISO 4217; the declaration is rejected. Enter its three letters, such as USD.`,
      zh: `ISO 4217 中没有币种“${written}”，申报会被退单。请填三位字母代码，例如 USD。`,
    }),
  },
  documentation: {
    title: { en: 'The currency exists', zh: '币种代码存在' },
    why: {
      en: 'Amounts can be compared and converted only where their currency is beyond doubt; signs such as $ stand for several.',
      zh: '币种明确才能比对和折算金额；“$”“元”等符号可指多种货币。',
    },
    consequence: {
      en: 'The declaration system rejects the code, or the duty is worked out at another rate.',
      zh: '申报系统不接受该代码，或按错误的汇率计税。',
    },
    remedy: {
      en: 'Enter the three letters of the currency on the invoice.',
      zh: '按发票币种填写三位字母代码。',
    },
    bad: 'currency: USB\n',
    good: 'currency: USD\n',
  },
  check(file, report) {
    const { currency, goods } = file.content;
    for (const field of [currency, ...(goods?.items ?? []).map((line) => line.currency)]) {
      if (field?.value === undefined || currencyExists(field.value)) continue;
      // Of a single sign, such as 元 or $, nobody can say whose it is.
      const nearest = field.value.length > 1 ? nearestCurrency(field.value) : undefined;
      const name = nearest === undefined ? undefined : currencyName(nearest);
      const fixes =
        nearest === undefined || name === undefined
          ? []
          : [
              {
                title: {
                  en: `Replace by ${nearest} (${name.en})`,
                  zh: `改为 ${nearest}（${name.zh}）`,
                },
                edits: [replaceValue(field, nearest)],
              },
            ];
      report('unknown', [excerpt(field.text)], at(field), { fixes });
    }
  },
});

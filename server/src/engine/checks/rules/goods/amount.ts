import { at, type Field } from '../../../case/model.ts';
import { replaceSource } from '../../../edit/edit.ts';
import { defineRule } from '../rule.ts';

/** The figure as written, without separators and units. */
function figure(field: Field<number>): string {
  return field.tidy?.text ?? field.text.trim();
}

/** How many decimals a figure is written with. */
function decimals(field: Field<number>): number {
  return figure(field).split('.')[1]?.length ?? 0;
}

/** Half a unit of the last written digit: what rounding can have changed. */
function rounding(field: Field<number>): number {
  return 0.5 * 10 ** -decimals(field);
}

const cents = 2;

/** Slips of binary arithmetic, which no figure of a case comes near. */
const negligible = 1e-6;

/** How far the amount may be off: by its own rounding, and by that of a price with more decimals than cents. */
function allowance(quantity: number, unitPrice: Field<number>, amount: Field<number>): number {
  const ofPrice = decimals(unitPrice) > cents ? quantity * rounding(unitPrice) : 0;
  return Math.max(0.01, rounding(amount) + ofPrice) + negligible;
}

export default defineRule({
  code: 'goods/amount',
  since: '0.1.0',
  severity: 'warning',
  fix: { offered: 'sometimes', safety: 'suggestion' },
  basis: {
    kind: 'practice',
    statement: {
      en: 'Customs compares quantity, unit price and total of every line of a declaration, and net with gross weight.',
      zh: '海关审单逐项核对数量、单价与总价，以及净重与毛重的逻辑关系。',
    },
  },
  watches: [
    'goods[].quantity',
    'goods[].unitPrice',
    'goods[].amount',
    'goods[].netWeight',
    'goods[].grossWeight',
  ],
  messages: {
    differs: (quantity: string, price: string, product: string, amount: string) => ({
      en: `${quantity} × ${price} is ${product}, but the amount is ${amount}; customs asks back about the value. Correct the wrong one.`,
      zh: `${quantity} × ${price} = ${product}，而总价为 ${amount}，海关会质疑价格。请更正有误的一项。`,
    }),
    netAboveGross: (net: string, gross: string) => ({
      en: `The net weight, ${net} kg, is above the gross weight, ${gross} kg; the declaration is sent back. Correct one of them.`,
      zh: `净重 ${net} 千克大于毛重 ${gross} 千克，报关单会被退回。请更正其中一项。`,
    }),
  },
  documentation: {
    title: { en: 'Quantity, price and amount agree', zh: '数量、单价与总价相符' },
    why: {
      en: 'Certificate, declaration and bill of lading take over these figures; a slip here goes into all of them.',
      zh: '代理证明、报关单、提单均沿用这些数字，此处一错，处处都错。',
    },
    consequence: {
      en: 'Customs asks back about the value, and the amounts differ at the write-off.',
      zh: '海关质疑申报价格，核销时金额不一致。',
    },
    remedy: {
      en: 'Compare with the invoice and the packing list and correct the figure that is wrong.',
      zh: '与发票、装箱单核对，更正有误的数字。',
    },
    bad: 'goods:\n  - { quantity: 120, unitPrice: 410.00, amount: 42900.00 }\n',
    good: 'goods:\n  - { quantity: 120, unitPrice: 410.00, amount: 49200.00 }\n',
  },
  check(file, report) {
    for (const { quantity, unitPrice, amount, netWeight, grossWeight } of file.content.goods?.items ?? []) {
      if (quantity?.value !== undefined && unitPrice?.value !== undefined && amount?.value !== undefined) {
        const product = quantity.value * unitPrice.value;
        if (Math.abs(product - amount.value) > allowance(quantity.value, unitPrice, amount)) {
          const whole = decimals(amount) === 0 && Number.isInteger(product);
          const right = product.toFixed(whole ? 0 : cents);
          const title = { en: `Replace by ${right}`, zh: `改为 ${right}` };
          const fixes = [{ title, edits: [replaceSource(amount, right)] }];
          const figures = [figure(quantity), figure(unitPrice), right, figure(amount)] as const;
          report('differs', [...figures], at(amount), { fixes });
        }
      }
      if (netWeight?.value === undefined || grossWeight?.value === undefined) continue;
      if (netWeight.value <= grossWeight.value) continue;
      report('netAboveGross', [String(netWeight.value), String(grossWeight.value)], at(netWeight));
    }
  },
});

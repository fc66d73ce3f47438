import { code, flag, list, mass, number, section, text, wholeNumber } from './field.ts';

const line = wholeNumber('Number of the goods line, from 1.', '商品项号，从 1 开始。');
const name = text('Name of the product.', '商品名称。');
const quantity = number('Quantity in the unit of the line.', '数量，按本项的计量单位。');
const amount = number('Total value of the line.', '本项总价。');

/** The goods lines of the case. */
export const goods = list(
  'The goods, one entry a line.',
  '商品清单，每项一条。',
  section('One goods line.', '一项商品。', {
    line: line.optional(),
    name: name.optional(),
    hsCode: code('HS code, 10 digits.', '商品编码（HS 编码），10 位数字。', 'hs-code'),
    quantity: quantity.optional(),
    unit: text('Unit of the quantity, such as 台 or kg.', '计量单位，例如 台、千克。').optional(),
    unitPrice: number('Price of one unit.', '单价。').optional(),
    amount: amount.optional(),
    currency: code(
      'Currency of the line (ISO 4217) where it differs from the case.',
      '本项币种（ISO 4217），与全案币种不同时填写。',
      'currency',
    ).optional(),
    origin: code(
      'Country of origin, ISO 3166 alpha-2.',
      '原产国（地区），ISO 3166 两位字母代码。',
      'country',
    ).optional(),
    netWeight: mass('Net weight in kg.', '净重（千克）。').optional(),
    grossWeight: mass('Gross weight in kg.', '毛重（千克）。').optional(),
    requiresCertificate: flag(
      'true where these goods need a goods certificate.',
      '该商品需要商品证明时填 true。',
    ).optional(),
    hasSample: flag(
      'true where a sample can be presented at the on-site verification.',
      '现场核查时可提供样品则填 true。',
    ).optional(),
  }),
  1,
);

/** The goods as a paper of the case repeats them: certificate, declaration, bill of lading. */
export function repeatedGoods(en: string, zh: string) {
  return list(
    en,
    zh,
    section('One goods line as this paper states it.', '该单证所载的一项商品。', {
      line: line.optional(),
      name: name.optional(),
      quantity: quantity.optional(),
      amount: amount.optional(),
    }),
  );
}

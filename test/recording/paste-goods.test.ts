import { describe, expect, it } from 'vitest';
import { readCase } from '../../server/src/engine/case/case-file.ts';
import { pasteGoods } from '../../server/src/engine/recording/goods/paste-goods.ts';

const goods = `goods:
  - line: 1
    name: Portable computers
`;

/** What a case becomes when rows are pasted where `|` stands; undefined where they are pasted as they are. */
function pasted(marked: string, rows: string): string | undefined {
  const offset = marked.indexOf('|');
  return pasteGoods(readCase(marked.replace('|', '')), offset, rows)?.text;
}

const row = '品名\tHS编码\t数量\n咖啡机\t8516710000\t400';
const line = (number: number) => `  - line: ${number}
    name: 咖啡机
    hsCode: "8516710000"
    quantity: 400
`;

describe('rows pasted into goods', () => {
  it.each([
    ['on an empty list', 'goods:|\n', `goods:\n${line(1)}`],
    ['on a fresh line below the last one', `${goods}|`, `${goods}${line(2)}`],
    ['behind a dash', `${goods}  - |\ndocuments: []\n`, `${goods}${line(2)}documents: []\n`],
    ['on an indented line', `${goods}    |\ndocuments: []\n`, `${goods}${line(2)}documents: []\n`],
    [
      'on the line that sets the next section apart',
      `${goods}|\ndocuments: []\n`,
      `${goods}${line(2)}\ndocuments: []\n`,
    ],
    ['on a line too many', `${goods}|\n\ndocuments: []\n`, `${goods}${line(2)}\ndocuments: []\n`],
  ])('go behind the last line: %s', (_place, before, after) => {
    expect(pasted(before, row)).toBe(after);
  });

  it.each([
    ['English headings', 'Description\tHS Code\tQty\n咖啡机\t8516710000\t400'],
    ['Chinese headings in another order', '数量\t商品编码\t品名\n400\t8516.71.00.00\t咖啡机'],
    ['a total below', '品名\tHS编码\t数量\n咖啡机\t8516710000\t400\n合计\t\t400'],
    ['full-width digits', '品名\tHS编码\t数量\n咖啡机\t８５１６７１００００\t４００'],
  ])('are read with %s', (_form, rows) => {
    expect(pasted(`${goods}|`, rows)).toBe(`${goods}${line(2)}`);
  });

  it('are read without headings where two columns multiplied are the third', () => {
    expect(pasted(`${goods}|`, '咖啡机\t8516710000\t400台\t182.50\t73,000.00')).toBe(
      `${goods}${line(2)}    unit: 台\n    unitPrice: 182.50\n    amount: 73000.00\n`,
    );
  });

  it.each([
    ['without headings where the figures leave a doubt', `${goods}|`, '咖啡机\t8516710000\t400\t182\t99'],
    ['elsewhere in the case', `${goods}documents: []\nnotes: |\n`, row],
    ['as a sentence with a tab', `${goods}|`, 'see\tattached'],
  ])('stay as they are %s', (_place, before, rows) => {
    expect(pasted(before, rows)).toBeUndefined();
  });
});

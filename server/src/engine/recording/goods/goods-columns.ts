import * as z from 'zod';
import { nameForm } from '../../format/name-form.ts';
import { factsAt, formatAt, namesOf } from '../../format/names.ts';

/** Names of a goods line that rows of a paper or a spreadsheet may give. */
export type GoodsColumn = string;

/** Headings that forms and spreadsheets have besides the names and aliases of the format. */
const moreHeadings: Readonly<Record<string, string>> = {
  ...columns('line', '行 项 # no no. item 序 商品序号 序列号'),
  ...columns(
    'name',
    '商品 产品 产品名称 货品名称 中文品名 商品描述 品名规格 商品名称规格型号 goods product commodity description descriptionOfGoods itemName',
  ),
  ...columns('hsCode', 'HS编号 海关编码 税则编码 商品编码HS HScode hsCode10 code 编码'),
  ...columns('quantity', '数量及单位 件数 数量单位 qty quantityAndUnit'),
  ...columns('unitPrice', '单价 price unitPriceUSD'),
  ...columns('amount', '总额 货款 小计 合计 amt lineTotal extendedPrice'),
  ...columns('currency', '币别 货币代码 ccy'),
  ...columns('origin', '原产 原产国地区 产国 生产国 madeIn coo country'),
};

function columns(name: string, headings: string): Record<string, string> {
  return Object.fromEntries(headings.split(' ').map((heading) => [nameForm(heading), name]));
}

/** The name of a goods line that a heading stands for: 商品编码, `HS code`, 金额（USD）; undefined for another one. */
export function goodsColumn(heading: string): GoodsColumn | undefined {
  const goods = formatAt(['goods', 0]);
  if (!(goods instanceof z.ZodObject)) return undefined;
  const names = namesOf(goods);
  const bare = heading.replace(/[（(【[].*$/, '');
  for (const written of [heading, bare]) {
    const name = names.canonical(written) ?? moreHeadings[nameForm(written)];
    if (name !== undefined) return name;
  }
  return undefined;
}

/** Whether a name holds a number, so that its text may have a unit or a currency beside it. */
export function isFigure(name: GoodsColumn): boolean {
  const kind = factsAt(['goods', 0, name])?.kind;
  return kind === 'number' || kind === 'whole-number';
}

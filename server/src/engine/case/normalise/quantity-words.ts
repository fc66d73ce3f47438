/**
 * Words that may stand beside a quantity or a price: the units of measure of customs declarations, and what
 * packing lists and invoices write for them.
 */
const units = new Set(
  `台 座 辆 艘 架 套 个 只 头 张 件 支 枝 根 条 把 块 卷 副 片 组 份 幅 双 对 棵 株 井 米 盘 平方米 立方米 筒 千克 克
  盆 具 刀 疋 公担 扇 千伏安 千瓦 千瓦时 千升 英尺 吨 长吨 短吨 司马担 司马斤 斤 磅 担 英担 短担 两 市担 盎司 克拉
  市尺 码 英寸 寸 升 毫升 英加仑 美加仑 立方英尺 立方尺 平方码 平方英尺 平方尺 英制马力 公制马力 令 箱 批 罐 桶 扎
  包 箩 打 筐 罗 匹 册 本 发 枚 捆 袋 粒 盒 合 瓶 千米 千英尺 部 公斤 公吨 厘米 毫米 托 托盘 公里 项 次
  unit units set sets pc pcs pce ea each piece pieces pr prs pair pairs m mtr mtrs meter meters metre metres m2 sqm mtk
  m3 cbm mtq kg kgs kgm kilo kilos kilogram kilograms g gr grm gram grams t mt tne ton tons tonne tonnes l ltr liter
  liters litre litres ml ctn ctns carton cartons case cases box boxes bag bags drum drums pallet pallets plt plts pkg
  pkgs package packages roll rolls bottle bottles bundle bundles dz dzn dozen doz lb lbs pound pounds oz yd yds yard
  yards ft cm mm km kva kw kwh per`.split(/\s+/),
);

/** Units of the declaration that count by the hundred or more, such as 万个: 24万个 may be 24 of them or 240,000. */
const collectives = new Set(
  `万个 百副 百支 百把 百个 百片 百枝 千只 千块 千盒 千枝 千个 亿支 亿个 万套 千张 万张 千支 万双 万粒 千粒`.split(
    /\s+/,
  ),
);

/** Powers of ten of one kilogram. */
const kilograms: Readonly<Record<string, number>> = {
  ...powers('千克 公斤 kg kgs kgm kilo kilos kilogram kilograms', 0),
  ...powers('克 g gr grm gram grams', -3),
  ...powers('吨 公吨 t mt tne ton tons tonne tonnes', 3),
};

function powers(words: string, power: number): Record<string, number> {
  return Object.fromEntries(words.split(' ').map((word) => [word, power]));
}

export function isUnit(word: string): boolean {
  return units.has(word);
}

export function isCollective(word: string): boolean {
  return collectives.has(word);
}

/** The power of ten that makes kilograms of a mass in that unit; undefined for a unit that is no such mass. */
export function powerOfKilogram(unit: string): number | undefined {
  return kilograms[unit];
}

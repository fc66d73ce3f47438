import { customsOffice } from '../../reference/customs-districts.ts';
import type { Language } from '../../text/localized.ts';
import { code, facts, number, text } from './cells.ts';
import type { ExaminedCase } from './examined-case.ts';
import type { Block } from './report.ts';

const labels = {
  en: {
    direction: 'Direction',
    directions: { import: 'import', export: 'export' },
    port: 'Port',
    client: 'Client',
    agent: 'Agent',
    agreement: 'Agency agreement',
    goodsLines: 'Goods lines',
    certificate: 'Certificate',
    declaration: 'Declaration',
    bill: 'Bill of lading',
    file: 'Case file',
  },
  zh: {
    direction: '进出口方向',
    directions: { import: '进口', export: '出口' },
    port: '口岸（关区）',
    client: '委托方',
    agent: '代理方',
    agreement: '代理协议编号',
    goodsLines: '商品项数',
    certificate: '代理证明编号',
    declaration: '报关单号',
    bill: '提单号',
    file: '案卷文件',
  },
} as const;

/** What names a case: its parties, its port, its numbers; what the case does not say is left out. */
export function particulars({ file, path }: ExaminedCase, language: Language): Block {
  const label = labels[language];
  const { direction, port, parties, agreement, nodes, goods } = file.content;
  return facts([
    [label.direction, text(direction?.value && label.directions[direction.value])],
    [label.port, text(portName(port?.value, language))],
    [label.client, text(parties?.client?.name?.value)],
    [label.agent, text(parties?.agent?.name?.value)],
    [label.agreement, code(agreement?.number?.value)],
    [label.goodsLines, goods === undefined ? text('') : number(goods.items.length)],
    [label.certificate, code(nodes?.verification?.certificate?.number?.value)],
    [label.declaration, code(nodes?.clearance?.declaration?.number?.value)],
    [label.bill, code(nodes?.clearance?.billOfLading?.number?.value)],
    [label.file, code(path)],
  ]);
}

/** The code of a customs district with the name of its office, where it is known: "2225 Waigang (Waigaoqiao), Shanghai". */
export function portName(district: string | undefined, language: Language): string {
  if (district === undefined) return '';
  const office = customsOffice(district);
  return office === undefined ? district : `${district} ${office[language]}`;
}

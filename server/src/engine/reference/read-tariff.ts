import Papa from 'papaparse';
import type { Tariff } from './tariff.ts';

/** Headings under which a tariff keeps its codes and descriptions, tidied by `tidyHeading`. */
const codeHeadings = ['商品编码', '商品编号', '税号', '税则号列', 'hscode', 'code', '编码'];
const nameHeadings = ['商品名称', '货品名称', '名称', '商品名称及备注', 'description', 'name', '品名'];

function tidyHeading(heading: string): string {
  return heading
    .normalize('NFKC')
    .replace(/[\s_-]/g, '')
    .toLowerCase();
}

/**
 * Reads a national tariff from CSV (comma, semicolon or tab) with a heading row: one column of codes, one of
 * descriptions. Codes that a spreadsheet robbed of their leading zero get it back, since a tariff line always
 * has ten digits; shorter ones are headings of groups and no lines.
 * @returns undefined where no column of codes can be found.
 */
export function readTariff(csv: string): Tariff | undefined {
  const { data } = Papa.parse<string[]>(csv.replace(/^\uFEFF/, ''), { skipEmptyLines: true });
  const [headings = [], ...rows] = data;
  const tidy = headings.map(tidyHeading);
  const codeColumn = tidy.findIndex((heading) => codeHeadings.includes(heading));
  const nameColumn = tidy.findIndex((heading) => nameHeadings.includes(heading));
  if (codeColumn === -1) return undefined;
  const lines = new Map<string, string>();
  for (const row of rows) {
    const digits = (row[codeColumn] ?? '').normalize('NFKC').replace(/\D/g, '');
    const code = digits.length === 9 ? `0${digits}` : digits;
    if (code.length === 10) lines.set(code, (row[nameColumn] ?? '').trim());
  }
  const sorted = [...lines.keys()].sort();
  return {
    has: (code) => lines.has(code),
    description: (code) => lines.get(code) || undefined,
    near(code) {
      for (const length of [8, 6]) {
        const near = sorted.filter((candidate) => candidate.startsWith(code.slice(0, length)));
        if (near.length > 0) return near.slice(0, 3);
      }
      return [];
    },
    startingWith: (digits, atMost) => sorted.filter((code) => code.startsWith(digits)).slice(0, atMost),
  };
}

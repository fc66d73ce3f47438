import { Readable } from 'node:stream';
import readWorkbook from 'read-excel-file/node';
import { expect, it } from 'vitest';
import { caseCompliance } from '../../server/src/engine/views/reports/case-compliance.ts';
import { csv } from '../../server/src/engine/views/reports/render/csv.ts';
import { markdown } from '../../server/src/engine/views/reports/render/markdown.ts';
import type { Report } from '../../server/src/engine/views/reports/report.ts';
import { reportKindNames, reportKinds } from '../../server/src/engine/views/reports/report-kinds.ts';
import { riskyOrders } from '../../server/src/engine/views/reports/risky-orders.ts';
import { workbook } from '../../server/src/spreadsheet/workbook.ts';
import { examined, golden, mistakes, reportOn } from './examined.ts';

const formula = '=HYPERLINK("http://example.com","x")';
const hostile = mistakes.replace('name: 苏州启明电子有限公司', `name: '${formula}'`);
const risky = reportOn(riskyOrders, { 'a.case.yaml': hostile });

/** The sheets as another library reads them. */
async function read(report: Report) {
  return readWorkbook(Readable.from([Buffer.from(await workbook(report))]));
}

it('writes texts as text, numbers as numbers and days as days', async () => {
  const [sheet] = await read(risky);
  const [head, row] = sheet?.data ?? [];
  expect(head?.slice(0, 6)).toEqual(['Case', 'Agent', 'Port', 'Client', 'Released', 'Due']);
  expect(row?.[0]).toBe('AC-2026-0388');
  expect(row?.[3]).toBe(formula);
  expect(row?.[4]).toEqual(new Date('2026-04-24T00:00:00Z'));
  expect(row?.[7]).toBe(16);
});

it('keeps every digit of a long number', async () => {
  const manifest = reportKinds['archive-manifest'].write(examined(golden), 'en', new Map());
  const [sheet] = await read(manifest);
  expect(sheet?.data.map((row) => row[2])).toContain('222520261000451237');
});

it('gives the same bytes for the same report', async () => {
  const report = caseCompliance(examined(mistakes), 'zh');
  expect(Buffer.compare(await workbook(report), await workbook(report))).toBe(0);
});

it.each(reportKindNames)('%s is a workbook where it is offered as one', async (kind) => {
  const made = reportKinds[kind];
  const one = examined(mistakes);
  const report =
    made.scope === 'case'
      ? made.write(one, 'zh', new Map())
      : reportOn(made.begin, { 'a.case.yaml': mistakes });
  expect(report.sheets.length > 0).toBe((made.formats as readonly string[]).includes('xlsx'));
  if (report.sheets.length === 0) return;
  expect((await read(report)).map(({ sheet }) => sheet)).toEqual(report.sheets.map(({ name }) => name));
});

it('writes CSV that a spreadsheet reads as UTF-8, and takes nothing in it for a formula', () => {
  const text = csv(risky) ?? '';
  expect(text.startsWith('\uFEFFCase,Agent,')).toBe(true);
  expect(text).toContain(`"'=HYPERLINK(""http://example.com"",""x"")"`);
  expect(text).toContain(',2026-04-24,2026-05-08,still open,16,');
  expect(text.endsWith('\r\n')).toBe(true);
});

it('shows in Markdown what a case says, whatever it looks like', () => {
  const name = '[x](http://x) | <b>_y_</b> `z`';
  const text = markdown(
    caseCompliance(examined(golden.replace('上海远帆国际贸易有限公司', `'${name}'`)), 'en'),
  );
  expect(text).toContain('\\[x\\](http&#8203;://x) \\| &lt;b\\>\\_y\\_&lt;/b\\> \\`z\\`');
});

import { chromium } from 'playwright-core';
import { expect, it } from 'vitest';
import type { RecogniseAnswer, RecordAnswer } from '../../server/src/protocol/recording.ts';
import { findChromium } from '../../server/src/tools/embedded-vscode/chromium.ts';
import { golden } from './cases.ts';
import { startEditor } from './editor.ts';

const receipt = `<h1>代理进出口证明申请回执</h1>
  <p>申请回执编号：AP20260415001946 &nbsp; &nbsp; 受理日期：2026年4月15日</p>`;
const certificate = `<h1>代理进出口证明</h1><p>证明编号：AIEC-2225-2026-004512</p>
  <table><tr><th>项号<th>商品名称<th>数量<th>总价</tr><tr><td>1<td>笔记本电脑<td>120台<td>49,200.00</tr>
  <tr><td>2<td>LCD monitors<td>200<td>19,300.00</tr></table>`;
const scan = '<svg width="200" height="100"><rect width="200" height="100" fill="gray"/></svg>';

/** Real PDF files, as a browser prints them. */
async function printed(pages: readonly string[]): Promise<readonly Buffer[]> {
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    const files: Buffer[] = [];
    for (const content of pages) {
      await page.setContent(content);
      files.push(await page.pdf());
    }
    return files;
  } finally {
    await browser.close();
  }
}

it('reads the text of a PDF, Chinese and tables included, and says of a scan that it has none', async () => {
  const [first, second, third] = (await printed([receipt, certificate, scan])).map((bytes) => ({
    fileName: 'paper.pdf',
    bytes: bytes.toString('base64'),
  }));
  const { editor } = await startEditor();
  const before = golden.replace(/^ {4}receipt: \{ number: AP.*\n/m, '');
  editor.open(before);
  const source = first!;
  const known = await editor.connection.sendRequest<RecogniseAnswer>('certcase/recognise', { source });
  expect(known.papers).toMatchObject([{ kind: 'application-receipt' }]);
  const kind = 'application-receipt';
  const answer = await editor.ask<RecordAnswer>('certcase/record', { source, paper: 0, kind });
  expect(answer.values.map(({ outcome, after }) => [outcome, after])).toEqual([
    ['new', 'AP20260415001946'],
    ['new', '2026-04-15'],
  ]);
  const goods = await editor.ask<RecordAnswer>('certcase/record', {
    source: second!,
    paper: 0,
    kind: 'certificate',
  });
  expect(goods.values.map(({ outcome, before, after }) => [outcome, before, after])).toEqual([
    ['same', 'AIEC-2225-2026-004512', 'AIEC-2225-2026-004512'],
    ['replaced', 'Portable computers', '笔记本电脑'],
    ['same', '120', '120'],
    ['same', '49200.00', '49200'],
    ['same', 'LCD monitors', 'LCD monitors'],
    ['same', '200', '200'],
    ['same', '19300.00', '19300'],
  ]);
  const blank = await editor.connection.sendRequest<RecogniseAnswer>('certcase/recognise', {
    source: third!,
  });
  expect(blank).toMatchObject({ papers: [], problem: expect.stringMatching(/pictures and no text/) });
});

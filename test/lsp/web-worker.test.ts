import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Diagnostic, FileChangeType, type Hover } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { encodeGb18030 } from '../../server/src/disk/gb18030.ts';
import { readCase } from '../../server/src/engine/case/case-file.ts';
import { checkCase, openFindings, ruleContext } from '../../server/src/engine/checks/run.ts';
import { severities } from '../../server/src/engine/checks/severity.ts';
import { rangeOf as rangeOfSpan } from '../../server/src/lsp/convert/range.ts';
import type { TimelineAnswer } from '../../server/src/protocol/timeline.ts';
import type { Fixture } from '../laws/page.ts';
import { fixtures } from '../laws/pages.ts';
import { golden, rangeOf, unquoted } from './cases.ts';
import { uri } from './editor.ts';
import { startChromium, startInWorker } from './web-worker.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await startChromium();
});

afterAll(() => browser.close());

const quoting = 'style/quote-code';
const reused = 'clearance/certificate-reused';
const codes = (found: readonly Diagnostic[]) => found.map(({ code }) => code);
const certified = (number: string) => `nodes: { verification: { certificate: { number: ${number} } } }\n`;

/** The first fixture of every rule. */
const chosen = [...new Map(fixtures.toReversed().map((fixture) => [fixture.rule, fixture])).values()];

function inEngine({ text, context }: Fixture): object[] {
  const document = TextDocument.create(uri, 'certcase', 1, text);
  return openFindings(checkCase(readCase(text), ruleContext(context.settings, context.today))).map(
    ({ code, severity, message, span }) => ({
      code,
      severity: severities.indexOf(severity) + 1,
      message: message.en,
      range: rangeOfSpan(document, span),
    }),
  );
}

it('finds in a web worker exactly what the engine finds', async () => {
  const { editor, complaints } = await startInWorker(browser);
  expect(chosen.length).toBeGreaterThan(50);
  for (const fixture of chosen) {
    editor.settings = { ...fixture.context.settings, asOf: fixture.context.today };
    editor.open(fixture.text);
    const found = await editor.diagnostics();
    const seen = found.map(({ code, severity, message, range }) => ({ code, severity, message, range }));
    expect(seen, fixture.name).toEqual(inEngine(fixture));
    editor.close();
  }
  expect(complaints).toEqual([]);
});

it('answers hovers and the timeline, and follows an edit', async () => {
  const { editor } = await startInWorker(browser, { locale: 'zh-cn' });
  editor.open(unquoted);
  const { start } = rangeOf(unquoted, '0101210010');
  expect(codes(await editor.diagnostics())).toContain(quoting);
  const hover = await editor.ask<Hover>('textDocument/hover', { position: start });
  expect(JSON.stringify(hover.contents)).toMatch(/商品编码/);
  const { timeline } = await editor.ask<TimelineAnswer>('certcase/timeline');
  expect(timeline.caseId).toBe('AC-2026-0417');
  editor.change(2, golden);
  expect(codes(await editor.diagnostics())).not.toContain(quoting);
});

it.each(['vscode-vfs://github/owner/cases', 'file:///cases', 'memfs:/cases'])(
  'gets the project file and the other cases of %s from the editor',
  async (folder) => {
    const files = new Map<string, string | Uint8Array>([
      [`${folder}/.certcase.yaml`, 'cases: ["export/*.yaml"]\n'],
      [`${folder}/2026/a.case.yaml`, certified('AIEC-1')],
      [`${folder}/export/b.yaml`, certified('AIEC-1')],
    ]);
    const { editor } = await startInWorker(browser, { folders: [folder] }, files);
    const a = `${folder}/2026/a.case.yaml`;
    editor.open(certified('AIEC-1'), 1, a);
    const found = await editor.diagnosticsWhen(a, (all) => codes(all).includes(reused));
    const other = found.find(({ code }) => code === reused)?.relatedInformation?.[0]?.location.uri;
    expect(other).toBe(`${folder}/export/b.yaml`);
    files.set(`${folder}/export/b.yaml`, certified('AIEC-2'));
    editor.announceFiles(FileChangeType.Changed, `${folder}/export/b.yaml`);
    await editor.diagnosticsWhen(a, (all) => !codes(all).includes(reused));
    files.set(`${folder}/.certcase.yaml`, `rules: { case/missing-field: off }\n`);
    editor.announceFiles(FileChangeType.Changed, `${folder}/.certcase.yaml`);
    await editor.diagnosticsWhen(a, (all) => !codes(all).includes('case/missing-field'));
  },
);

it('reads a tariff in GB18030, and looks for scans, without a disk', async () => {
  const folder = 'vscode-vfs://github/owner/cases';
  const own =
    'goods: [{ hsCode: "8471309000" }]\ndocuments: [{ id: contract, type: contract, file: scans/contract.pdf }]\n';
  const files = new Map<string, string | Uint8Array>([
    [`${folder}/.certcase.yaml`, 'tariff: tariff.csv\n'],
    [`${folder}/tariff.csv`, encodeGb18030('商品编码,商品名称\n8471301000,平板电脑\n')!],
    [`${folder}/a.case.yaml`, own],
  ]);
  const { editor } = await startInWorker(browser, { folders: [folder] }, files);
  const a = `${folder}/a.case.yaml`;
  editor.open(own, 1, a);
  const unknown = 'goods/hs-code-unknown';
  await editor.diagnosticsWhen(
    a,
    (all) => codes(all).includes(unknown) && codes(all).includes('archive/file'),
  );
  files.set(`${folder}/scans/contract.pdf`, '%PDF-');
  files.set(`${folder}/tariff.csv`, '商品编码,商品名称\n8471309000,便携式计算机\n');
  editor.announceFiles(FileChangeType.Created, `${folder}/scans/contract.pdf`);
  editor.announceFiles(FileChangeType.Changed, `${folder}/tariff.csv`);
  await editor.diagnosticsWhen(
    a,
    (all) => !codes(all).includes(unknown) && !codes(all).includes('archive/file'),
  );
});

it('says nothing of scans where the editor supplies no files', async () => {
  const { editor } = await startInWorker(browser, { initializationOptions: {} });
  editor.open('documents: [{ id: contract, type: contract, file: contract.pdf }]\n');
  expect(codes(await editor.diagnostics())).not.toContain('archive/file');
});

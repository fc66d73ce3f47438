import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import type { DocumentLink } from 'vscode-languageserver/node';
import { openFolder } from './case-folder.ts';
import { modern } from './editor.ts';
import { marked } from './marked.ts';

const withTooltips = {
  ...modern,
  textDocument: { ...modern.textDocument, documentLink: { tooltipSupport: true } },
};

it('lead to scans that are there, relative to the case, and out of the workspace never', async () => {
  const { text, ranges } = marked(`documents:
  - { id: a, type: contract, file: «scans/合同 1.pdf» }
  - { id: b, type: invoice, file: '«scans\\invoice.pdf»' }
  - { id: c, type: other, file: scans/missing.pdf }
  - { id: d, type: other, file: ../../outside.pdf }
  - { id: e, type: other, file: /etc/passwd }
  - { id: f, type: other, file: "https://example.com/a.pdf" }
  - { id: g, type: other, file: "javascript:alert(1)" }
nodes:
  clearance: { stampedCopy: { file: "«../copy.pdf»" } }
`);
  const { editor, path, address } = await openFolder(
    {
      '2026/a.case.yaml': text,
      '2026/scans/合同 1.pdf': '',
      '2026/scans/invoice.pdf': '',
      'copy.pdf': '',
    },
    { capabilities: withTooltips, locale: 'zh-cn' },
  );
  editor.open(text, 1, address('2026/a.case.yaml'));
  const links = await editor.ask<DocumentLink[]>(
    'textDocument/documentLink',
    {},
    address('2026/a.case.yaml'),
  );
  const addressOf = (name: string): string => pathToFileURL(join(path, name)).href;
  const targets = ['2026/scans/合同 1.pdf', '2026/scans/invoice.pdf', 'copy.pdf'].map(addressOf);
  expect(links).toEqual(
    targets.map((target, index) => ({ range: ranges[index], target, tooltip: '打开扫描件' })),
  );
});

it('lead from a waiver to the page of its rule: the published one, or the one that the editor shows', async () => {
  const { text, ranges } = marked('waivers: [{ rule: «goods/hs-code» }, { rule: goods/none }]\n');
  const published = await openFolder({ 'a.case.yaml': text });
  published.editor.open(text, 1, published.address('a.case.yaml'));
  const asked = (folder: typeof published) =>
    folder.editor.ask<DocumentLink[]>('textDocument/documentLink', {}, folder.address('a.case.yaml'));
  expect(await asked(published)).toEqual([
    { range: ranges[0], target: expect.stringMatching(/^https:\/\/.*docs\/rules\/goods\/hs-code\.md$/) },
  ]);
  const shown = await openFolder({ 'a.case.yaml': text }, { initializationOptions: { showsRules: true } });
  shown.editor.open(text, 1, shown.address('a.case.yaml'));
  expect(await asked(shown)).toEqual([
    { range: ranges[0], target: 'command:certcase.showRule?%5B%22goods%2Fhs-code%22%5D' },
  ]);
});

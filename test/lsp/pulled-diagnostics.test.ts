import { expect, it } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver/node';
import type { ReportFile } from '../../server/src/protocol/report.ts';
import { complianceReport, golden, mismatched, rangeOf, unquoted } from './cases.ts';
import { type Editor, startEditor, uri } from './editor.ts';

it('offers diagnostics to be asked for, and publishes none', async () => {
  const { editor } = await startEditor();
  expect(editor.initialized?.capabilities.diagnosticProvider).toMatchObject({ identifier: 'certcase' });
  editor.open(unquoted);
  await editor.diagnostics();
  expect(editor.sent.map(({ method }) => method)).not.toContain('textDocument/publishDiagnostics');
});

it('answers with everything that is known of a finding', async () => {
  const { editor } = await startEditor();
  editor.open(unquoted);
  const diagnostic = await finding(editor, 'style/quote-code');
  const start = unquoted.indexOf('0101210010');
  expect(diagnostic).toEqual({
    range: rangeOf(unquoted, '0101210010'),
    severity: 1,
    code: 'style/quote-code',
    codeDescription: { href: expect.stringMatching(/^https:.*\/docs\/rules\/style\/quote-code\.md$/) },
    source: 'certcase',
    message: expect.stringContaining('0101210010'),
    data: {
      code: 'style/quote-code',
      messageId: 'misread',
      path: 'goods[0].hsCode',
      span: { start, end: start + 10 },
    },
  });
});

it('leads from one end of a mismatch to the other', async () => {
  const { editor } = await startEditor();
  editor.open(mismatched);
  const diagnostic = await finding(editor, 'clearance/certificate-number');
  expect(diagnostic?.range).toEqual(rangeOf(mismatched, 'AIEC-2225-2026-004521'));
  expect(diagnostic?.relatedInformation).toEqual([
    {
      location: { uri, range: rangeOf(mismatched, 'AIEC-2225-2026-004512') },
      message: expect.stringContaining('AIEC-2225-2026-004512'),
    },
  ]);
});

it('sends no related places to a client that cannot show them', async () => {
  const { editor } = await startEditor({ capabilities: { textDocument: { diagnostic: {} } } });
  editor.open(mismatched);
  const diagnostic = await finding(editor, 'clearance/certificate-number');
  expect(diagnostic).not.toHaveProperty('relatedInformation');
});

it('keeps silent about what is waived, which then stands in the report alone', async () => {
  const { editor } = await startEditor();
  const waiver =
    '{ rule: clearance/certificate-number, reason: 已向海关更正, approvedBy: 王敏, until: 2026-12-31 }';
  editor.open(`${mismatched}\nwaivers:\n  - ${waiver}\n`);
  expect(await finding(editor, 'clearance/certificate-number')).toBeUndefined();
  const { text: markdown } = await editor.ask<ReportFile>('certcase/report', complianceReport);
  expect(markdown).toContain('clearance/certificate-number');
});

it('says so when a version was already answered for', async () => {
  const { editor } = await startEditor();
  editor.open(unquoted);
  const first = await editor.pull();
  expect(await editor.pull(first.resultId)).toEqual({ kind: 'unchanged', resultId: first.resultId });
  editor.change(2, golden);
  const second = await editor.pull(first.resultId);
  expect(second.kind).toBe('full');
  expect(second.resultId).not.toBe(first.resultId);
});

it('follows an edit of a few characters', async () => {
  const { editor } = await startEditor();
  editor.open(golden);
  expect(await finding(editor, 'style/quote-code')).toBeUndefined();
  editor.change(2, '0101210010', rangeOf(golden, '"8471309000"'));
  expect(await finding(editor, 'style/quote-code')).toBeDefined();
  editor.change(3, '"0101210010"', rangeOf(unquoted, '0101210010'));
  expect(await finding(editor, 'style/quote-code')).toBeUndefined();
});

it('knows nothing of a document that is not open', async () => {
  const { editor } = await startEditor();
  expect(await editor.diagnostics()).toEqual([]);
  editor.open(unquoted);
  editor.close();
  expect(await editor.diagnostics()).toEqual([]);
  editor.open(mismatched);
  expect(await finding(editor, 'clearance/certificate-number')).toBeDefined();
  expect(await finding(editor, 'style/quote-code')).toBeUndefined();
});

it('reads what stands around a broken line', async () => {
  const { editor } = await startEditor();
  editor.open(unquoted.replace('caseId: AC-2026-0417', 'caseId：AC-2026-0417\n\t"[{&*?!'));
  expect(await finding(editor, 'case/syntax')).toBeDefined();
  expect(await finding(editor, 'style/quote-code')).toBeDefined();
});

it.each([
  ['nothing', ''],
  ['a byte order mark alone', '\ufeff'],
  ['opened brackets without end', '[{'.repeat(2000)],
  ['half a character', 'caseId: \ud83d\nport: 中\udc00'],
  ['an alias of itself', 'goods: &all [*all, { hsCode: *none }]'],
  [
    'the bytes of a picture',
    Array.from({ length: 4000 }, (_, at) => String.fromCharCode((at * 7919) % 256)).join(''),
  ],
])('survives %s', async (_name, text) => {
  const { editor } = await startEditor();
  editor.open(text);
  await editor.diagnostics();
  editor.change(2, unquoted);
  expect(await finding(editor, 'style/quote-code')).toBeDefined();
});

async function finding(editor: Editor, code: string): Promise<Diagnostic | undefined> {
  return (await editor.diagnostics()).find((diagnostic) => diagnostic.code === code);
}

import { expect, it } from 'vitest';
import { type CompletionItem, type Diagnostic, FileChangeType, type Hover } from 'vscode-languageserver/node';
import { openFolder } from './case-folder.ts';
import { complianceReport, rangeOf, unquoted } from './cases.ts';

const quoting = 'style/quote-code';
const severity = (found: readonly Diagnostic[]) => found.find(({ code }) => code === quoting)?.severity;

it('holds for the cases below it, and is read again when it changes', async () => {
  const { editor, address, write } = await openFolder({
    '.certcase.yaml': `rules: { ${quoting}: off }\n`,
    '2026/a.case.yaml': unquoted,
  });
  const a = address('2026/a.case.yaml');
  editor.open(unquoted, 1, a);
  expect(severity(await editor.diagnostics(a))).toBeUndefined();
  write('.certcase.yaml', `rules: { ${quoting}: hint }\n`);
  editor.announceFiles(FileChangeType.Changed, address('.certcase.yaml'));
  await editor.diagnosticsWhen(a, (found) => severity(found) === 4);
  editor.announceFiles(FileChangeType.Deleted, address('.certcase.yaml'));
  await editor.diagnosticsWhen(a, (found) => severity(found) === 4);
});

it('is read again when it is saved, by an editor that watches nothing', async () => {
  const { editor, address, write } = await openFolder({
    '.certcase.yaml': `rules: { ${quoting}: off }\n`,
    'a.case.yaml': unquoted,
  });
  const a = address('a.case.yaml');
  const project = address('.certcase.yaml');
  editor.open(unquoted, 1, a);
  editor.open(`rules: { ${quoting}: hint }\n`, 1, project);
  expect(severity(await editor.diagnostics(a))).toBeUndefined();
  write('.certcase.yaml', `rules: { ${quoting}: hint }\n`);
  editor.connection.sendNotification('textDocument/didSave', { textDocument: { uri: project } });
  await editor.diagnosticsWhen(a, (found) => severity(found) === 4);
});

it('names further cases, and the tariff that is read again when it changes', async () => {
  const own =
    'goods: [{ hsCode: "8471309000" }]\nnodes: { verification: { certificate: { number: AIEC-1 } } }\n';
  const { editor, address, write } = await openFolder({
    '.certcase.yaml': 'cases: ["export/*.yaml"]\ntariff: tariff.csv\n',
    'tariff.csv': '商品编码,商品名称\n8471309000,便携式计算机\n',
    'a.case.yaml': own,
    'export/b.yaml': own,
  });
  const a = address('a.case.yaml');
  const codes = (found: readonly Diagnostic[]) => found.map(({ code }) => code);
  editor.open(own, 1, a);
  const found = await editor.diagnosticsWhen(a, (all) => codes(all).includes('clearance/certificate-reused'));
  expect(codes(found)).not.toContain('goods/hs-code-unknown');
  write('tariff.csv', '商品编码,商品名称\n8471301000,平板电脑\n');
  editor.announceFiles(FileChangeType.Changed, address('tariff.csv'));
  await editor.diagnosticsWhen(a, (all) => codes(all).includes('goods/hs-code-unknown'));
  write('.certcase.yaml', 'cases: []\n');
  editor.announceFiles(FileChangeType.Changed, address('.certcase.yaml'));
  await editor.diagnosticsWhen(a, (all) => !codes(all).includes('clearance/certificate-reused'));
});

const text = 'deviationPercents: 4\nrules:\n  goods/hs-code: of\n';

it('is checked itself, at the place that is wrong', async () => {
  const { editor, address } = await openFolder({}, { locale: 'zh-cn' });
  const project = address('.certcase.yaml');
  editor.open(text, 1, project);
  const found = await editor.diagnostics(project);
  expect(found.map(({ code, range, severity }) => ({ code, range, severity }))).toEqual([
    { code: 'case/unknown-key', range: rangeOf(text, 'deviationPercents'), severity: 1 },
    { code: 'case/invalid-value', range: rangeOf(text, 'of', 'goods'), severity: 1 },
  ]);
  expect(found[0]?.message).toContain('deviationPercent');
  editor.change(2, 'rules: {\n', undefined, project);
  expect((await editor.diagnostics(project)).map(({ message }) => message)).toEqual([
    expect.stringContaining('项目文件在此处无法读取'),
  ]);
});

it('explains itself and completes what is written', async () => {
  const { editor, address } = await openFolder({});
  const project = address('.certcase.yaml');
  editor.open(text, 1, project);
  const hover = await editor.ask<Hover>(
    'textDocument/hover',
    { position: rangeOf(text, 'goods').start },
    project,
  );
  expect(hover.contents).toMatchObject({ value: expect.stringContaining('docs/rules/goods/hs-code.md') });
  const range = rangeOf(text, 'of', 'goods');
  const items = await editor.ask<CompletionItem[]>(
    'textDocument/completion',
    { position: range.end },
    project,
  );
  expect(items.at(-1)).toMatchObject({ label: 'off', textEdit: { range, newText: 'off' } });
});

it('is no case: it has no timeline and no report', async () => {
  const { editor, address } = await openFolder({});
  const project = address('.certcase.yaml');
  editor.open(text, 1, project);
  expect(await editor.ask('certcase/timeline', {}, project)).toBeNull();
  expect(await editor.ask('certcase/report', complianceReport, project)).toBeNull();
  await editor.diagnostics(project);
  expect(editor.sent.map(({ method }) => method)).not.toContain('certcase/checked');
});

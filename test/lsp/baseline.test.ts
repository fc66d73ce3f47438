import { it } from 'vitest';
import { type Diagnostic, DiagnosticSeverity, FileChangeType } from 'vscode-languageserver/node';
import { openFolder } from './case-folder.ts';
import { unquoted } from './cases.ts';

const severity = (found: readonly Diagnostic[]) =>
  found.find(({ code }) => code === 'style/quote-code')?.severity;

it('what the baseline beside the project file knows is a hint, and no longer when it is taken out', async () => {
  const { editor, address, write } = await openFolder({
    '.certcase.yaml': 'deviationPercent: 3\n',
    '2026/a.case.yaml': unquoted,
  });
  const a = address('2026/a.case.yaml');
  editor.open(unquoted, 1, a);
  const found = await editor.diagnosticsWhen(a, (all) => severity(all) === DiagnosticSeverity.Error);
  const [before] = found.filter(({ code }) => code === 'style/quote-code');
  const { path } = before!.data as { readonly path: string };
  const [, caseId] = /^caseId: (.*)$/m.exec(unquoted) ?? [];
  const name = caseId === undefined ? { file: '2026/a.case.yaml' } : { case: caseId };
  const entry = { ...name, path, rule: 'style/quote-code' };
  write('certcase-baseline.json', JSON.stringify({ version: 1, findings: [entry] }));
  editor.announceFiles(FileChangeType.Created, address('certcase-baseline.json'));
  await editor.diagnosticsWhen(a, (all) => severity(all) === DiagnosticSeverity.Hint);
  write('certcase-baseline.json', JSON.stringify({ version: 1, findings: [] }));
  editor.announceFiles(FileChangeType.Changed, address('certcase-baseline.json'));
  await editor.diagnosticsWhen(a, (all) => severity(all) === DiagnosticSeverity.Error);
});

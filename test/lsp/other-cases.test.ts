import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type Diagnostic, FileChangeType, type RegistrationParams } from 'vscode-languageserver/node';
import { openFolder } from './case-folder.ts';
import { rangeOf } from './cases.ts';
import { modern, plain } from './editor.ts';

const certified = (number: string) =>
  `caseId: AC-1\nnodes: { verification: { certificate: { number: ${number} } } }\n`;
const own = 'caseId: AC-2\nnodes:\n  verification:\n    certificate: { number: AIEC-1 }\n';
const code = 'clearance/certificate-reused';
const has = (found: readonly Diagnostic[]) => found.some((one) => one.code === code);
const hasNot = (found: readonly Diagnostic[]) => !has(found);

it('knows the cases of the folder that nobody has opened, and leads to them', async () => {
  const { editor, address } = await openFolder({
    'a.case.yaml': own,
    '2026/出口 1.case.yml': certified('AIEC-1'),
  });
  editor.open(own, 1, address('a.case.yaml'));
  const found = await editor.diagnosticsWhen(address('a.case.yaml'), has);
  const [related] = found.find((one) => one.code === code)?.relatedInformation ?? [];
  expect(related?.location).toEqual({
    uri: address('2026/出口 1.case.yml'),
    range: rangeOf(certified('AIEC-1'), 'AIEC-1'),
  });
});

it('names each of two cases in the other, and lets both go when one is corrected', async () => {
  const { editor, address } = await openFolder({ 'a.case.yaml': own, 'b.case.yaml': certified('AIEC-1') });
  const [a, b] = [address('a.case.yaml'), address('b.case.yaml')];
  editor.open(own, 1, a);
  editor.open(certified('AIEC-1'), 1, b);
  for (const [here, there] of [
    [a, b],
    [b, a],
  ] as const) {
    const found = await editor.diagnosticsWhen(here, has);
    expect(found.find((one) => one.code === code)?.relatedInformation?.[0]?.location.uri).toBe(there);
  }
  editor.change(2, certified('AIEC-2'), undefined, b);
  await editor.diagnosticsWhen(a, hasNot);
  await editor.diagnosticsWhen(b, hasNot);
});

it('counts an open case as it stands in the editor, until it is closed', async () => {
  const { editor, address } = await openFolder({ 'a.case.yaml': own, 'b.case.yaml': certified('AIEC-1') });
  const [a, b] = [address('a.case.yaml'), address('b.case.yaml')];
  editor.open(own, 1, a);
  await editor.diagnosticsWhen(a, has);
  editor.open(certified('AIEC-2'), 1, b);
  await editor.diagnosticsWhen(a, hasNot);
  editor.announceFiles(FileChangeType.Changed, b);
  editor.close(b);
  await editor.diagnosticsWhen(a, has);
});

it('publishes the other case again where the editor cannot ask', async () => {
  const { editor, address } = await openFolder({ 'a.case.yaml': own }, { capabilities: plain });
  const [a, b] = [address('a.case.yaml'), address('b.case.yaml')];
  editor.open(own, 1, a);
  editor.open(certified('AIEC-1'), 1, b);
  const published = await editor.received<{ uri: string; diagnostics: Diagnostic[] }>(
    'textDocument/publishDiagnostics',
    ({ uri, diagnostics }) => uri === a && has(diagnostics),
  );
  expect(published.uri).toBe(a);
});

it('follows the files on disk: new, changed, gone with their folder', async () => {
  const { editor, address, path, write } = await openFolder({ 'a.case.yaml': own });
  const a = address('a.case.yaml');
  editor.open(own, 1, a);
  await editor.diagnosticsWhen(a, hasNot);
  write('2026/b.case.yaml', certified('AIEC-1'));
  editor.announceFiles(FileChangeType.Created, address('2026/b.case.yaml'));
  await editor.diagnosticsWhen(a, has);
  write('2026/b.case.yaml', certified('AIEC-2'));
  editor.announceFiles(FileChangeType.Changed, address('2026/b.case.yaml'));
  await editor.diagnosticsWhen(a, hasNot);
  write('2026/b.case.yaml', certified('AIEC-1'));
  editor.announceFiles(FileChangeType.Changed, address('2026/b.case.yaml'));
  await editor.diagnosticsWhen(a, has);
  rmSync(join(path, '2026'), { recursive: true });
  editor.announceFiles(FileChangeType.Deleted, address('2026'));
  await editor.diagnosticsWhen(a, hasNot);
});

it('asks to be told of these files', async () => {
  const { editor } = await openFolder({});
  const { registrations } = await editor.received<RegistrationParams>(
    'client/registerCapability',
    (params) => params.registrations[0]?.method === 'workspace/didChangeWatchedFiles',
  );
  expect(registrations[0]?.registerOptions).toEqual({
    watchers: [
      { globPattern: '**/{*.yaml,*.yml,*.csv,certcase-baseline.json}', kind: 3 },
      { globPattern: '**/*', kind: 4 },
    ],
  });
});

it('follows which folders are open', async () => {
  const { editor, address, path } = await openFolder({ 'a.case.yaml': own }, { folders: [] });
  const other = await openFolder({ 'b.case.yaml': certified('AIEC-1') });
  const folder = (name: string) => ({ uri: address('').replace(/\/$/, ''), name });
  const a = address('a.case.yaml');
  editor.open(own, 1, a);
  await editor.diagnosticsWhen(a, hasNot);
  const change = (added: object[], removed: object[]) =>
    editor.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event: { added, removed } });
  const both = [folder(path), { uri: other.address(''), name: 'other' }];
  change(both, []);
  await editor.diagnosticsWhen(a, has);
  change([], both);
  await editor.diagnosticsWhen(a, hasNot);
});

it('checks alone what is nowhere on disk', async () => {
  const { editor, address } = await openFolder({ 'a.case.yaml': own, 'b.case.yaml': certified('AIEC-1') });
  editor.open(own, 1, address('a.case.yaml'));
  await editor.diagnosticsWhen(address('a.case.yaml'), has);
  const untitled = 'untitled:Untitled-1';
  editor.open(`${own}documents: [{ id: contract, type: contract, file: contract.pdf }]\n`, 1, untitled);
  const codes = (await editor.diagnostics(untitled)).map((one) => one.code);
  expect(codes).not.toContain(code);
  expect(codes).not.toContain('archive/file');
});

it('works without folders, watchers and settings', async () => {
  const { editor, address } = await openFolder(
    { 'a.case.yaml': own, 'b.case.yaml': certified('AIEC-1') },
    { capabilities: { ...modern, workspace: { diagnostics: { refreshSupport: true } } } },
  );
  editor.open(own, 1, address('a.case.yaml'));
  await editor.diagnosticsWhen(address('a.case.yaml'), has);
});

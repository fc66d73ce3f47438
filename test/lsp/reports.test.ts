import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { CancellationTokenSource, LSPErrorCodes, WorkDoneProgress } from 'vscode-languageserver/node';
import { reportKindNames, reportKinds } from '../../server/src/engine/views/reports/report-kinds.ts';
import type { VerifyArchiveAnswer } from '../../server/src/protocol/archive.ts';
import type { OfferedReport, ReportFile } from '../../server/src/protocol/report.ts';
import { openFolder } from './case-folder.ts';
import { golden, mismatched } from './cases.ts';
import { startEditor } from './editor.ts';

const scanned = golden.replace('type: contract, ', 'type: contract, file: scans/contract.pdf, ');

it('offers every kind of report, in the language of the client', async () => {
  const { editor } = await startEditor({ locale: 'zh-cn' });
  const offered = await editor.connection.sendRequest<OfferedReport[]>('certcase/reportKinds', {});
  expect(offered.map(({ kind }) => kind)).toEqual(reportKindNames);
  expect(offered.map(({ title }) => title)).toContain('近三个月风险订单');
});

it.each(reportKindNames)('writes the report %s in each of its formats', async (kind) => {
  const folder = await openFolder({ 'a.case.yaml': golden, 'b.case.yaml': mismatched });
  folder.editor.open(golden, 1, folder.address('a.case.yaml'));
  for (const format of reportKinds[kind].formats) {
    const params = { kind, format };
    const report = await folder.editor.ask<ReportFile>(
      'certcase/report',
      params,
      folder.address('a.case.yaml'),
    );
    expect(report.fileName).toMatch(new RegExp(`\\.${format}$`));
    expect(report.folder).toBe(pathToFileURL(folder.path).href);
    expect(report.verdict).not.toBe('');
    if (format === 'xlsx') expect(Buffer.from(report.base64!, 'base64').subarray(0, 2).toString()).toBe('PK');
    else expect(report.text?.length).toBeGreaterThan(50);
  }
});

it('takes an open case as it stands in the editor, and the others from the disk', async () => {
  const folder = await openFolder({
    'a.case.yaml': golden,
    'sub/b.case.yaml': golden.replace('0417', '0418'),
  });
  folder.editor.open(mismatched, 1, folder.address('a.case.yaml'));
  const params = { kind: 'workspace-compliance', format: 'csv' };
  const { text, verdict } = await folder.editor.connection.sendRequest<ReportFile>('certcase/report', params);
  expect(verdict).toMatch(/^Of 2 cases, 2 not compliant/);
  expect(text).toContain('sub/b.case.yaml');
});

it('has no report on all cases where no folder is open', async () => {
  const { editor } = await startEditor();
  const params = { kind: 'risky-orders', format: 'md' };
  expect(await editor.connection.sendRequest('certcase/report', params)).toBeNull();
});

it('tells how far it has come, and stops when it is told to', async () => {
  const names = Array.from({ length: 40 }, (_, index) => `${index}.case.yaml`);
  const { editor } = await openFolder(Object.fromEntries(names.map((name) => [name, golden])));
  const source = new CancellationTokenSource();
  const token = 'reports';
  const kinds: string[] = [];
  editor.connection.onProgress(WorkDoneProgress.type, token, ({ kind }) => {
    kinds.push(kind);
    if (kind === 'report') source.cancel();
  });
  const params = { kind: 'workspace-compliance', format: 'md', workDoneToken: token };
  const answer = editor.connection.sendRequest('certcase/report', params, source.token);
  await expect(answer).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
  expect([kinds[0], kinds.at(-1)]).toEqual(['begin', 'end']);
});

it('hashes the bytes of the files, and verifies them later', async () => {
  const folder = await openFolder({ 'a.case.yaml': scanned, 'scans/contract.pdf': 'scan' });
  const address = folder.address('a.case.yaml');
  folder.editor.open(scanned, 1, address);
  const { text, fileName } = await folder.editor.ask<ReportFile>(
    'certcase/report',
    { kind: 'archive-manifest', format: 'sha256' },
    address,
  );
  const sha256 = createHash('sha256')
    .update(readFileSync(join(folder.path, 'scans/contract.pdf')))
    .digest('hex');
  expect(text).toContain(`${sha256} *scans/contract.pdf\n`);
  writeFileSync(join(folder.path, fileName), text!);

  const verify = () =>
    folder.editor.connection.sendRequest<VerifyArchiveAnswer>('certcase/verifyArchive', {
      list: folder.address(fileName),
    });
  expect(await verify()).toEqual({
    isIntact: true,
    sentence: 'Intact: all 2 files that are listed are as they were.',
    lines: [],
  });
  folder.write('scans/contract.pdf', 'another scan');
  folder.write('scans/invoice.pdf', 'scan');
  expect(await verify()).toEqual({
    isIntact: false,
    sentence: 'Not intact: 1 changed; 1 intact. 1 file beside them is not listed.',
    lines: ['changed: scans/contract.pdf', 'not listed: scans/invoice.pdf'],
  });
});

it('has nothing to say of a list that cannot be read', async () => {
  const { editor, address } = await openFolder({ 'a.case.yaml': golden });
  expect(
    await editor.connection.sendRequest('certcase/verifyArchive', { list: address('no.sha256') }),
  ).toBeNull();
});

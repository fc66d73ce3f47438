import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { FileChangeType } from 'vscode-languageserver/node';
import { type CasesAnswer, casesRequest } from '../../server/src/protocol/cases.ts';
import { openFolder } from './case-folder.ts';
import { startEditor } from './editor.ts';

const released = (day: string, caseId = 'AC-1') =>
  `caseId: ${caseId}\nnodes:\n  clearance: { releasedOn: ${day} }\n`;
const settings = { asOf: '2026-04-30' };
const isComplete = ({ complete }: CasesAnswer) => complete;
const textsOf = ({ cases }: CasesAnswer) =>
  Object.fromEntries(cases.map(({ fileName, deadlines }) => [fileName, deadlines.map(({ text }) => text)]));
const says = (text: string) => (answer: CasesAnswer) => JSON.stringify(answer.cases).includes(text);

it('knows every case of the folder, open or not, and where it stands', async () => {
  const { editor, address } = await openFolder(
    {
      'a.case.yaml': released('2026-04-24'),
      '2026/出口 1.case.yml': released('2026-04-28', 'AC-2'),
      'notes.yaml': 'caseId: AC-3\n',
    },
    { settings },
  );
  editor.open(released('2026-04-27'), 1, address('a.case.yaml'));
  await editor.diagnostics(address('a.case.yaml'));
  const answer = await editor.casesWhen(isComplete);
  expect(answer.asOf).toBe('2026-04-30');
  expect(textsOf(answer)).toEqual({
    'a.case.yaml': ['Write-off due Sat 9 May, 4 working days'],
    '出口 1.case.yml': ['Write-off due Mon 11 May, 5 working days'],
  });
  const [b] = answer.cases.filter(({ caseId }) => caseId === 'AC-2');
  expect(b).toMatchObject({ uri: address('2026/出口 1.case.yml'), urgency: 'later', node: 'writeOff' });
  expect(b?.findings.error).toBeGreaterThan(0);
});

it('answers in the language of the editor', async () => {
  const { editor } = await openFolder(
    { 'a.case.yaml': released('2026-04-24') },
    { settings, locale: 'zh-cn' },
  );
  expect(textsOf(await editor.casesWhen(isComplete))).toEqual({
    'a.case.yaml': ['核销5月8日（周五）到期，还剩 3 个工作日'],
  });
});

it('says that it is complete where there is no case, and where no folder is open', async () => {
  const { editor } = await openFolder({}, { settings });
  expect((await editor.casesWhen(isComplete)).cases).toEqual([]);
  const lonely = await startEditor({ settings });
  expect((await lonely.editor.casesWhen(isComplete)).cases).toEqual([]);
});

it('counts a case that is open beside the folders, until it is closed', async () => {
  const { editor } = await openFolder({}, { settings });
  const elsewhere = 'file:///elsewhere/b.case.yaml';
  editor.open(released('2026-04-24'), 1, elsewhere);
  await editor.casesWhen(says(elsewhere));
  editor.close(elsewhere);
  await editor.casesWhen(({ cases }) => cases.length === 0);
});

it('follows the files on disk: new, changed, gone with their folder', async () => {
  const { editor, address, path, write } = await openFolder({}, { settings });
  await editor.casesWhen(isComplete);
  write('2026/a.case.yaml', released('2026-04-24'));
  editor.announceFiles(FileChangeType.Created, address('2026/a.case.yaml'));
  await editor.casesWhen(says('due Fri 8 May'));
  write('2026/a.case.yaml', released('2026-04-28'));
  editor.announceFiles(FileChangeType.Changed, address('2026/a.case.yaml'));
  await editor.casesWhen(says('due Mon 11 May'));
  rmSync(join(path, '2026'), { recursive: true });
  editor.announceFiles(FileChangeType.Deleted, address('2026'));
  await editor.casesWhen(({ cases }) => cases.length === 0);
});

it('counts an open case as it stands in the editor, until it is closed', async () => {
  const { editor, address } = await openFolder({ 'a.case.yaml': released('2026-04-24') }, { settings });
  await editor.casesWhen(says('due Fri 8 May'));
  editor.open(released('2026-04-28'), 1, address('a.case.yaml'));
  await editor.casesWhen(says('due Mon 11 May'));
  editor.close(address('a.case.yaml'));
  await editor.casesWhen(says('due Fri 8 May'));
});

it('checks the other cases anew when one shares their number or no longer does', async () => {
  const { editor, address, write } = await openFolder(
    { 'a.case.yaml': released('2026-04-24'), 'b.case.yaml': released('2026-04-24') },
    { settings },
  );
  const errors = (answer: CasesAnswer) => answer.cases.map(({ findings }) => findings.error);
  const [before = 0] = errors(await editor.casesWhen(isComplete));
  write('b.case.yaml', released('2026-04-24', 'AC-2'));
  editor.announceFiles(FileChangeType.Changed, address('b.case.yaml'));
  await editor.casesWhen((answer) => errors(answer).every((count) => count === before - 1));
});

it('checks every case anew by another project file, and by other settings', async () => {
  const { editor, address, write } = await openFolder(
    { 'a.case.yaml': released('2026-04-24') },
    { settings },
  );
  await editor.casesWhen(says('due Fri 8 May'));
  write('.certcase.yaml', 'writeOffWorkingDays: 5\n');
  editor.announceFiles(FileChangeType.Created, address('.certcase.yaml'));
  await editor.casesWhen(says('due Wed 6 May'));
  editor.announceSettings({ asOf: '2026-05-07' });
  const answer = await editor.casesWhen(says('overdue by 1 working day'));
  expect(answer).toMatchObject({ asOf: '2026-05-07', cases: [{ urgency: 'overdue' }] });
});

it('answers what has changed since it was asked before, and nothing else', async () => {
  const { editor, address, path, write } = await openFolder(
    {
      'a.case.yaml': released('2026-04-24'),
      'b.case.yaml': released('2026-04-24', 'AC-2'),
      'c.case.yaml': released('2026-04-24', 'AC-3'),
    },
    { settings },
  );
  const whole = await editor.casesWhen(isComplete);
  expect(whole.cases).toHaveLength(3);
  expect(whole.gone).toEqual([]);
  write('a.case.yaml', released('2026-04-28'));
  editor.announceFiles(FileChangeType.Changed, address('a.case.yaml'));
  rmSync(join(path, 'b.case.yaml'));
  editor.announceFiles(FileChangeType.Deleted, address('b.case.yaml'));
  await editor.casesWhen((answer) => says('due Mon 11 May')(answer) && answer.cases.length === 2);
  const since: CasesAnswer = await editor.connection.sendRequest(casesRequest, { since: whole.revision });
  expect(textsOf(since)).toEqual({ 'a.case.yaml': ['Write-off due Mon 11 May, 5 working days'] });
  expect(since.gone).toEqual([address('b.case.yaml')]);
  const again: CasesAnswer = await editor.connection.sendRequest(casesRequest, { since: since.revision });
  expect(again).toMatchObject({ revision: since.revision, cases: [], gone: [] });
});

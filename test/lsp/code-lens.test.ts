import { expect, it } from 'vitest';
import type { CodeLens, ShowDocumentParams } from 'vscode-languageserver/node';
import { declared, glanceAt, glancing, lineOf, released } from './at-a-glance.ts';
import { golden, mismatched, rangeOf } from './cases.ts';
import { type Editor, plain, startEditor, uri } from './editor.ts';

const lenses = (editor: Editor) => editor.ask<CodeLens[]>('textDocument/codeLens');

/** What stands over a line, from left to right. */
async function over(editor: Editor, line: number): Promise<(string | undefined)[]> {
  return (await lenses(editor))
    .filter(({ range }) => range.start.line === line)
    .map(({ command }) => command?.title);
}

it('says over each node how it stands, and of one that is done nothing more', async () => {
  const editor = await glanceAt(golden, '2026-05-20');
  const shown = (await lenses(editor)).map(({ range, command }) => [
    golden.split('\n')[range.start.line]!.trim(),
    command?.title,
  ]);
  expect(shown).toEqual([
    ['preReview:', 'Done'],
    ['application:', 'Done'],
    ['verification:', 'Done'],
    ['clearance:', 'Done'],
    ['writeOff:', 'Done'],
    ['writeOff:', '1 note'],
    ['archive:', 'Done'],
  ]);
});

it('says of a node under way what is due and what can be recorded now', async () => {
  const editor = await glanceAt(declared, '2026-04-25');
  expect(await over(editor, lineOf(declared, 'clearance:'))).toEqual([
    'In progress · Customs receipt check due today, 16:00',
    'Record receipt check now',
    'Complete…',
  ]);
});

it('counts the working days to the write-off before it stands in the file', async () => {
  const editor = await glanceAt(released, '2026-05-07');
  expect(await over(editor, lineOf(released, 'releasedOn:'))).toEqual([
    'Write-off due Mon 11 May, 3 working days',
  ]);
  editor.announceSettings({ asOf: '2026-05-13' });
  await editor.received('workspace/codeLens/refresh');
  expect(await over(editor, lineOf(released, 'releasedOn:'))).toEqual([
    'Write-off overdue by 2 working days (due Mon 11 May)',
  ]);
});

it('says nothing over a node that waits for its turn', async () => {
  const waiting = `${declared.slice(0, declared.indexOf('tracking'))}  archive:\n    documents: []\n`;
  const editor = await glanceAt(waiting, '2026-04-25');
  expect(await over(editor, lineOf(waiting, 'archive:'))).toEqual([]);
});

it('says it in Chinese', async () => {
  const editor = await glanceAt(released, '2026-05-07', { locale: 'zh-cn' });
  expect(await over(editor, lineOf(released, 'releasedOn:'))).toEqual([
    '核销5月11日（周一）到期，还剩 3 个工作日',
  ]);
  expect(await over(editor, lineOf(released, 'clearance:'))).toEqual(['已完成']);
});

it('hands the node to the commands of VS Code', async () => {
  const editor = await glanceAt(declared, '2026-04-25');
  const commands = (await lenses(editor)).map(({ command }) => command!);
  const target = [{ uri, node: 'clearance' }];
  expect(commands).toContainEqual(
    expect.objectContaining({ command: 'certcase.showTimeline', arguments: target }),
  );
  expect(commands).toContainEqual(
    expect.objectContaining({ command: 'certcase.recordReceiptCheck', arguments: target }),
  );
  expect(commands).toContainEqual(
    expect.objectContaining({ command: 'certcase.completeNode', arguments: target }),
  );
});

it('leads from the number of findings to the gravest, in every editor', async () => {
  const editor = await glanceAt(mismatched, '2026-05-20', { initializationOptions: {} });
  const found = (await lenses(editor)).find(({ command }) => command?.title.startsWith('1 error'));
  const { command, arguments: values } = found!.command!;
  expect(editor.initialized?.capabilities.executeCommandProvider?.commands).toContain(command);
  await editor.connection.sendRequest('workspace/executeCommand', { command, arguments: values });
  const shown = await editor.received<ShowDocumentParams>('window/showDocument');
  expect(shown).toEqual({ uri, selection: rangeOf(mismatched, 'AIEC-2225-2026-004521'), takeFocus: true });
});

it('offers to another editor only what the server can do, and that never fails', async () => {
  const { window: _, ...mute } = glancing;
  const editor = await glanceAt(declared, '2026-04-25', { capabilities: mute, initializationOptions: {} });
  const known = editor.initialized?.capabilities.executeCommandProvider?.commands;
  const commands = (await lenses(editor)).map(({ command }) => command!);
  expect(commands.length).toBeGreaterThan(0);
  for (const { command, arguments: values } of commands) {
    expect(known).toContain(command);
    await editor.connection.sendRequest('workspace/executeCommand', { command, arguments: values });
  }
  expect(editor.sent.filter(({ method }) => method === 'window/showDocument')).toEqual([]);
});

it('is gone where it is switched off, at once', async () => {
  const editor = await glanceAt(golden, '2026-05-20');
  expect(await lenses(editor)).not.toEqual([]);
  editor.announceSettings({ asOf: '2026-05-20', codeLens: false });
  await editor.received('workspace/codeLens/refresh');
  expect(await lenses(editor)).toEqual([]);
});

it('is not announced to an editor that knows no lenses', async () => {
  const { editor } = await startEditor({ capabilities: plain });
  const { capabilities } = editor.initialized!;
  expect(capabilities).not.toHaveProperty('codeLensProvider');
  expect(capabilities).not.toHaveProperty('executeCommandProvider');
});

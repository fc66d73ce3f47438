import { expect, it } from 'vitest';
import type { RegistrationParams, ShowMessageParams } from 'vscode-languageserver/node';
import { golden, unquoted } from './cases.ts';
import { type Editor, plain, startEditor, uri } from './editor.ts';

const off = { asOf: '2026-05-20', rules: { 'style/quote-code': 'off' } };
const weaker = { asOf: '2026-05-20', rules: { 'style/quote-code': 'hint' } };

it('asks for the settings of the window and of each document, once until they change', async () => {
  const { editor } = await startEditor();
  editor.open(golden, 1);
  await editor.diagnostics();
  editor.change(2, unquoted);
  await editor.diagnostics();
  const asked = editor.sent.filter(({ method }) => method === 'workspace/configuration');
  expect(asked.map(({ params }) => params)).toEqual([
    { items: [{ section: 'certcase' }] },
    { items: [{ scopeUri: uri, section: 'certcase' }] },
  ]);
});

it('wants to be told of changes, and has the diagnostics asked for again', async () => {
  const { editor } = await startEditor({ settings: off });
  const { registrations } = await editor.received<RegistrationParams>('client/registerCapability');
  expect(registrations).toMatchObject([
    { method: 'workspace/didChangeConfiguration', registerOptions: { section: 'certcase' } },
  ]);
  editor.open(unquoted);
  const before = await editor.pull();
  expect(await severityOfQuoting(editor)).toBeUndefined();
  editor.announceSettings(weaker);
  await editor.received('workspace/diagnostic/refresh');
  expect(await severityOfQuoting(editor)).toBe(4);
  expect((await editor.pull(before.resultId)).kind).toBe('full');
});

it('takes the settings that an editor sends by itself, and publishes the same version again', async () => {
  const { editor } = await startEditor({ capabilities: plain });
  editor.announceSettings(off);
  editor.open(unquoted);
  const before = await editor.published(1);
  expect(before.diagnostics.map(({ code }) => code)).not.toContain('style/quote-code');
  editor.sent.length = 0;
  editor.announceSettings(weaker);
  const after = await editor.published(1);
  expect(after.diagnostics.map(({ code }) => code)).toContain('style/quote-code');
});

it('checks as of the day that is set', async () => {
  const released = 'direction: import\nnodes:\n  clearance: { releasedOn: 2026-04-24 }\n';
  const { editor } = await startEditor({ settings: { asOf: '2026-05-08' } });
  const overdue = async () =>
    (await editor.diagnostics()).some(
      ({ code, severity }) => code === 'write-off/deadline' && severity === 1,
    );
  editor.open(released);
  expect(await overdue()).toBe(false);
  editor.announceSettings({ asOf: '2026-05-09' });
  await editor.received('workspace/diagnostic/refresh');
  expect(await overdue()).toBe(true);
});

it('tells the user once, in the language of the editor, of a setting that cannot be used', async () => {
  const { editor } = await startEditor({
    settings: { asOf: '2026-05-20', rules: { 'goods/hs': 'off' } },
    locale: 'zh-cn',
  });
  editor.open(unquoted);
  const { type, message } = await editor.received<ShowMessageParams>('window/showMessage');
  expect({ type, message }).toEqual({ type: 2, message: expect.stringMatching(/没有规则 goods\/hs/) });
  expect(await severityOfQuoting(editor)).toBe(1);
  editor.announceSettings(editor.settings);
  await editor.received('workspace/diagnostic/refresh');
  await editor.diagnostics();
  expect(editor.sent.filter(({ method }) => method === 'window/showMessage')).toHaveLength(1);
});

it('goes on with the defaults where the editor fails to answer', async () => {
  const { editor } = await startEditor();
  editor.connection.onRequest('workspace/configuration', () => {
    throw new Error('no settings today');
  });
  editor.open(unquoted);
  expect(await severityOfQuoting(editor)).toBe(1);
  await editor.received('window/logMessage', ({ message }: ShowMessageParams) =>
    message.includes('no settings today'),
  );
});

async function severityOfQuoting(editor: Editor): Promise<number | undefined> {
  return (await editor.diagnostics()).find(({ code }) => code === 'style/quote-code')?.severity;
}

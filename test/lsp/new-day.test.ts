import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { createConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { diskFiles } from '../../server/src/disk/disk-files.ts';
import { startServer } from '../../server/src/lsp/server.ts';
import { windowFocusedNotification } from '../../server/src/protocol/cases.ts';
import { temporaryFolder } from '../cli/temporary-folder.ts';
import { glancing } from './at-a-glance.ts';
import { Editor, modern, plain } from './editor.ts';
import { ManualClock } from './manual-clock.ts';

const released = 'direction: import\nnodes:\n  clearance: { releasedOn: 2026-04-24 }\n';
const lastMinute = '2026-05-08T23:59:00+08:00';
const midnight = '2026-05-09T00:00:00+08:00';

it('has the editor ask again when a new day begins in China', async () => {
  const { editor, clock } = inProcess();
  await editor.initialize({ capabilities: modern });
  editor.open(released);
  const overdue = async () =>
    (await editor.diagnostics()).some(
      ({ code, severity }) => code === 'write-off/deadline' && severity === 1,
    );
  expect(await overdue()).toBe(false);
  clock.passUntil(midnight);
  await editor.received('workspace/diagnostic/refresh');
  expect(await overdue()).toBe(true);
});

it('has what stands in the text asked for again, too', async () => {
  const { editor, clock } = inProcess();
  await editor.initialize({ capabilities: glancing });
  editor.open(released);
  await editor.diagnostics();
  clock.passUntil(midnight);
  await editor.received('workspace/codeLens/refresh');
  await editor.received('workspace/inlayHint/refresh');
  expect(JSON.stringify(await editor.ask('textDocument/codeLens'))).toContain(
    'Write-off overdue by 1 working day',
  );
});

it('publishes again where the editor cannot ask', async () => {
  const { editor, clock } = inProcess();
  await editor.initialize({ capabilities: plain });
  editor.open(released);
  const before = await editor.published(1);
  editor.sent.length = 0;
  clock.passUntil(midnight);
  const after = await editor.published(1);
  expect(after.diagnostics).not.toEqual(before.diagnostics);
});

it('moves the deadlines and the findings of cases that are not open', async () => {
  const path = temporaryFolder();
  writeFileSync(join(path, 'a.case.yaml'), released);
  const { editor, clock } = inProcess();
  await editor.initialize({ capabilities: modern, folders: [path] });
  const says = (text: string) => editor.casesWhen((answer) => JSON.stringify(answer).includes(text));
  await says('Write-off due today');
  clock.passUntil(midnight);
  await says('Write-off overdue by 1 working day');
});

it('looks at the clock when the window gets the focus', async () => {
  const { editor, clock } = inProcess();
  await editor.initialize({ capabilities: modern });
  editor.open(released);
  await editor.diagnostics();
  clock.standAt(midnight);
  editor.connection.sendNotification(windowFocusedNotification);
  await editor.received('workspace/diagnostic/refresh');
});

/** The server in this process, so that its clock is ours. */
function inProcess(): { readonly editor: Editor; readonly clock: ManualClock } {
  const [toServer, toEditor] = [new PassThrough(), new PassThrough()];
  const clock = new ManualClock(lastMinute);
  startServer(createConnection(toServer, toEditor), { clock, disk: diskFiles });
  const editor = new Editor(new StreamMessageReader(toEditor), new StreamMessageWriter(toServer), {});
  return { editor, clock };
}

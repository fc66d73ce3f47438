import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, it, onTestFinished, vi } from 'vitest';
import { visibleWebview } from '../../server/src/tools/embedded-vscode/webview.ts';
import { caseOpened, runCommand, showProblems } from '../../server/src/tools/embedded-vscode/workbench.ts';
import { packageExtension } from '../../server/src/tools/package.ts';
import { openInstalled } from './installed.ts';

vi.setConfig({ testTimeout: 240_000 });

const recorder = resolve(import.meta.dirname, 'socket-recorder.cjs');
const folder = mkdtempSync(join(tmpdir(), 'certcase-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Recorded {
  readonly kind: string;
  readonly stack?: string;
}

function recorded(file: string): readonly Recorded[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Recorded);
}

const waysOut = (file: string) => recorded(file).filter(({ kind }) => !kind.endsWith('started'));

it('would see a socket that code of the extension opens', () => {
  const extension = join(folder, 'extensions', 'certcase.certcase-0.0.0', 'dist');
  mkdirSync(extension, { recursive: true });
  writeFileSync(
    join(extension, 'server.js'),
    `const net = require('node:net');
     const server = net.createServer().listen(0, 'localhost', () => {
       net.connect(server.address().port, 'localhost', function () { this.destroy(); server.close(); });
     });`,
  );
  const file = join(folder, 'control.jsonl');
  const program = ['--require', recorder, join(extension, 'server.js')];
  execFileSync(process.execPath, program, { env: { ...process.env, SOCKET_RECORD: file } });
  expect(waysOut(file).map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(['listen', 'dns lookup', 'connect']),
  );
});

it('opens no socket, whatever it is asked for', async () => {
  const file = join(folder, 'editor.jsonl');
  const vsix = join(folder, 'certcase.vsix');
  packageExtension(vsix);
  process.env.SOCKET_RECORD = file;
  onTestFinished(() => {
    delete process.env.SOCKET_RECORD;
  });
  const nodeFlags = ['--require', recorder];
  const { page } = await openInstalled(vsix, 'import-mistakes.case.yaml', { nodeFlags });
  await caseOpened(page);
  await showProblems(page);
  await page.getByText('The only clause does not set out').first().waitFor();
  await runCommand(page, 'Certcase: Show Timeline');
  await visibleWebview(page).getByText('AC-2026-0388').first().waitFor();
  await runCommand(page, 'Certcase: Show Case Board');
  await visibleWebview(page).getByText('AC-2026-0388').first().waitFor();
  expect(recorded(file).map(({ kind }) => kind)).toContain('server started');
  expect(waysOut(file)).toEqual([]);
});

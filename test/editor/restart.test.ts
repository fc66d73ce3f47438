import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';
import { codeOf, diagnosticsWhen, openCase } from './cases.ts';

/** The process of the language server that this extension host has started; undefined while none runs. */
function serverProcess(): number | undefined {
  const listed = execFileSync('ps', ['-eo', 'pid=,args='], { encoding: 'utf8' });
  const line = listed
    .split('\n')
    .find((entry) => entry.includes('server.js') && entry.includes(`--clientProcessId=${process.pid}`));
  return line === undefined ? undefined : Number.parseInt(line, 10);
}

/** Whether the server answers: what it says of the first name of a case. */
async function answers(uri: vscode.Uri): Promise<boolean> {
  const hovers = await vscode.commands.executeCommand<readonly vscode.Hover[]>(
    'vscode.executeHoverProvider',
    uri,
    new vscode.Position(2, 1),
  );
  return hovers.length > 0;
}

describe('a server that is killed', () => {
  it('is started again, with the same findings', async function () {
    this.timeout(120_000);
    const { uri } = await openCase('golden.case.yaml');
    const before = await diagnosticsWhen(uri, (codes) => codes.length > 0);
    const first = serverProcess();
    assert.ok(first !== undefined);
    process.kill(first, 'SIGKILL');
    while (serverProcess() === first || !(await answers(uri)));
    const after = await diagnosticsWhen(uri, (codes) => codes.length === before.length);
    assert.deepEqual(after.map(codeOf), before.map(codeOf));
    assert.notEqual(serverProcess(), first);
  });

  it('is left to the user after five ends in three minutes, who is told what can be done', async function () {
    this.timeout(240_000);
    const { uri } = await openCase('golden.case.yaml');
    const commands = await vscode.commands.getCommands(true);
    for (const name of ['restartServer', 'showLog', 'reportIssue']) {
      assert.ok(commands.includes(`certcase.${name}`), name);
    }
    // The test before this one was the first end.
    for (let end = 2; end <= 5; end++) {
      const running = serverProcess();
      assert.ok(running !== undefined, `before end ${end}`);
      process.kill(running, 'SIGKILL');
      if (end < 5) while (serverProcess() === running || !(await answers(uri)));
      else while (serverProcess() !== undefined);
    }
    assert.equal(await answers(uri), false);
    await vscode.commands.executeCommand('certcase.restartServer');
    while (!(await answers(uri)));
    await diagnosticsWhen(uri, (codes) => codes.length > 0);
  });

  it('can be reported with versions and without a word of a case', async () => {
    await openCase('golden.case.yaml');
    await vscode.commands.executeCommand('certcase.reportIssue');
    const text = vscode.window.activeTextEditor?.document.getText() ?? '';
    assert.match(text, /Certcase \d+\.\d+\.\d+/);
    assert.doesNotMatch(text, /AC-2026|golden|Huatong/);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });
});

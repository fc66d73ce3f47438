import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type Diagnostic, FileChangeType, type WorkspaceEdit } from 'vscode-languageserver/node';
import type { CasesAnswer } from '../../server/src/protocol/cases.ts';
import { temporaryFolder } from '../cli/temporary-folder.ts';
import { openFolder } from './case-folder.ts';
import { startEditor } from './editor.ts';

const certified = (number: string) =>
  `caseId: AC-1\nnodes: { verification: { certificate: { number: ${number} } } }\n`;
const text = certified('AIEC-1');
const acrossFiles = ['case/duplicate-id', 'clearance/certificate-reused'];
const compared = (found: readonly Diagnostic[]) =>
  found.map(({ code }) => String(code)).filter((code) => acrossFiles.includes(code));
const isComplete = ({ complete }: CasesAnswer) => complete;
const addressesOf = ({ cases }: CasesAnswer) => cases.map(({ uri }) => uri).sort();
const addressOf = (...steps: readonly string[]) => pathToFileURL(join(...steps)).href;

/** A folder in which `link` leads to `cases`. */
function linked(files: Readonly<Record<string, string>> = { 'a.case.yaml': text }): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'cases'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, 'cases', name), content);
  symlinkSync('cases', join(folder, 'link'));
  return folder;
}

describe('a case in a folder to which a link leads', () => {
  it('is one case, under the address at which it is open', async () => {
    const folder = linked();
    const { editor } = await startEditor({ folders: [folder] });
    const [own, other] = [addressOf(folder, 'cases/a.case.yaml'), addressOf(folder, 'link/a.case.yaml')];
    expect(addressesOf(await editor.casesWhen(isComplete))).toEqual([own]);
    editor.open(text, 1, other);
    expect(compared(await editor.diagnostics(other))).toEqual([]);
    expect(addressesOf(await editor.casesWhen((answer) => addressesOf(answer)[0] === other))).toEqual([
      other,
    ]);
    editor.close(other);
    expect(addressesOf(await editor.casesWhen((answer) => addressesOf(answer)[0] === own))).toEqual([own]);
  });

  it('is one case where it is open under both addresses, and says what was opened first', async () => {
    const folder = linked({
      'a.case.yaml': text,
      'b.case.yaml': certified('AIEC-2').replace('AC-1', 'AC-2'),
    });
    const { editor } = await startEditor({ folders: [folder] });
    const [own, other] = [addressOf(folder, 'cases/a.case.yaml'), addressOf(folder, 'link/a.case.yaml')];
    const b = addressOf(folder, 'cases/b.case.yaml');
    editor.open(text, 1, own);
    editor.open(text, 1, other);
    editor.open(certified('AIEC-2').replace('AC-1', 'AC-2'), 1, b);
    for (const uri of [own, other, b]) expect(compared(await editor.diagnostics(uri))).toEqual([]);
    editor.change(2, certified('AIEC-2'), undefined, other);
    expect(compared(await editor.diagnostics(other))).toEqual(['clearance/certificate-reused']);
    expect(compared(await editor.diagnostics(b))).toEqual([]);
    editor.close(own);
    await editor.diagnosticsWhen(b, (found) => compared(found).length === 1);
    editor.close(other);
    await editor.diagnosticsWhen(b, (found) => compared(found).length === 0);
  });

  it('is renamed once, where it is open', async () => {
    const folder = linked();
    const { editor } = await startEditor({ folders: [folder] });
    const other = addressOf(folder, 'link/a.case.yaml');
    editor.open(text, 1, other);
    const at = { position: { line: 1, character: 50 }, newName: 'AIEC-7' };
    const { documentChanges = [] } = await editor.ask<WorkspaceEdit>('textDocument/rename', at, other);
    expect(documentChanges).toMatchObject([{ textDocument: { uri: other } }]);
  });

  it('stays when the link is gone, and goes with its own folder', async () => {
    const folder = linked();
    const { editor } = await startEditor({ folders: [folder] });
    await editor.casesWhen(({ cases }) => cases.length === 1);
    rmSync(join(folder, 'link'));
    editor.announceFiles(FileChangeType.Deleted, addressOf(folder, 'link'));
    symlinkSync('cases', join(folder, 'again'));
    editor.announceFiles(FileChangeType.Created, addressOf(folder, 'again'));
    expect(addressesOf(await editor.casesWhen(isComplete))).toEqual([addressOf(folder, 'cases/a.case.yaml')]);
    rmSync(join(folder, 'cases'), { recursive: true });
    editor.announceFiles(FileChangeType.Deleted, addressOf(folder, 'cases'));
    await editor.casesWhen(({ cases }) => cases.length === 0);
  });

  it('is one case where a file becomes a link to another', async () => {
    const { editor, path, address } = await openFolder({
      'a.case.yaml': text,
      'b.case.yaml': certified('AIEC-2').replace('AC-1', 'AC-2'),
    });
    await editor.casesWhen(({ cases }) => cases.length === 2);
    rmSync(join(path, 'b.case.yaml'));
    symlinkSync('a.case.yaml', join(path, 'b.case.yaml'));
    editor.announceFiles(FileChangeType.Changed, address('b.case.yaml'));
    const left = await editor.casesWhen(({ cases }) => cases.length === 1);
    expect(addressesOf(left)).toEqual([address('a.case.yaml')]);
  });

  it('is reached through links that lead nowhere or in a circle by nobody', async () => {
    const folder = linked();
    symlinkSync('nowhere', join(folder, 'dangling'));
    symlinkSync('.', join(folder, 'cases/circle'));
    const { editor } = await startEditor({ folders: [folder] });
    const deep = addressOf(folder, 'cases/circle/circle/a.case.yaml');
    editor.open(text, 1, deep);
    expect(compared(await editor.diagnostics(deep))).toEqual([]);
    expect((await editor.casesWhen(isComplete)).cases).toHaveLength(1);
  });
});

describe('a folder that is open through a link', () => {
  it('has its cases under its own name, also where changes are told of the real one', async () => {
    const folder = linked();
    const { editor } = await startEditor({ folders: [join(folder, 'link')] });
    const shown = addressOf(folder, 'link/a.case.yaml');
    expect(addressesOf(await editor.casesWhen(isComplete))).toEqual([shown]);
    writeFileSync(join(folder, 'cases/b.case.yaml'), text);
    editor.announceFiles(FileChangeType.Created, addressOf(folder, 'cases/b.case.yaml'));
    const both = await editor.casesWhen(({ cases }) => cases.length === 2);
    expect(addressesOf(both)).toEqual([shown, addressOf(folder, 'link/b.case.yaml')]);
    editor.open(text, 1, addressOf(folder, 'cases/b.case.yaml'));
    const found = await editor.diagnostics(addressOf(folder, 'cases/b.case.yaml'));
    const related = found.flatMap(({ relatedInformation }) => relatedInformation ?? []);
    expect(new Set(related.map(({ location }) => location.uri))).toEqual(new Set([shown]));
  });

  it('counts once beside the folder that it leads to, in either order', async () => {
    for (const names of [
      ['link', 'cases'],
      ['cases', 'link'],
    ]) {
      const folder = linked();
      const { editor } = await startEditor({ folders: names.map((name) => join(folder, name)) });
      const answer = await editor.casesWhen(isComplete);
      expect(addressesOf(answer)).toEqual([addressOf(folder, names[0]!, 'a.case.yaml')]);
      expect(answer.cases[0]?.findings.error).toBe((await startedAlone(folder)).cases[0]?.findings.error);
    }
  });

  it('hands its cases over to the other one when it is closed', async () => {
    const folder = linked();
    const [link, cases] = ['link', 'cases'].map((name) => ({ uri: addressOf(folder, name), name }));
    const { editor } = await startEditor({ folders: [join(folder, 'link'), join(folder, 'cases')] });
    const a = addressOf(folder, 'link/a.case.yaml');
    editor.open(text, 1, a);
    await editor.casesWhen((answer) => addressesOf(answer)[0] === a);
    editor.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
      event: { added: [], removed: [link] },
    });
    expect(compared(await editor.diagnostics(a))).toEqual([]);
    editor.close(a);
    const own = `${cases!.uri}/a.case.yaml`;
    const answer = await editor.casesWhen((now) => addressesOf(now)[0] === own);
    expect(addressesOf(answer)).toEqual([own]);
  });
});

async function startedAlone(folder: string): Promise<CasesAnswer> {
  const { editor } = await startEditor({ folders: [join(folder, 'cases')] });
  return editor.casesWhen(isComplete);
}

it.each([
  'a (1).case.yaml',
  'a b  c.case.yaml',
  'a#1.case.yaml',
  '100%.case.yaml',
  'a%20b.case.yaml',
  '出口 委托书（1）.case.yaml',
  'caf\u00e9.case.yaml',
  'cafe\u0301.case.yaml',
  "it's [new]!.case.yaml",
  'a+b&c=d.case.yaml',
])('knows %s in a file, in an editor and through a link as one case', async (name) => {
  const folder = linked({ [name]: text });
  const { editor } = await startEditor({ folders: [folder] });
  await editor.casesWhen(({ cases }) => cases.length === 1);
  const spellings = [addressOf(folder, 'cases', name), addressOf(folder, 'link', name)].flatMap((uri) => [
    uri,
    uri.replace(/[()!'[\]&=+]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`),
  ]);
  for (const uri of spellings) {
    editor.open(text, 1, uri);
    expect(compared(await editor.diagnostics(uri))).toEqual([]);
    expect(addressesOf(await editor.casesWhen((answer) => addressesOf(answer)[0] === uri))).toEqual([uri]);
    editor.close(uri);
    await editor.casesWhen((answer) => addressesOf(answer)[0] !== uri || uri === spellings[1]);
  }
});

it('takes two names that look alike for two cases', async () => {
  const { editor } = await openFolder({ 'caf\u00e9.case.yaml': text, 'cafe\u0301.case.yaml': text });
  const { cases } = await editor.casesWhen((answer) => answer.cases.length === 2);
  expect(new Set(cases.map(({ uri }) => uri)).size).toBe(2);
});

it('follows a file that gets another name', async () => {
  const { editor, path, address } = await openFolder({ 'a.case.yaml': text });
  await editor.casesWhen(({ cases }) => cases.length === 1);
  renameSync(join(path, 'a.case.yaml'), join(path, 'b (1).case.yaml'));
  editor.announceFiles(FileChangeType.Deleted, address('a.case.yaml'));
  editor.announceFiles(FileChangeType.Created, address('b (1).case.yaml'));
  const answer = await editor.casesWhen(({ cases }) => cases[0]?.fileName === 'b (1).case.yaml');
  expect(answer.cases).toHaveLength(1);
});

import { expect, it } from 'vitest';
import { type Diagnostic, FileChangeType } from 'vscode-languageserver/node';
import { startEditor } from './editor.ts';
import { type SuppliedFiles, supply } from './supplied-files.ts';

const folder = 'vscode-vfs://github/owner/cases';
const a = `${folder}/a.case.yaml`;
const reused = 'clearance/certificate-reused';
const certified = (number: string) => `nodes: { verification: { certificate: { number: ${number} } } }\n`;
const has = (found: readonly Diagnostic[]) => found.some(({ code }) => code === reused);

it('knows the other cases of a virtual workspace on a machine with a disk', async () => {
  const files: SuppliedFiles = new Map([
    [a, certified('AIEC-1')],
    [`${folder}/2026/b.case.yaml`, certified('AIEC-1')],
  ]);
  const { editor } = await startEditor({ initializationOptions: { suppliesFiles: true } });
  supply(editor, files);
  editor.open(certified('AIEC-1'), 1, a);
  editor.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
    event: { added: [{ uri: folder, name: 'cases' }], removed: [] },
  });
  await editor.diagnosticsWhen(a, has);
  files.delete(`${folder}/2026/b.case.yaml`);
  editor.announceFiles(FileChangeType.Deleted, `${folder}/2026`);
  await editor.diagnosticsWhen(a, (found) => !has(found));
});

it('says nothing of what it cannot know where the editor supplies no files', async () => {
  const { editor } = await startEditor();
  editor.open('documents: [{ id: contract, type: contract, file: contract.pdf }]\n', 1, a);
  expect((await editor.diagnostics(a)).map(({ code }) => code)).not.toContain('archive/file');
});

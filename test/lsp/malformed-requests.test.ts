import { expect, it } from 'vitest';
import { ErrorCodes } from 'vscode-languageserver/node';
import { openFolder } from './case-folder.ts';

const uri = 'file:///a.case.yaml';

it.each([
  ['textDocument/hover', {}, 'textDocument'],
  ['textDocument/hover', { textDocument: { uri } }, 'position'],
  [
    'textDocument/hover',
    { textDocument: { uri: 1 }, position: { line: 0, character: 0 } },
    'textDocument.uri',
  ],
  [
    'textDocument/completion',
    { textDocument: { uri }, position: { line: '0', character: 0 } },
    'position.line',
  ],
  ['textDocument/rename', { textDocument: { uri }, position: { line: 0, character: 0 } }, 'newName'],
  ['textDocument/codeAction', { textDocument: { uri }, range: {} }, 'range.start'],
  ['textDocument/selectionRange', { textDocument: { uri }, positions: [null] }, 'positions.0'],
  ['textDocument/inlayHint', null, 'everything'],
  ['workspace/symbol', { query: 7 }, 'query'],
  ['certcase/timeline', { textDocument: null }, 'textDocument'],
  ['certcase/verifyArchive', {}, 'list'],
])('%s with %j is refused as malformed at %s', async (method, params, at) => {
  const { editor, address } = await openFolder({ 'a.case.yaml': 'caseId: AC-1\n' });
  await expect(editor.connection.sendRequest(method, params)).rejects.toMatchObject({
    code: ErrorCodes.InvalidParams,
    message: expect.stringContaining(`lack "${at}"`),
  });
  const sound = { textDocument: { uri: address('a.case.yaml') }, position: { line: 0, character: 0 } };
  await expect(editor.connection.sendRequest('textDocument/hover', sound)).resolves.not.toThrow();
});

import { expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding } from '../../server/src/engine/checks/finding.ts';
import { diagnosticOf } from '../../server/src/lsp/convert/diagnostic.ts';
import { type Client, readClient } from '../../server/src/lsp/session/client.ts';
import { modern, uri } from './editor.ts';

it('leads to a place in another case, which stands in a file of its own', () => {
  const document = TextDocument.create(uri, 'certcase', 1, 'caseId: AC-1\n');
  const other = {
    file: '/cases/出口 2.case.yaml',
    start: { line: 3, character: 8 },
    end: { line: 3, character: 12 },
  };
  const finding: Finding = {
    code: 'case/duplicate-id',
    messageId: 'case',
    severity: 'error',
    message: { en: 'AC-1 is also another case.', zh: '案卷编号 AC-1 重复。' },
    span: { start: 8, end: 12 },
    path: 'caseId',
    related: [
      {
        span: { start: 40, end: 44 },
        path: 'caseId',
        message: { en: 'Here, too', zh: '此处相同' },
        elsewhere: other,
      },
    ],
    fixes: [],
  };
  expect(diagnosticOf(document, finding, client('zh-Hans-CN'))).toMatchObject({
    message: '案卷编号 AC-1 重复。',
    relatedInformation: [
      {
        location: {
          uri: 'file:///cases/%E5%87%BA%E5%8F%A3%202.case.yaml',
          range: { start: other.start, end: other.end },
        },
        message: '此处相同',
      },
    ],
  });
});

it.each([
  ['zh', 'zh'],
  ['zh-cn', 'zh'],
  ['ZH_TW', 'zh'],
  ['en-GB', 'en'],
  ['zhx', 'en'],
  [undefined, 'en'],
])('speaks to a client with the locale %s in %s', (locale, language) => {
  expect(client(locale).language).toBe(language);
});

function client(locale: string | undefined): Client {
  return readClient({
    processId: null,
    rootUri: null,
    capabilities: modern,
    ...(locale !== undefined && { locale }),
  });
}

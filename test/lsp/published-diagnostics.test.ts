import { expect, it } from 'vitest';
import type { PublishDiagnosticsParams } from 'vscode-languageserver/node';
import { golden, unquoted } from './cases.ts';
import { type Editor, plain, startEditor, uri } from './editor.ts';

const published = 'textDocument/publishDiagnostics';

it('publishes to a client that cannot ask, each version with its own findings', async () => {
  const { editor } = await startEditor({ capabilities: plain });
  expect(editor.initialized?.capabilities).not.toHaveProperty('diagnosticProvider');
  editor.open(unquoted, 7);
  const first = await editor.published(7);
  expect(first.uri).toBe(uri);
  expect(first.diagnostics.map(({ code }) => code)).toContain('style/quote-code');
  editor.change(8, unquoted.replace('0101210010', '"0101210010"'));
  const second = await editor.published(8);
  expect(second.diagnostics.map(({ code }) => code)).not.toContain('style/quote-code');
});

it('takes everything back when the document is closed', async () => {
  const { editor } = await startEditor({ capabilities: plain });
  editor.open(unquoted);
  await editor.published(1);
  editor.close();
  const last = await editor.received<PublishDiagnosticsParams>(
    published,
    ({ version }) => version === undefined,
  );
  expect(last).toEqual({ uri, diagnostics: [] });
});

it('publishes nothing of a document that was closed while it was checked', async () => {
  const { editor } = await startEditor({ capabilities: plain });
  editor.open(unquoted, 1);
  editor.close();
  editor.open(golden, 2);
  await editor.published(2);
  const versions = publishedVersions(editor);
  expect(versions.slice(-2)).toEqual([undefined, 2]);
});

it('ends fast typing with the last version, and never goes back to an older one', async () => {
  const { editor } = await startEditor({ capabilities: plain });
  editor.open(golden, 1);
  for (let version = 2; version <= 100; version++) {
    editor.change(version, version % 2 === 0 ? unquoted : golden);
  }
  const last = await editor.published(100);
  expect(last.diagnostics.map(({ code }) => code)).toContain('style/quote-code');
  const versions = publishedVersions(editor).map((version) => version ?? 0);
  expect(versions).toEqual([...new Set(versions)].sort((left, right) => left - right));
});

/** The versions in the order in which they were published; undefined where findings were taken back. */
function publishedVersions(editor: Editor): (number | undefined)[] {
  return editor.sent
    .filter(({ method }) => method === published)
    .map(({ params }) => (params as PublishDiagnosticsParams).version);
}

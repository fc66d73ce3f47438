import { expect, it } from 'vitest';
import type { Hover, MarkupContent } from 'vscode-languageserver/node';
import { golden, mismatched, rangeOf } from './cases.ts';
import { plain, startEditor } from './editor.ts';

it('tells of a finding, in Markdown, on exactly its range', async () => {
  const { editor } = await startEditor();
  editor.open(mismatched);
  const range = rangeOf(mismatched, 'AIEC-2225-2026-004521');
  const hover = await editor.ask<Hover>('textDocument/hover', { position: range.start });
  expect(hover.range).toEqual(range);
  const { kind, value } = hover.contents as MarkupContent;
  expect(kind).toBe('markdown');
  expect(value).toContain('**The declaration says AIEC');
  expect(value).toContain('](https://');
});

it('leads to the page of a rule inside an editor that shows it, by its command alone', async () => {
  const { editor } = await startEditor({ initializationOptions: { showsRules: true } });
  editor.open(mismatched);
  const { start } = rangeOf(mismatched, 'AIEC-2225-2026-004521');
  const { contents } = await editor.ask<Hover>('textDocument/hover', { position: start });
  const links = [...(contents as MarkupContent).value.matchAll(/\]\(([^)]*)\)/g)].map(([, link]) => link);
  expect(new Set(links)).toEqual(
    new Set(['command:certcase.showRule?%5B%22clearance%2Fcertificate-number%22%5D']),
  );
});

it('tells of the finding at its other end, too', async () => {
  const { editor } = await startEditor();
  editor.open(mismatched);
  const range = rangeOf(mismatched, 'AIEC-2225-2026-004512');
  const hover = await editor.ask<Hover>('textDocument/hover', { position: range.end });
  expect(hover.range).toEqual(range);
  expect((hover.contents as MarkupContent).value).toContain('clearance/certificate-number');
});

it('tells what a name is before it tells of a mere hint', async () => {
  const settings = { asOf: '2026-05-20', rules: { 'style/alias-key': 'hint' } };
  const { editor } = await startEditor({ settings });
  const text = '案卷编号: AC-2026-0417\n币种: USD\n';
  editor.open(text);
  const { start } = rangeOf(text, '币种');
  const { contents } = await editor.ask<Hover>('textDocument/hover', { position: start });
  const { value } = contents as MarkupContent;
  expect(value.indexOf('Default currency of all amounts')).toBeGreaterThanOrEqual(0);
  expect(value.indexOf('style/alias-key')).toBeGreaterThan(value.indexOf('Default currency of all amounts'));
});

it('is without markup for a client that shows plain text', async () => {
  const { editor } = await startEditor({ capabilities: plain });
  editor.open(mismatched);
  const { start } = rangeOf(mismatched, 'AIEC-2225-2026-004521');
  const { contents } = await editor.ask<Hover>('textDocument/hover', { position: start });
  const { kind, value } = contents as MarkupContent;
  expect(kind).toBe('plaintext');
  expect(value).toContain('\nclearance/certificate-number\n');
  expect(value).not.toMatch(/\*\*|\]\(|^---$|\\-/m);
});

it('is in the language of the client', async () => {
  const { editor } = await startEditor({ locale: 'zh-CN' });
  editor.open(mismatched);
  const { start } = rangeOf(mismatched, 'AIEC-2225-2026-004521');
  const { contents } = await editor.ask<Hover>('textDocument/hover', { position: start });
  expect((contents as MarkupContent).value).toContain('报关单填');
});

it('is null where there is nothing to say', async () => {
  const { editor } = await startEditor();
  editor.open(golden);
  expect(await editor.ask('textDocument/hover', { position: { line: 0, character: 3 } })).toBeNull();
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { applyEdits, collide } from '../../server/src/engine/text/edit.ts';
import { rangeOf } from '../../server/src/lsp/convert/range.ts';
import { editsBetween } from '../../server/src/lsp/documents/edits-between.ts';

const lines = fc.array(fc.constantFrom('a: 1', 'b: "2"', '# 注释', '', '\r', '\n', '\r\n', 'a', '中'));
const text = lines.map((parts) => parts.join(''));

it('turns any text into any other', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const edits = editsBetween(before, after);
      expect(applyEdits(before, edits)).toBe(after);
      expect(collide(edits)).toBe(false);
    }),
  );
});

it('gives edits that also hold for an editor, which counts in lines and columns', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const document = TextDocument.create('', '', 0, before);
      const edits = editsBetween(before, after).map(({ span, newText }) => ({
        range: rangeOf(document, span),
        newText,
      }));
      expect(TextDocument.applyEdits(document, edits)).toBe(after);
    }),
  );
});

it('leaves the lines alone that stay as they are', () => {
  expect(editsBetween('a\nb\nc\nd\n', 'a\nB\nc\nD\n')).toEqual([
    { span: { start: 2, end: 4 }, newText: 'B\n' },
    { span: { start: 6, end: 8 }, newText: 'D\n' },
  ]);
  expect(editsBetween('a\nb\n', 'a\nnew\nb\n')).toEqual([{ span: { start: 2, end: 2 }, newText: 'new\n' }]);
  expect(editsBetween('a\n', 'a\n')).toEqual([]);
});

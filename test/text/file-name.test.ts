import fc from 'fast-check';
import { expect, it } from 'vitest';
import { asFileName, asFileNamePart } from '../../server/src/engine/text/file-name.ts';

it.each([
  ['AC-2026-0388', 'AC-2026-0388'],
  ['2026/0388 (远帆)', '2026-0388-远帆'],
  ['../../etc/passwd', 'etc-passwd'],
  ['C:\\Windows', 'C-Windows'],
  ['NUL', 'case-NUL'],
  ['com1.x', 'case-com1.x'],
  ['console', 'console'],
  ['…', 'case'],
])('%j as the name of a file is %s', (text, name) => {
  expect(asFileName(text)).toBe(name);
});

it('leaves room for a title, a day and an ending, whatever the text', () => {
  const anything = fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), fc.constant('案'.repeat(300)));
  fc.assert(
    fc.property(anything, (text) => {
      const part = asFileNamePart(text);
      expect(Buffer.byteLength(part)).toBeLessThanOrEqual(160);
      expect(part).toMatch(/^(?:|[\p{L}\p{N}_](?:[\p{L}\p{N}._-]*[\p{L}\p{N}_])?)$/u);
    }),
  );
});

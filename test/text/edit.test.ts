import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, isApplicable, offsetsAfter, type TextEdit } from '../../server/src/engine/text/edit.ts';

function replace(start: number, end: number, newText: string): TextEdit {
  return { span: { start, end }, newText };
}

describe('edits can be applied', () => {
  it.each([
    ['apart from each other', [replace(4, 5, 'x'), replace(0, 2, '')], true],
    ['side by side', [replace(0, 2, 'x'), replace(2, 4, 'y')], true],
    ['one over another', [replace(0, 3, 'x'), replace(2, 4, 'y')], false],
    ['inverted', [replace(3, 1, '')], false],
    ['beyond the end', [replace(4, 7, '')], false],
    ['before the start', [replace(-1, 2, '')], false],
  ] as const)('%s: %j is %s', (_, edits, expected) => {
    expect(isApplicable('abcdef', edits)).toBe(expected);
  });
});

describe('an offset behind edits', () => {
  it('moves with what is inserted in front of it and is lost in what is replaced', () => {
    const after = offsetsAfter([replace(2, 4, 'xyz'), replace(5, 5, '!')]);
    expect([0, 1, 2, 3, 4, 5, 6].map(after)).toEqual([0, 1, undefined, undefined, 5, 7, 8]);
  });

  it('leads to the same character in every text', () => {
    const gap = fc.record({ kept: fc.string({ minLength: 1 }), replaced: fc.string(), newText: fc.string() });
    fc.assert(
      fc.property(fc.array(gap, { maxLength: 8 }), (gaps) => {
        let start = 0;
        const edits = gaps.map(({ kept, replaced, newText }) => {
          const span = { start: start + kept.length, end: start + kept.length + replaced.length };
          start = span.end;
          return { span, newText };
        });
        const text = `${gaps.map(({ kept, replaced }) => kept + replaced).join('')}.`;
        const changed = applyEdits(text, edits);
        const after = offsetsAfter(edits.toReversed());
        for (let offset = 0; offset < text.length; offset++) {
          const moved = after(offset);
          if (moved !== undefined) expect(changed[moved]).toBe(text[offset]);
          else expect(edits.some(({ span }) => span.start <= offset && offset < span.end)).toBe(true);
        }
      }),
      { seed: 20260520 },
    );
  });
});

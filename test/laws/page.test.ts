import { describe, expect, it } from 'vitest';
import { difference } from './difference.ts';
import { readMarks, writeMark } from './mark.ts';
import { readPage } from './page.ts';

const finding = {
  severity: 'error',
  code: 'goods/hs-code',
  fixable: false,
  waived: false,
  says: '',
} as const;

describe('a caret line', () => {
  it('marks what stands above it, a wide character by two carets', () => {
    const { text, marks } = readMarks(
      '名称: 电脑 # 一\n      ^^^^ warning* goods/origin waived: no such\nnext: 1\n',
    );
    expect(text).toBe('名称: 电脑 # 一\nnext: 1\n');
    expect(marks).toEqual([
      {
        severity: 'warning',
        code: 'goods/origin',
        fixable: true,
        waived: true,
        says: 'no such',
        start: { line: 0, character: 4 },
        end: { line: 0, character: 6 },
      },
    ]);
  });

  it('marks an empty place by a bar, also in an empty file', () => {
    const place = { line: 0, character: 0 };
    expect(readMarks('| error goods/hs-code\n').marks).toEqual([{ ...finding, start: place, end: place }]);
  });

  it('goes on to the carets with three dots', () => {
    const { marks } = readMarks('text: >-\n      ^^ error goods/hs-code ...\n  one\n  two\n  ^^^ ...\n');
    expect(marks).toEqual([{ ...finding, start: { line: 0, character: 6 }, end: { line: 2, character: 5 } }]);
  });

  it.each([
    ['name: x\n      ^ eror goods/hs-code\n', 'line 2: "^ eror goods/hs-code" is no caret line'],
    ['名: x\n ^ error goods/hs-code\n', 'line 2: no character of "名: x" begins or ends at column 1'],
    ['^^ ...\n', 'line 1: an end without a beginning'],
  ])('is refused where it is none: %j', (marked, message) => {
    expect(() => readMarks(marked)).toThrow(message);
  });

  it.each([
    'goods:\n  - 商品编码: "1"\n              ^^^ error goods/hs-code\n',
    'text: >-\n      ^^ error* goods/hs-code ...\n  one\n  ^^^ ...\n',
  ])('is written as it is read: %j', (marked) => {
    const { text, marks } = readMarks(marked);
    expect(marked).toContain(writeMark(text, marks[0]!));
  });
});

/** A page of blocks, with tildes in the place of the backquotes of its fences. */
function pageOf(...blocks: readonly string[]) {
  return readPage('page.md', 'goods/hs-code', blocks.join('\n').replaceAll('~~~', '```'));
}

const settings = '~~~settings\ntoday: 2026-05-20\nrules: only\n~~~';

it('a page is refused in another form', () => {
  expect(() => pageOf('~~~yaml case\na: 1\n~~~')).toThrow('page.md:1 a settings block has to come first');
  expect(() => pageOf('~~~settings\ntoday: 2026-02-30\n~~~')).toThrow('2026-02-30 is no calendar day');
  expect(() => pageOf(settings, '~~~yaml\na: 1\n~~~')).toThrow('page.md:5 is a block of "yaml"');
  expect(() => pageOf(settings, '~~~yaml fixed\na: 1\n~~~')).toThrow('no case stands before it');
  expect(() => pageOf(settings, '~~~yaml case\na: 1\n')).toThrow('line 5 is never closed');
});

it('what is missing and what is unexpected is shown, each in its place', () => {
  const page = pageOf(
    settings,
    '~~~yaml case\ngoods:\n  - hsCode: "8471309000"\n            ^^^^^^^^^^^^ error goods/hs-code\n  - hsCode: "8471"\n~~~',
  );
  expect(difference(page.fixtures[0]!)).toBe(
    [
      'missing, on line 2:',
      '      - hsCode: "8471309000"',
      '                ^^^^^^^^^^^^ error goods/hs-code',
      'unexpected:',
      '      - hsCode: "8471"',
      '                ^^^^^^ error goods/hs-code: HS code 8471 has 4 digits, not 10; pre-review sends it back. Enter all 10.',
    ].join('\n'),
  );
});

import { expect, it } from 'vitest';
import { excerpt } from '../../server/src/cli/formats/excerpt.ts';
import { lineIndex } from '../../server/src/engine/text/line-index.ts';

/** The source line and the marker of the part of the text that stands between ‹ and ›. */
function shown(marked: string): [string, string] {
  const start = marked.indexOf('‹');
  const end = marked.indexOf('›') - 1;
  const text = marked.replace(/[‹›]/g, '');
  const { source, marker } = excerpt(text, lineIndex(text), { start, end });
  return [source, marker];
}

it.each([
  ['a: ‹bc›', 'a: bc', '   ^^'],
  ['name: 电脑, hs: ‹84›', 'name: 电脑, hs: 84', '                ^^'],
  ['‹电脑›', '电脑', '^^^^'],
  ['😀: ‹１２›', '😀: １２', '    ^^^^'],
  ['é: ‹x›', 'é: x', '   ^'],
  // A place without extent; at the end of a line; on an empty line.
  ['a:‹›', 'a:', '  ^'],
  ['a: 1\n‹›\nb: 2', '', '^'],
  // Of a place over several lines, the first.
  ['a: ‹b\n  c›', 'a: b', '   ^'],
  ['a: 1\r\nb: ‹2›\r\nc: 3', 'b: 2', '   ^'],
  ['\ta: ‹1›\t# b', '  a: 1  # b', '     ^'],
])('%j', (text, source, marker) => {
  expect(shown(text)).toEqual([source, marker]);
});

it('shows of a long line what stands around the place', () => {
  const [source, marker] = shown(`${'电'.repeat(90)}‹${'x'.repeat(90)}›${'脑'.repeat(90)}`);
  expect(source).toBe(`…${'电'.repeat(19)}${'x'.repeat(39)}…${'脑'.repeat(19)}…`);
  expect(marker).toBe(`${' '.repeat(39)}${'^'.repeat(40)}`);
});

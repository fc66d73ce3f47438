import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../server/src/engine/case/yaml/parse.ts';
import { itemsOf, sectionsOf } from '../../server/src/engine/case/yaml/pieces.ts';
import { parseQuickly } from '../../server/src/engine/case/yaml/quick-parse.ts';
import type { TreeNode } from '../../server/src/engine/case/yaml/tree.ts';
import { golden } from '../laws/golden.ts';
import { fixtures } from '../laws/pages.ts';
import { apply, edit, small } from './random-edits.ts';

/** What `yaml` reads where it has nothing to say against the text. */
function faultless(text: string): TreeNode | undefined {
  const { root, errors, unresolved, nameless } = parseYaml(text);
  return errors.length > 0 || unresolved.length > 0 || nameless ? undefined : root;
}

/** @returns whether there is a tree, which then is the one that `yaml` reads. */
function readsAlike(text: string): boolean {
  const quick = parseQuickly(text);
  if (quick === undefined) return false;
  const slow = faultless(text);
  if (JSON.stringify(quick) !== JSON.stringify(slow)) expect(quick).toEqual(slow);
  return true;
}

/** The pieces as which a text is read. */
function piecesOf(text: string): string[] {
  return sectionsOf(text).flatMap((section) => {
    const list = itemsOf(text, section);
    const spans = list === undefined ? [section] : [list.key, ...list.items];
    return spans.map(({ start, end }) => text.slice(start, end));
  });
}

const texts = [golden, ...fixtures.map(({ text }) => text)];

it('reads what every fixture says as yaml does, and nearly all of it', () => {
  const pieces = texts.flatMap((text) => [text, ...piecesOf(text)]);
  const sound = pieces.filter((piece) => faultless(piece) !== undefined);
  const quick = pieces.filter(readsAlike);
  expect(quick.length).toBeGreaterThan(sound.length * 0.9);
});

describe.each(Object.entries({ ...small, 'the golden case': golden }))('%s, edited at random', (_, base) => {
  it('reads as yaml reads it, or leaves it to that', () => {
    let quick = 0;
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 3 }), fc.nat(), (edits, at) => {
        const pieces = piecesOf(base);
        const piece = pieces[at % pieces.length] ?? '';
        if (readsAlike(edits.reduce(apply, piece))) quick++;
      }),
      { numRuns: 4000, seed: 20260417 },
    );
    expect(quick).toBeGreaterThan(1000);
  });
});

it.each([
  ['a block text with a comment behind its sign', 'a: >- # why\n  one\n  two\n'],
  ['a comment behind the last line', 'a:\n  - one # why\n'],
  ['line ends of Windows', 'a: "x"\r\nb:\r\n  - { c: 1, d: [e] }\r\n'],
  ['a sign and a hash that begin nothing', 'a: Import & Export #1\n'],
  ['an empty value', 'a:\nb: { c: }\n'],
])('reads %s quickly', (_, text) => {
  expect(readsAlike(text)).toBe(true);
});

it.each([
  ['a tab', 'a:\tb\n'],
  ['an anchor', 'a: &x 1\n'],
  ['a tag', 'a: !!str 1\n'],
  ['a second document', 'a: 1\n---\nb: 2\n'],
  ['a name without a value', '{ a, b: 1 }\n'],
  ['what is no YAML', 'a: [b\n'],
  ['nothing but a blank that YAML takes for a letter', 'goods:\n  \u00a0'],
])('leaves %s to the other parser', (_, text) => {
  expect(parseQuickly(text)).toBeUndefined();
});

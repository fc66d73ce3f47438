import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf } from '../../server/src/engine/case/yaml/lines.ts';
import { parseSound } from '../../server/src/engine/case/yaml/parse.ts';
import { createTreeReader } from '../../server/src/engine/case/yaml/read-tree.ts';
import type { MappingNode, TreeNode } from '../../server/src/engine/case/yaml/tree.ts';
import type { Span } from '../../server/src/engine/text/span.ts';
import { apply, edit, small } from './random-edits.ts';

const golden = readFileSync(new URL('../../examples/golden-import.case.yaml', import.meta.url), 'utf8');

/** Quick to compare; a difference is shown by `toEqual`. */
function expectSame(actual: unknown, expected: unknown): void {
  if (JSON.stringify(actual) !== JSON.stringify(expected)) expect(actual).toEqual(expected);
}

describe.each([
  ...Object.entries(small).map(([name, text]) => [name, text, 1500] as const),
  ['the golden case', golden, 40] as const,
])('%s, edited at random', (_, base, numRuns) => {
  it('reads by pieces as it does at once, and after other texts as it does alone', () => {
    let sound = 0;
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
        const warm = createTreeReader();
        let text = base;
        for (const change of edits) {
          text = apply(text, change);
          const reading = warm(text);
          const whole = parseSound(text);
          if (whole?.kind !== 'mapping') continue;
          sound++;
          expectSame(reading, { root: whole, problems: [] });
        }
        expectSame(warm(text), createTreeReader()(text));
      }),
      { numRuns, seed: 20260417 },
    );
    expect(sound).toBeGreaterThan(numRuns / 2);
  });
});

/** A node without its places. */
function bare(node: TreeNode): unknown {
  switch (node.kind) {
    case 'scalar':
      return node.broken ? 'broken' : node.text;
    case 'sequence':
      return node.items.map(bare);
    case 'mapping':
      return node.entries.map((entry) => [entry.key.text, bare(entry.value)]);
  }
}

/** Whether all of a node is still there; what stood below the broken line may have come to it. */
function holds(now: TreeNode | undefined, before: TreeNode): boolean {
  if (before.kind === 'scalar') return isDeepStrictEqual(now && bare(now), bare(before));
  if (before.kind === 'sequence') {
    return now?.kind === 'sequence' && before.items.every((item, index) => holds(now.items[index], item));
  }
  return (
    now?.kind === 'mapping' &&
    before.entries.every(({ key, value }) => holds(valueNamed(now, key.text), value))
  );
}

function valueNamed(node: MappingNode, name: string): TreeNode | undefined {
  return node.entries.find((entry) => entry.key.text === name)?.value;
}

/**
 * What a broken line took with it: the paths of entries and items that neither stand on the line nor hold
 * it, and that are no longer read as before.
 */
function lost(before: TreeNode, now: TreeNode | undefined, line: Span, path = ''): string[] {
  if (before.kind === 'mapping') {
    return before.entries.flatMap(({ key, value }) => {
      const here = `${path}.${key.text}`;
      const after = now?.kind === 'mapping' ? valueNamed(now, key.text) : undefined;
      const stands = !overlaps({ start: key.span.start, end: value.span.end }, line);
      if (stands) return holds(after, value) ? [] : [here];
      return overlaps(key.span, line) ? [] : lost(value, after, line, here);
    });
  }
  if (before.kind === 'scalar') return [];
  const left = now?.kind === 'sequence' ? [...now.items] : [];
  return before.items.flatMap((item, index) => {
    const here = `${path}[${index}]`;
    if (overlaps(item.span, line)) return startsOn(item, line) ? [] : lost(item, left.shift(), line, here);
    const found = left.findIndex((other) => holds(other, item));
    left.splice(0, found + 1);
    return found === -1 ? [here] : [];
  });
}

function overlaps(span: Span, line: Span): boolean {
  return span.start <= line.end && line.start <= span.end;
}

function startsOn(node: TreeNode, line: Span): boolean {
  return line.start <= node.span.start && node.span.start <= line.end;
}

describe('a line that is broken', () => {
  const whole = createTreeReader()(golden).root;
  const lines = [...linesOf(golden, 0, golden.length)].filter((line) => !line.empty);

  it.each([
    ['by an open quote', (indent: string) => `${indent}x: "broken`],
    ['by an open bracket', (indent: string) => `${indent}x: [broken`],
    ['by tabs', (indent: string, rest: string) => indent.replaceAll('  ', '\t') + rest],
    ['by half a word', (indent: string) => `${indent}hal`],
    ['by garbage', (indent: string) => `${indent}]} % : : -`],
  ])('%s takes nothing else with it', (_, broken) => {
    const damage = lines.flatMap((line) => {
      const [indent, rest] = [
        golden.slice(line.start, line.start + line.indent),
        golden.slice(line.start + line.indent, line.end),
      ];
      const text = golden.slice(0, line.start) + broken(indent, rest) + golden.slice(line.end);
      return lost(whole, createTreeReader()(text).root, line).map(
        (path) => `${path} by "${rest.slice(0, 30)}"`,
      );
    });
    expect(damage).toEqual([]);
  });
});

it('forgets what an alias meant when its anchor is gone', () => {
  const read = createTreeReader();
  expect(read('a: &x 1\nb: *x\n').problems).toEqual([]);
  const { problems } = read('a: 1\nb: *x\n');
  expect(problems.map(({ kind }) => kind)).toEqual(['unresolved-alias']);
});

it('says so where an entry has no name', () => {
  const { root, problems } = createTreeReader()('caseId: AC-1\n: lost\nport: "2225"\n');
  expect(problems).toHaveLength(1);
  expect(bare(root)).toEqual([
    ['caseId', 'AC-1'],
    ['port', '2225'],
  ]);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readGlob } from '../../server/src/engine/text/glob.ts';

function matches(glob: string, path: string): boolean {
  const read = readGlob(glob);
  if ('problem' in read) throw new Error(read.problem.en);
  return read.matches(path);
}

describe('a glob', () => {
  it.each([
    ['*.yaml', 'a.yaml', 'export/a.yaml'],
    ['./letter.yml', 'letter.yml', 'x/letter.yml'],
    ['export/**/*.yaml', 'export/a.yaml', 'import/a.yaml'],
    ['export/**/*.yaml', 'export/2026/04/a.yaml', 'export/2026/a.yml'],
    ['**/草单*.yaml', '2026/草单-1.yaml', '2026/报关单-1.yaml'],
    ['**/2026/**/*.{yaml,yml}', '案卷/2026/a.yml', '案卷/2025/a.yml'],
    ['archive/**', 'archive/a/b.yaml', 'archives/b.yaml'],
    ['archive/**', 'archive', 'b'],
    ['{import,export}/[0-9][0-9].yaml', 'export/07.yaml', 'export/7.yaml'],
    ['case-[!x].yaml', 'case-y.yaml', 'case-x.yaml'],
    ['case-{1..12}.yaml', 'case-12.yaml', 'case-13.yaml'],
    ['case-{01..12}.yaml', 'case-07.yaml', 'case-7.yaml'],
    ['{a..c}.yaml', 'b.yaml', 'd.yaml'],
    ['a{,-old}.yaml', 'a-old.yaml', 'a-new.yaml'],
    ['{a,{b,c}d}.yaml', 'cd.yaml', 'c.yaml'],
    ['?.yaml', '案.yaml', 'ab.yaml'],
    ['\\*.yaml', '*.yaml', 'a.yaml'],
    ['!*.yaml', 'a.txt', 'a.yaml'],
    ['a**b', 'axxb', 'a/b'],
    ['a{b', 'a{b', 'ab'],
    ['a[b', 'a[b', 'ab'],
  ])('%s means %s and not %s', (glob, meant, other) => {
    expect([matches(glob, meant), matches(glob, other)]).toEqual([true, false]);
  });

  const part = fc.oneof(
    fc.constantFrom('a', 'b', '/', '*', '?', '.', '[ab]', '[!a]', '{a,b}', '{a*,b?}', '{1..3}', '12'),
    fc.constantFrom('/**/', '**/'),
  );

  it('means what its regular expression would mean', () => {
    fc.assert(
      fc.property(
        fc.array(part, { maxLength: 6 }).map((parts) => parts.join('')),
        fc.array(fc.constantFrom('a', 'b', 'c', '/', '.', '1', '2'), { maxLength: 8 }),
        (glob, path) => {
          fc.pre(!/\*\*[^/]|[^/]\*\*|\*\*$|^\.\//.test(glob));
          expect(matches(glob, path.join(''))).toBe(expression(glob).test(path.join('')));
        },
      ),
      { numRuns: 2000 },
    );
  });
});

/** What a short glob means, by a search that may go back. */
function expression(glob: string): RegExp {
  const source = glob
    .replace(/[.]/g, '\\.')
    .replace(/\{1\.\.3\}|\{1\\\.\\\.3\}/g, '[123]')
    .replace(/\[!a\]/g, '[^a/]')
    .replace(/\?/g, '[^/]')
    .replace(/(^|\/)(?:\*\*\/)+/g, '$1(?:§/)?')
    .replace(/\*/g, '[^/]*')
    .replace(/§/g, '.*')
    .replace(/\{/g, '(?:')
    .replace(/,/g, '|')
    .replace(/\}/g, ')');
  return new RegExp(`^${source}/?$`, 's');
}

describe('a glob that asks for too much', () => {
  it.each([
    '{a,a*}'.repeat(20),
    '{1..100000000}',
    '{000000000000001..999999999999999}',
    `{${'a,'.repeat(10)}a}`.repeat(5),
    '*a'.repeat(600),
  ])('is refused in a sentence that fits on a line (%#)', (glob) => {
    const read = readGlob(glob);
    expect(read).toMatchObject({ problem: { en: expect.any(String), zh: expect.any(String) } });
    if ('problem' in read) expect(read.problem.en.length).toBeLessThan(160);
  });

  it.each([
    '*a'.repeat(400),
    '**/*a*/'.repeat(100),
    `${'{'.repeat(450)}a${'}'.repeat(450)}`,
    '{'.repeat(900),
    '[!a]*'.repeat(150),
    '{a*,*a}'.repeat(13),
  ])('is answered in turns that its length and the length of the path bound (%#)', (glob) => {
    const path = `${'a/'.repeat(200)}${'a'.repeat(400)}!`;
    let looks = 0;
    // Every look at the path counts: the matcher reads it by index alone.
    const counted = new Proxy(new String(path), {
      get(target, name) {
        looks++;
        const value: unknown = Reflect.get(target, name);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
    expect(matches(glob, counted as string)).toBe(false);
    expect(looks).toBeLessThan(8 * glob.length * path.length);
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NamedClient } from '../../server/src/engine/procedure/unique-numbers.ts';
import { NumberGroup, type NumberHolder } from '../../server/src/workspace/number-group.ts';

const client = (name: string): NamedClient => ({ name, uscc: '' });

function holder(file: string, ofClient?: NamedClient): NumberHolder {
  const start = { line: 0, character: 0 };
  const place = { span: { start: 0, end: 1 }, path: 'caseId', elsewhere: { file, start, end: start } };
  return { place, client: ofClient };
}

/** What each case of a group is shown. */
function shown(group: NumberGroup, members: ReadonlyMap<string, NamedClient | undefined>) {
  return new Map(
    [...members].map(([file, ofClient]) => {
      const { places, count } = group.besides(file, ofClient);
      return [file, JSON.stringify([places.map(({ elsewhere }) => elsewhere.file), count])];
    }),
  );
}

const files = Array.from({ length: 12 }, (_, index) => `/cases/${String.fromCharCode(97 + index)}.case.yaml`);

describe('the cases that give one number', () => {
  it('concern exactly those whose findings differ after a change', () => {
    const change = fc.record({ file: fc.constantFrom(...files), comes: fc.boolean() });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 60 }), fc.integer({ min: 1, max: 5 }), (changes, counted) => {
        const group = new NumberGroup(2, counted + 2);
        const members = new Map<string, undefined>();
        for (const { file, comes } of changes) {
          if (comes === members.has(file)) continue;
          const before = shown(group, members);
          if (comes) members.set(file, undefined);
          else members.delete(file);
          const concerned = comes ? group.add(file, holder(file)) : group.remove(file);
          const after = shown(group, members);
          const differing = [...after].filter(([one, now]) => one !== file && before.get(one) !== now);
          expect([...concerned].sort()).toEqual(differing.map(([one]) => one).sort());
        }
      }),
    );
  });

  it('are all concerned, of a house bill, whose findings differ', () => {
    const owner = fc.constantFrom('A', 'B', undefined);
    const change = fc.record({ file: fc.constantFrom(...files), owner });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 40 }), (changes) => {
        const group = new NumberGroup(2, 5);
        const members = new Map<string, NamedClient>();
        for (const { file, owner: name } of changes) {
          if ((name !== undefined) === members.has(file)) continue;
          const before = shown(group, members);
          if (name !== undefined) members.set(file, client(name));
          else members.delete(file);
          const concerned =
            name === undefined ? group.remove(file) : group.add(file, holder(file, client(name)));
          const after = shown(group, members);
          const differing = [...after].filter(([one, now]) => one !== file && before.get(one) !== now);
          expect(concerned).toEqual(expect.arrayContaining(differing.map(([one]) => one)));
        }
      }),
    );
  });

  it('name all others in the order of their files where there are few', () => {
    const group = new NumberGroup();
    for (const file of [files[2]!, files[0]!, files[3]!, files[1]!]) group.add(file, holder(file));
    const { places, count } = group.besides(files[2]!, undefined);
    expect(places.map(({ elsewhere }) => elsewhere.file)).toEqual([files[0], files[1], files[3]]);
    expect(count).toBe(3);
    expect(group.besides('/cases/new.case.yaml', undefined).count).toBe(4);
  });

  it('do not look at one another where all have the same client', () => {
    const group = new NumberGroup();
    const many = Array.from({ length: 3000 }, (_, index) => `/cases/${index}.case.yaml`);
    expect(many.flatMap((file) => group.add(file, holder(file, client('A'))))).toEqual([]);
    expect(group.besides(many[7]!, client('A'))).toEqual({ places: [], count: 0 });
    expect(group.add('/cases/x.case.yaml', holder('/cases/x.case.yaml', client('B')))).toHaveLength(3000);
    expect(group.besides(many[7]!, client('A'))).toMatchObject({ count: 1 });
  });
});

import type { CaseFile } from '../engine/case/case-file.ts';
import { at, type Field } from '../engine/case/model.ts';
import { noOtherCases, type OtherPlace } from '../engine/checks/other-cases.ts';
import type { Siblings, UsedHsCode } from '../engine/checks/rule-context.ts';
import { type NamedClient, type UniqueNumber, uniqueNumbers } from '../engine/procedure/unique-numbers.ts';
import { detached } from '../engine/text/detached.ts';
import { type LineIndex, lineIndex } from '../engine/text/line-index.ts';
import { NumberGroup, type NumberHolder } from './number-group.ts';

/** What is kept of a case. */
interface IndexedCase {
  /** By kind and number. */
  readonly numbers: ReadonlyMap<string, NumberHolder>;
  /** Shared by many cases; no other is checked again because of them. */
  readonly hsCodes: readonly UsedHsCode[];
}

/**
 * The cases of a workspace, as far as rules across files need them. Files are named as the front end names them (a path,
 * a URI). Small by design: a few numbers and commodity codes a case, no texts, so that thousands fit.
 */
export interface CaseIndex {
  /** Takes in a case, or its newer text. @returns the other cases for which this makes a difference. */
  update(file: string, content: CaseFile): readonly string[];
  /** Forgets a case. @returns the other cases for which this makes a difference. */
  remove(file: string): readonly string[];
  /** Whether another case gives a number that this one alone may give. */
  collides(file: string): boolean;
  /** What the other cases say, seen from one of them. */
  siblingsOf(file: string): Siblings;
}

export function createCaseIndex(): CaseIndex {
  const cases = new Map<string, IndexedCase>();
  const groups = new Map<string, NumberGroup>();

  function groupOf(number: string): NumberGroup {
    const group = groups.get(number) ?? new NumberGroup();
    groups.set(number, group);
    return group;
  }

  function leave(file: string, number: string): readonly string[] {
    const group = groupOf(number);
    const concerned = group.remove(file);
    if (group.size === 0) groups.delete(number);
    return concerned;
  }

  /** Leaves the groups that a case no longer belongs to, and joins others. */
  function regroup(file: string, now: IndexedCase['numbers']): readonly string[] {
    const before = cases.get(file)?.numbers ?? new Map<string, NumberHolder>();
    const concerned = new Set<string>();
    const isSame = (number: string, holder: NumberHolder | undefined): boolean =>
      holder !== undefined && sameClient(holder.client, now.get(number)?.client);
    for (const number of before.keys()) {
      if (now.has(number) && isSame(number, before.get(number))) continue;
      for (const other of leave(file, number)) concerned.add(other);
    }
    for (const [number, holder] of now) {
      if (isSame(number, before.get(number))) groupOf(number).move(file, holder);
      else for (const other of groupOf(number).add(file, holder)) concerned.add(other);
    }
    return [...concerned];
  }

  return {
    update(file, content) {
      const lines = lineIndex(content.text);
      const numbers = new Map(
        uniqueNumbers(content).map((number) => [nameOf(number), holderOf(file, number, lines)]),
      );
      const concerned = regroup(file, numbers);
      cases.set(file, { numbers, hsCodes: hsCodesOf(content.content.goods?.items ?? []) });
      return concerned;
    },
    remove(file) {
      const concerned = regroup(file, new Map());
      cases.delete(file);
      return concerned;
    },
    collides(file) {
      const numbers = [...(cases.get(file)?.numbers ?? [])];
      return numbers.some(([number, { client }]) => groupOf(number).besides(file, client).count > 0);
    },
    siblingsOf: (file) => ({
      alsoGiving: (number) => groups.get(nameOf(number))?.besides(file, number.client) ?? noOtherCases,
      usedHsCodes: () =>
        distinct([...cases].flatMap(([other, { hsCodes }]) => (other === file ? [] : hsCodes))),
    }),
  };
}

function hsCodesOf(
  goods: readonly { readonly hsCode?: Field<string>; readonly name?: Field<string> }[],
): readonly UsedHsCode[] {
  const whole = goods.filter(({ hsCode }) => /^\d{10}$/.test(hsCode?.value ?? ''));
  return distinct(whole.map(({ hsCode, name }) => ({ code: hsCode?.value ?? '', name: name?.value ?? '' })));
}

/** The first of each code. */
function distinct(codes: readonly UsedHsCode[]): readonly UsedHsCode[] {
  return [...new Map(codes.toReversed().map((used) => [used.code, used])).values()].reverse();
}

function nameOf({ kind, key }: UniqueNumber): string {
  return detached(`${kind} ${key}`);
}

function sameClient(one: NamedClient | undefined, other: NamedClient | undefined): boolean {
  return one?.uscc === other?.uscc && one?.name === other?.name;
}

function holderOf(file: string, { field, client }: UniqueNumber, lines: LineIndex): NumberHolder {
  const { span, path } = at(field);
  const elsewhere = { file, start: lines.positionAt(span.start), end: lines.positionAt(span.end) };
  const place: OtherPlace = detached({ span, path, elsewhere });
  return { place, client: client && detached(client) };
}

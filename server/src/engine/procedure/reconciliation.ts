import type { CaseFile } from '../case/case-file.ts';
import type { Field, List, Section } from '../case/model.ts';
import type { CaseShape } from '../format/case-format.ts';

/** The papers whose goods have to agree. */
export const reconciledPapers = ['certificate', 'declaration', 'billOfLading'] as const;
export type ReconciledPaper = (typeof reconciledPapers)[number];

/** What is compared of a goods line. */
const comparedFields = ['name', 'quantity', 'amount'] as const;
export type ComparedField = (typeof comparedFields)[number];

/** One goods line as the case or one of the papers states it. */
export type GoodsLine = Pick<Section<CaseShape['goods'][number]>, 'kind' | 'place' | 'names' | 'readable'> & {
  readonly line?: Field<number>;
  readonly name?: Field<string>;
  readonly quantity?: Field<number>;
  readonly amount?: Field<number>;
};

/** A value that stands apart from what the other papers, and the goods of the case, say. */
export interface Deviation {
  readonly paper: ReconciledPaper;
  readonly of: ComparedField;
  readonly stated: Field<string | number>;
  /** The value that most of the others give; the certificate's where they are at odds. */
  readonly expected: Field<string | number>;
  /** Difference in percent of the expected value; undefined for a name, which is the same or another. */
  readonly percent: number | undefined;
}

/** One line of the goods, paper beside paper. */
export interface ReconciledLine {
  readonly line: number | undefined;
  readonly name: string | undefined;
  readonly stated: Readonly<Partial<Record<ReconciledPaper, GoodsLine>>>;
  /** Papers that list goods, and not this line. */
  readonly missingFrom: readonly ReconciledPaper[];
  /** More sources list goods without this line than with it, so that it may not belong where it stands. */
  readonly isExtra: boolean;
  readonly deviations: readonly Deviation[];
}

/** The goods that a paper lists; undefined where it lists none. */
export function goodsOf(file: CaseFile, paper: ReconciledPaper): List<GoodsLine> | undefined {
  const { verification, clearance } = file.content.nodes ?? {};
  const { certificate } = verification ?? {};
  const { declaration, billOfLading } = clearance ?? {};
  const goods = { certificate, declaration, billOfLading }[paper]?.goods as List<GoodsLine> | undefined;
  return goods === undefined || goods.items.length === 0 ? undefined : goods;
}

const known = new WeakMap<CaseFile, readonly ReconciledLine[]>();

/**
 * Puts the goods of certificate, declaration and bill of lading side by side, line by line: by line number, else
 * by name. Values are compared where two papers state them; what cannot be read is left out. Done once a case.
 */
export function reconcile(file: CaseFile): readonly ReconciledLine[] {
  const lines = known.get(file) ?? compare(file);
  known.set(file, lines);
  return lines;
}

function compare(file: CaseFile): readonly ReconciledLine[] {
  const rows: Row[] = [];
  const listing = reconciledPapers.filter((paper) => goodsOf(file, paper) !== undefined);
  for (const paper of listing) {
    const goods = goodsOf(file, paper)?.items ?? [];
    for (const [item, row] of matched(goods, rows)) {
      if (row !== undefined) row.set(paper, item);
      else rows.push(new Map([[paper, item]]));
    }
  }
  const own = (file.content.goods?.items ?? []) as readonly GoodsLine[];
  for (const [item, row] of matched(own, rows)) row?.set('case', item);
  return rows.map((row) => {
    const items = [...row.values()];
    const stated = Object.fromEntries([...row].filter(([source]) => source !== 'case'));
    const missingFrom = listing.filter((paper) => !row.has(paper) && canTell(goodsOf(file, paper), items));
    const missingFromCase = own.length > 0 && !row.has('case') ? 1 : 0;
    return {
      line: items.map((item) => item.line?.value).find((line) => line !== undefined),
      name: items.map((item) => item.name?.value).find((name) => name !== undefined),
      stated,
      missingFrom,
      isExtra: missingFrom.length + missingFromCase > items.length,
      deviations: comparedFields.flatMap((of) => deviationsOf(row, of)),
    };
  });
}

/** A line in the making: what each source says of it, in the order of trust. */
type Row = Map<ReconciledPaper | 'case', GoodsLine>;

/** Whether no line of a list may be the one of a row without anybody seeing it. */
function canTell(goods: List<GoodsLine> | undefined, row: readonly GoodsLine[]): boolean {
  return (goods?.items ?? []).every((item) =>
    row.some((other) => {
      const numbered = item.line?.value !== undefined && other.line?.value !== undefined;
      return item.readable && (numbered || areComparable(item.name, other.name));
    }),
  );
}

/** Finds the row of each item: by number and name, then by number, then by name, then what alone is left over. */
function matched(items: readonly GoodsLine[], rows: readonly Row[]): Map<GoodsLine, Row | undefined> {
  const found = new Map<GoodsLine, Row | undefined>();
  const free = new Set(rows);
  /** Gives each item the first free row that has its key; by a table, for a case may have thousands of lines. */
  const assign = (keyOf: (item: GoodsLine) => string | undefined) => {
    const rowsByKey = new Map<string, Row[]>();
    for (const row of free) {
      for (const key of new Set([...row.values()].map(keyOf))) {
        if (key === undefined) continue;
        const sharing = rowsByKey.get(key);
        if (sharing === undefined) rowsByKey.set(key, [row]);
        else sharing.push(row);
      }
    }
    for (const item of items) {
      const key = found.has(item) ? undefined : keyOf(item);
      const row = key === undefined ? undefined : rowsByKey.get(key)?.find((other) => free.has(other));
      if (row === undefined) continue;
      found.set(item, row);
      free.delete(row);
    }
  };
  assign((item) => both(numberKey(item), nameKey(item)));
  assign(numberKey);
  assign(nameKey);
  const left = items.filter((item) => !found.has(item));
  if (left.length === 1 && free.size === 1) assign(() => '');
  for (const item of items) if (!found.has(item)) found.set(item, undefined);
  return found;
}

function numberKey({ line }: GoodsLine): string | undefined {
  return line?.value === undefined ? undefined : String(line.value);
}

/** Names of two scripts have two keys: they are not comparable. */
function nameKey({ name }: GoodsLine): string | undefined {
  return name?.value === undefined ? undefined : `${isChinese(name.value)} ${nameForm(name)}`;
}

function both(left: string | undefined, right: string | undefined): string | undefined {
  return left === undefined || right === undefined ? undefined : `${left} ${right}`;
}

/** Whether two names can agree at all: a Chinese and an English one may well mean the same. */
function areComparable(left: Field<string> | undefined, right: Field<string> | undefined): boolean {
  if (left?.value === undefined || right?.value === undefined) return false;
  return isChinese(left.value) === isChinese(right.value);
}

function isChinese(name: string): boolean {
  return /\p{Script=Han}/u.test(name);
}

/** A name without regard to blanks, width and letter case. */
function nameForm(name: Field<string> | undefined): string {
  return (name?.value ?? '').normalize('NFKC').toLowerCase().replace(/\s/g, '');
}

/** The values of a row that stand apart from the one that most of its sources give. */
function deviationsOf(row: Row, of: ComparedField): Deviation[] {
  const stated = [...row].flatMap(([source, item]) => {
    const field: Field<string | number> | undefined = item[of];
    return field?.value === undefined ? [] : [{ source, field, value: field.value }];
  });
  // So it is in nearly every line of a long list, and what follows is dear.
  if (stated.every(({ value }) => value === stated[0]?.value)) return [];
  return stated.flatMap(({ source, field, value }) => {
    if (source === 'case') return [];
    const comparable = stated.filter(
      (other) => of !== 'name' || areComparable(other.field as Field<string>, field as Field<string>),
    );
    const expected = mostStated(comparable, of);
    if (expected === undefined || form(of, expected) === form(of, field)) return [];
    const percent = of === 'name' ? undefined : difference(Number(value), Number(expected.value));
    return [{ paper: source, of, stated: field, expected, percent }];
  });
}

/** The value that most sources give, and of several as frequent ones the first; the case's goods alone are no paper. */
function mostStated(
  stated: readonly { readonly source: string; readonly field: Field<string | number> }[],
  of: ComparedField,
): Field<string | number> | undefined {
  const votes = stated.map(
    ({ field }) => stated.filter((other) => form(of, other.field) === form(of, field)).length,
  );
  return stated[votes.indexOf(Math.max(...votes))]?.field;
}

function form(of: ComparedField, field: Field<string | number>): string | number | undefined {
  return of === 'name' ? nameForm(field as Field<string>) : field.value;
}

/** How far a value lies from the expected one, in percent of it; from nothing, anything is 100 %. */
function difference(value: number, expected: number): number {
  return expected === 0 ? 100 : (Math.abs(value - expected) / expected) * 100;
}

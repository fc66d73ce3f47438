import type { CaseFile } from '../case/case-file.ts';
import { type Field, isMissing, type List } from '../case/model.ts';
import { nearestWord } from '../text/nearest-word.ts';
import { archivedReceipt } from './archive-contents.ts';

/** A value that is used and stands nowhere. */
export interface Dangling<Value> {
  /** Every place that uses it, in the order of the process. */
  readonly uses: readonly Field<Value>[];
  /** What was most likely meant, where it is defined, and whether anything else uses that. */
  readonly nearest:
    | { readonly value: Value; readonly field: Field<Value>; readonly isUsed: boolean }
    | undefined;
}

/** Ids that nodes use for papers and that no paper has; none where the ids of the papers are not all known. */
export function danglingPapers(file: CaseFile): readonly Dangling<string>[] {
  const { documents, nodes } = file.content;
  const { preReview, application, verification, archive } = nodes ?? {};
  const revisions = preReview?.revisions?.items ?? [];
  const filed = [preReview, ...revisions, application].flatMap((node) => node?.documents?.items ?? []);
  const archived = (archive?.documents?.items ?? []).filter(
    ({ value }) => archivedReceipt(file, value) === undefined,
  );
  const uses = [...filed, ...(verification?.presented?.items ?? []), ...archived];
  if (!isMissing(file.content, 'documents') && documents?.readable !== true) return [];
  const ids = definitions((documents?.items ?? []).map(({ id }) => id));
  return ids === undefined ? [] : dangling(uses, ids, (id) => nearestWord(id, ids.keys()));
}

/** Goods lines that papers use and that the case does not have; none where its lines are not all known. */
export function danglingLines(file: CaseFile): readonly Dangling<number>[] {
  const { goods, nodes } = file.content;
  const { certificate } = nodes?.verification ?? {};
  const { declaration, billOfLading } = nodes?.clearance ?? {};
  const lists = [certificate?.goods, declaration?.goods, billOfLading?.goods].map(linesOf);
  const lines = definitions(linesOf(goods));
  if (lines === undefined || lines.size === 0) return [];
  return dangling(lists.flat(), lines, (wrong) => {
    const using = lists.filter((list) => list.some((field) => field?.value === wrong)).flat();
    const unused = [...lines.keys()].filter((line) => using.every((field) => field?.value !== line));
    return unused.length === 1 ? unused[0] : undefined;
  });
}

function linesOf(
  list: List<{ readonly line?: Field<number> }> | undefined,
): readonly (Field<number> | undefined)[] {
  return (list?.items ?? []).map(({ line }) => line);
}

/** Each value and where it is defined; undefined where one cannot be read, or two are the same. */
function definitions<Value>(
  fields: readonly (Field<Value> | undefined)[],
): ReadonlyMap<Value, Field<Value>> | undefined {
  const known = new Map<Value, Field<Value>>();
  for (const field of fields) if (field?.value !== undefined) known.set(field.value, field);
  return known.size === fields.length ? known : undefined;
}

function dangling<Value>(
  fields: readonly (Field<Value> | undefined)[],
  known: ReadonlyMap<Value, Field<Value>>,
  nearestOf: (value: Value) => Value | undefined,
): Dangling<Value>[] {
  const uses = fields.filter((field) => field?.value !== undefined) as readonly Field<Value>[];
  const used = new Set(uses.map(({ value }) => value));
  const wrong = [...used].filter((value) => value !== undefined && !known.has(value)) as Value[];
  return wrong.map((value) => {
    const near = nearestOf(value);
    const field = near === undefined ? undefined : known.get(near);
    const nearest =
      near === undefined || field === undefined ? undefined : { value: near, field, isUsed: used.has(near) };
    return { uses: uses.filter((use) => use.value === value), nearest };
  });
}

import * as z from 'zod';
import type { CaseFile } from '../../case/case-file.ts';
import { type FormatPath, formatAt, namesOf } from '../../case/format/names.ts';
import { type AnyLocated, childNamed, type Field, type List } from '../../case/model.ts';
import type { Asked } from './completion.ts';

/** The list at a path whose item numbers are 0 for any: the first that there is. */
export function listAt(file: CaseFile, path: FormatPath): List<AnyLocated> | undefined {
  const located = path.reduce<AnyLocated | undefined>(step, file.content);
  return located?.kind === 'list' ? located : undefined;
}

function step(located: AnyLocated | undefined, name: string | number): AnyLocated | undefined {
  if (typeof name === 'number') return located?.kind === 'list' ? located.items[name] : undefined;
  if (located?.kind !== 'section') return undefined;
  return childNamed(located, name);
}

/** What stands beside the cursor under a name of the same section, as written; undefined where nothing does. */
export function besideUnder({ cursor }: Asked, name: string): string | undefined {
  const section = formatAt(cursor.path.slice(0, -1));
  if (!(section instanceof z.ZodObject)) return undefined;
  const { canonical } = namesOf(section);
  return cursor.beside.find((other) => canonical(other.name) === name)?.value || undefined;
}

/** The values of fields that can be read, each once, in the order of the text. */
export function valuesOf<Value>(
  fields: readonly (Field<Value> | undefined)[],
): readonly NonNullable<Value>[] {
  const values = fields.map((field) => field?.value).filter((value) => value !== undefined && value !== null);
  return [...new Set(values)] as NonNullable<Value>[];
}

import type { CaseFile } from '../../case/case-file.ts';
import { type AnyLocated, childNamed, type Field, type List } from '../../case/model.ts';
import { readWord } from '../../case/normalise/word.ts';
import { type FormatPath, factsAt, namesAt } from '../../format/names.ts';
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
  const names = namesAt(cursor.path.slice(0, -1));
  return cursor.beside.find((other) => names?.canonical(other.name) === name)?.value || undefined;
}

/** The word beside the cursor under a name of the same section, by its canonical form; undefined where none stands there. */
export function wordUnder(asked: Asked, name: string): string | undefined {
  const written = besideUnder(asked, name);
  const words = factsAt([...asked.cursor.path.slice(0, -1), name])?.words;
  if (written === undefined || words === undefined) return undefined;
  const reading = readWord(written, words);
  return reading.state === 'read' ? reading.value : undefined;
}

/** The values of fields that can be read, each once, in the order of the text. */
export function valuesOf<Value>(
  fields: readonly (Field<Value> | undefined)[],
): readonly NonNullable<Value>[] {
  const values = fields.map((field) => field?.value).filter((value) => value !== undefined && value !== null);
  return [...new Set(values)] as NonNullable<Value>[];
}

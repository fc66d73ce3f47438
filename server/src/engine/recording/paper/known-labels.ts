import { keyAliases } from '../../format/aliases.ts';
import { nameForm } from '../../format/name-form.ts';
import { paperKinds } from '../paper-kinds.ts';

let known: ReadonlySet<string> | undefined;

/** Whether a text is the label of a value, on one of the papers or in a case file; spelling aside. */
export function isKnownLabel(text: string): boolean {
  known ??= new Set([
    ...Object.entries(keyAliases)
      .flatMap(([name, aliases]) => [name, ...aliases])
      .map(nameForm),
    ...paperKinds.flatMap(({ values }) => values.flatMap(({ labels, general }) => [...labels, ...general])),
  ]);
  return known.has(nameForm(text));
}

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** The complete import case that gives no error and no warning as of 20 May 2026. */
export const golden = readFileSync(
  resolve(import.meta.dirname, '../../examples/golden-import.case.yaml'),
  'utf8',
);

/** A text or a pattern of the case, and what stands there instead. */
export type Replacement = readonly [from: string | RegExp, to: string];

/**
 * The golden case with some of its text replaced.
 * @throws Error where a text to be replaced does not stand in it.
 */
export function goldenWith(...changes: readonly Replacement[]): string {
  return changes.reduce((text, [from, to]) => {
    const changed = text.replace(from, () => to);
    if (changed === text) throw new Error(`The golden case does not hold ${from}`);
    return changed;
  }, golden);
}

import { readFileSync, writeFileSync } from 'node:fs';

/**
 * Writes the headings and subheadings of the Harmonized System 2022 to `engine/reference/harmonized-system-data.ts`.
 * Source of the figures: datasets/harmonized-system, version 2022.0 (Open Data Commons Public Domain Dedication 1.0),
 * kept in `data/hs2022-subheadings.json` as heading → last two digits of its subheadings.
 */
export const harmonizedSystemDataFile = new URL(
  '../engine/reference/harmonized-system-data.ts',
  import.meta.url,
);

const figuresFile = new URL('data/hs2022-subheadings.json', import.meta.url);

/** Heading (four digits) → the last two digits of its subheadings, separated by spaces. */
export function harmonizedSystemFigures(): Record<string, string> {
  return JSON.parse(readFileSync(figuresFile, 'utf8'));
}

/** The text of the data module. */
export function harmonizedSystemData(): string {
  const chapters = new Map<string, string[]>();
  for (const [heading, subheadings] of Object.entries(harmonizedSystemFigures()).sort()) {
    const chapter = heading.slice(0, 2);
    const word = heading.slice(2) + subheadings.replaceAll(' ', '');
    chapters.set(chapter, [...(chapters.get(chapter) ?? [chapter]), word]);
  }
  const lines = [...chapters.values()].map((words) => words.join(' '));
  return `/**
 * The Harmonized System 2022, a line a chapter: its two digits, then a word a heading: digits 3-4 of the code, and digits
 * 5-6 of each of its subheadings. Written by \`node server/src/tools/harmonized-system.ts\` from
 * datasets/harmonized-system 2022.0 (public domain); not to be edited.
 */
export const nomenclature = \`${lines.join('\n')}\`;
`;
}

if (import.meta.main) writeFileSync(harmonizedSystemDataFile, harmonizedSystemData());

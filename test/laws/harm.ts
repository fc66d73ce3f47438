import { readCase } from '../../server/src/engine/case/case-file.ts';
import type { Finding } from '../../server/src/engine/checks/finding.ts';
import type { RuleContext } from '../../server/src/engine/checks/rule-context.ts';
import { checkCase, openFindings, withoutHints } from '../../server/src/engine/checks/run.ts';
import { applySafeFixes, budgetFor, formFix } from '../../server/src/engine/checks/safe-fixes.ts';
import { lineIndex } from '../../server/src/engine/text/line-index.ts';
import { lostComments } from './comments.ts';

/**
 * What a change of a text did besides changing its form: values, dashes, comments and characters that are gone, and
 * findings that came. Judged by the two texts alone.
 * @param free lines, from 0, on which values may be written in other characters.
 */
export function harmOf(
  before: string,
  after: string,
  context: RuleContext,
  free: ReadonlySet<number>,
): string[] {
  const [values, later] = [valuesOf(before), valuesOf(after)];
  const lost = [...values].filter(([path, value]) => later.get(path) !== value).map(([path]) => path);
  const dashes = dashesOf(before) - dashesOf(after);
  return [
    ...lost.map((path) => `lost value: ${path}`),
    ...lostComments(before, after).map((comment) => `lost comment: ${comment}`),
    ...lostLines(before, after, free).map((line) => `lost characters: ${line}`),
    ...(dashes > 0 ? [`lost dashes: ${dashes}`] : []),
    ...addedOn(values, findingsOf(before, context), findingsOf(after, context)),
  ];
}

/**
 * The rounds in which all safe fixes of a text are applied: each text, and the lines on which its fixes are.
 * @throws Error where they never come to an end.
 */
export function roundsOf(text: string, context: RuleContext): { text: string; free: Set<number> }[] {
  const rounds: { text: string; free: Set<number> }[] = [];
  const file = readCase(text);
  let current = { file, findings: checkCase(file, context), context };
  while (rounds.length < 10) {
    const fixable = withoutHints(openFindings(current.findings)).filter(
      (finding) => formFix(finding) !== undefined,
    );
    const positions = lineIndex(current.file.text);
    // What is wrong with a line as such has no path: there every character has to come back.
    const named = fixable.filter(({ path }) => path !== '');
    const free = named.map(({ span }) => positions.positionAt(span.start).line);
    rounds.push({ text: current.file.text, free: new Set(free) });
    const { after } = applySafeFixes(current, fixable, budgetFor(current));
    if (after === undefined) return rounds;
    current = { ...after, findings: [...after.findings] };
  }
  throw new Error('Every round of safe fixes finds more of them');
}

/** What every field that can be read means, by path. */
function valuesOf(text: string): ReadonlyMap<string, string> {
  const read = readCase(text).fields.filter(({ state }) => state === 'read');
  return new Map(read.map(({ place, value }) => [place.path, JSON.stringify(value)]));
}

function dashesOf(text: string): number {
  return text.match(/^[ \t]*-(?=\s)/gm)?.length ?? 0;
}

/** The lines whose visible characters, as a keyboard has them, do not come again in the same order. */
function lostLines(before: string, after: string, free: ReadonlySet<number>): string[] {
  const left = after.split('\n').map(visible);
  let next = 0;
  return before.split('\n').filter((line, index) => {
    if (free.has(index) || visible(line) === '') return false;
    const found = left.findIndex((candidate, place) => place >= next && holds(candidate, visible(line)));
    if (found === -1) return true;
    next = found + 1;
    return false;
  });
}

function visible(line: string): string {
  return line
    .normalize('NFKC')
    .replace(/[“”]/g, '"')
    .replace(/[\s\ufeff]/g, '');
}

/** Whether a text has all characters of another in their order. */
function holds(text: string, wanted: string): boolean {
  let from = 0;
  for (const character of wanted) {
    const index = text.indexOf(character, from);
    if (index === -1) return false;
    from = index + character.length;
  }
  return true;
}

function findingsOf(text: string, context: RuleContext): readonly Finding[] {
  return withoutHints(openFindings(checkCase(readCase(text), context)));
}

/** Findings that came on values which were read, and what is said to be unread more often than before. */
function addedOn(
  values: ReadonlyMap<string, string>,
  before: readonly Finding[],
  after: readonly Finding[],
): string[] {
  const known = before.map(({ code, path }) => `${code} at ${path}`);
  const onValues = after
    .filter(({ path }) => values.has(path))
    .map(({ code, path }) => `${code} at ${path}`)
    .filter((finding) => {
      const index = known.indexOf(finding);
      if (index !== -1) known.splice(index, 1);
      return index === -1;
    });
  const unread = (findings: readonly Finding[]) =>
    findings.filter(({ code }) => /^case\/(?:syntax|unknown-key|duplicate-key)$/.test(code)).length;
  return [
    ...onValues.map((finding) => `new finding: ${finding}`),
    ...(unread(after) > unread(before) ? [`unread: ${unread(before)} before, ${unread(after)} after`] : []),
  ];
}

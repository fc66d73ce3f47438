import { type CaseFile, createCaseReader } from '../case/case-file.ts';
import { keepsWords } from '../case/kept-words.ts';
import type { Field } from '../case/model.ts';
import type { ReadingProblem } from '../case/problem.ts';
import { applyEdits, collide, isApplicable, offsetsAfter, type TextEdit } from '../text/edit.ts';
import { lineStart } from '../text/line-start.ts';
import type { Span } from '../text/span.ts';
import type { Finding, Fix } from './finding.ts';
import type { RuleContext } from './rule-context.ts';
import { checkCase, openFindings, withoutHints } from './run.ts';
import { keepsMarks, structureMarks } from './structure-marks.ts';

/** One text, read and checked. */
export interface CheckedText {
  readonly file: CaseFile;
  /** All findings, as `checkCase` gives them. */
  readonly findings: readonly Finding[];
  readonly context: RuleContext;
}

/** A fix, and the finding that it is to remove. */
export interface ProposedFix {
  readonly finding: Finding;
  readonly fix: Fix;
}

/**
 * Applies fixes together and looks at what comes of it.
 * @returns the text after them; undefined where they do more than change the form.
 */
export type Verify = (fixes: readonly ProposedFix[]) => CheckedText | undefined;

/**
 * Makes the test that fixes of a text have to pass before they are applied without being chosen. Together they
 * - take away no character but blanks and what their findings are about,
 * - keep every dash, every comment and every name of the format,
 * - keep every value that was read, with its meaning, at its path or at the one that the finding names,
 * - remove their findings, bring none to a value that was read, and leave no more unread than before.
 */
export function createVerify(before: CheckedText): Verify {
  const { file, context } = before;
  const read = createCaseReader();
  const marks = lazy(() => structureMarks(file));
  const values = lazy(() => file.fields.filter(({ text, state }) => text !== '' && state !== 'placeholder'));
  return (fixes) => {
    if (!fixes.every((proposed) => keepsCharacters(file, proposed))) return undefined;
    const edits = fixes.flatMap(({ fix }) => fix.edits);
    if (!isApplicable(file.text, edits) || collide(edits)) return undefined;
    const changed = read(applyEdits(file.text, edits));
    const moved = offsetsAfter(edits);
    if (!keepsMarks(marks(), structureMarks(changed), moved)) return undefined;
    const unread = changed.problems.filter(isUnread);
    if (unread.length > file.problems.filter(isUnread).length) return undefined;
    if (!edits.every((edit) => findsItsPlace(file, edit, changed, moved(edit.span.end), unread)))
      return undefined;
    if (!keepsValues(values(), changed, fixes, moved)) return undefined;
    const after = { file: changed, findings: checkCase(changed, context), context };
    if (!removesFindings(before, after, fixes)) return undefined;
    const known = values().filter(isRead);
    return addedFindings(before, after, moved).some((finding) => isAboutOneOf(finding, known, moved))
      ? undefined
      : after;
  };
}

/** Where an offset into the text before lies after the fixes; undefined where one of them replaces what stood there. */
type Moved = (offset: number) => number | undefined;

/**
 * Whether a fix, by its edits alone, takes away nothing that its finding is not about. Where the finding is about a
 * value or a name, that is free to change its spelling: its meaning is compared. Elsewhere every character has to come
 * back, and no name of the format may end up between quotes.
 */
export function keepsCharacters({ text }: CaseFile, { finding, fix }: ProposedFix): boolean {
  return (
    isApplicable(text, fix.edits) &&
    fix.edits.every((edit) => {
      const { start, end } = edit.span;
      const isOwn = finding.path !== '' && finding.span.start <= start && end <= finding.span.end;
      return isOwn || keepsWords(text, [edit]);
    })
  );
}

function keepsValues(
  values: readonly Field[],
  { fields }: CaseFile,
  fixes: readonly ProposedFix[],
  moved: Moved,
): boolean {
  const byPath = new Map(fields.map((field) => [field.place.path, field]));
  const named = fixes.map(({ finding }) => finding.path).filter((path) => path !== '');
  return values.every((value) => {
    const same = byPath.get(value.place.path);
    if (same !== undefined && keeps(value, same)) return true;
    const start = moved(value.place.span.start);
    return fields.some(
      (field) =>
        field.place.span.start === start &&
        named.some((path) => isWithin(field.place.path, path)) &&
        keeps(value, field),
    );
  });
}

/** Whether a value means what it meant; one that could not be read keeps its text, or is read now. */
function keeps(before: Field, after: Field): boolean {
  if (!isRead(before)) return isRead(after) || after.text === before.text;
  return (
    isRead(after) &&
    (before.value === after.value || JSON.stringify(before.value) === JSON.stringify(after.value))
  );
}

function isRead(field: Field): boolean {
  return field.state === 'read';
}

function isWithin(path: string, outer: string): boolean {
  return path === outer || path.startsWith(`${outer}.`) || path.startsWith(`${outer}[`);
}

/**
 * Whether a line that an edit moves by blanks comes to where it is understood; true of every other edit.
 * @param start where the line's first visible character lies after the edits.
 */
function findsItsPlace(
  { text }: CaseFile,
  { span, newText }: TextEdit,
  after: CaseFile,
  start: number | undefined,
  unread: readonly Unread[],
): boolean {
  const before = text.slice(lineStart(text, span.start), span.end);
  if (start === undefined || /[^ ]/.test(before + newText)) return true;
  const dashes = /^(?:- +)*/.exec(after.text.slice(start, start + 200));
  const name = start + (dashes?.[0].length ?? 0);
  return !unread.some((met) => start <= startOf(met) && startOf(met) <= name);
}

function startOf(met: Unread): number {
  switch (met.kind) {
    case 'syntax':
      return met.problem.span.start;
    case 'invalid':
      return met.located.place.span.start;
    default:
      return met.entry.key.span.start;
  }
}

/** What the reader could not make sense of. */
type Unread = Extract<ReadingProblem, { kind: 'syntax' | 'unknown-key' | 'duplicate-key' | 'invalid' }>;

function isUnread(met: ReadingProblem): met is Unread {
  switch (met.kind) {
    case 'syntax':
    case 'unknown-key':
    case 'duplicate-key':
      return true;
    case 'invalid':
      return met.located.kind !== 'field' || met.expected === 'single-value';
    default:
      return false;
  }
}

/** Whether there are as many findings less as there are fixes of them; of what was more than a hint, a hint may be left. */
function removesFindings(before: CheckedText, after: CheckedText, fixes: readonly ProposedFix[]): boolean {
  const fixed = fixes.map(({ finding }) => finding);
  const lessen = (own: readonly Finding[], weighed: typeof withoutHints | typeof openFindings): boolean => {
    if (own.length === 0) return true;
    const [earlier, later] = [before, after].map(({ findings }) => tally(weighed(openFindings(findings))));
    return [...tally(own)].every(
      ([key, count]) => (later?.get(key) ?? 0) <= (earlier?.get(key) ?? 0) - count,
    );
  };
  const [hints, others] = [fixed.filter(isHint), fixed.filter((finding) => !isHint(finding))];
  return lessen(hints, openFindings) && lessen(others, withoutHints);
}

function isHint({ severity }: Finding): boolean {
  return severity === 'hint';
}

/** The findings after edits that were not there before, mere hints left out. */
function addedFindings(before: CheckedText, after: CheckedText, moved: Moved): Finding[] {
  const known = tally(asking(before), (finding) => identity(finding, moved(finding.span.start)));
  return asking(after).filter((finding) => {
    const own = identity(finding, finding.span.start);
    const left = known.get(own) ?? 0;
    known.set(own, left - 1);
    return left <= 0;
  });
}

function asking({ findings }: CheckedText): readonly Finding[] {
  return withoutHints(openFindings(findings));
}

/** What makes findings alike; one that has no path is told from others by where it starts. */
function identity({ code, path }: Finding, start?: number): string {
  return path === '' && start !== undefined ? `${code} ${start}` : `${code} ${path}`;
}

function tally(
  findings: readonly Finding[],
  key: (finding: Finding) => string = (finding) => identity(finding),
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const finding of findings) counts.set(key(finding), (counts.get(key(finding)) ?? 0) + 1);
  return counts;
}

/** Whether a finding after edits is about one of the values before them: by its path, or by its place. */
function isAboutOneOf(finding: Finding, values: readonly Field[], moved: Moved): boolean {
  return values.some(({ place: { path, span } }) => path === finding.path || isIn(finding.span, span, moved));
}

function isIn(place: Span, value: Span, moved: Moved): boolean {
  const [start, end] = [moved(value.start), moved(value.end)];
  return start !== undefined && end !== undefined && place.start < end && start < place.end;
}

function lazy<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

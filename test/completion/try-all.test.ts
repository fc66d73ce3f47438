import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type CaseFile, createCaseReader } from '../../server/src/engine/case/case-file.ts';
import type { TreeNode } from '../../server/src/engine/case/yaml/tree.ts';
import type { Finding } from '../../server/src/engine/checks/finding.ts';
import type { RuleContext } from '../../server/src/engine/checks/rule-context.ts';
import { checkCase, openFindings } from '../../server/src/engine/checks/run.ts';
import { caseCursorAt } from '../../server/src/engine/features/completion/case-cursor.ts';
import { completeCase } from '../../server/src/engine/features/completion/complete-case.ts';
import type { CaseCompletion } from '../../server/src/engine/features/completion/completion.ts';
import { plainInsert } from '../../server/src/engine/features/completion/insert.ts';
import { golden } from '../laws/golden.ts';
import { inChinese } from '../laws/in-chinese.ts';
import { accepted, contextOn } from './asked.ts';

/** Of a list of many (all countries), so many are tried. */
const mostTried = 3;

/** What is said of the form of a value; other findings answer to what it says, such as a verification that failed. */
const aboutForm =
  /^(?:style\/|goods\/(?:hs-code|currency|origin)|case\/(?!non-working-day|provisional))|^agreement\/empty-clause/;

const early = readFileSync(new URL('../../examples/import-early.case.yaml', import.meta.url), 'utf8');
/** With the currency out of its price: any other currency of the case would contradict it. */
const handWritten = readFileSync(
  new URL('../../examples/出口-手写录入.case.yaml', import.meta.url),
  'utf8',
).replace('USD 18.50', '18.50');

const beforeArchive = golden.replace(/ {2}archive:\n(?: {4}.*\n)+/, '');

const welcome = contextOn({ 'style/alias-key': 'off' });

describe('whatever is offered leaves the case as valid as it was', () => {
  it.each([
    ['the golden case', golden, contextOn()],
    ['an early case', early, contextOn()],
    ['the golden case in flow style', inFlow(golden), contextOn()],
    ['the golden case under Chinese names', inChinese(golden), contextOn()],
    ['the golden case with Chinese names in its sections, which are welcome', chineseBelow(golden), welcome],
    ['the case written by hand', handWritten, contextOn()],
  ])('where something stands in %s', (_title, text, context) => {
    const session = startTrying(context);
    const places = placesIn(session.read(text).tree);
    expect(session.tryAt(text, places)).toBeGreaterThan(50);
    expect(session.spoilt).toEqual([]);
  });

  it.each([
    ['the golden case', golden, contextOn()],
    ['the golden case before its archive', beforeArchive, contextOn({}, '2026-05-10')],
    ['an early case', early, contextOn()],
    ['the golden case under Chinese names', inChinese(golden), contextOn()],
    ['the early case under Chinese names', inChinese(early), contextOn()],
    ['the case written by hand', handWritten, contextOn()],
  ])('on a new line of %s', (_title, text, context) => {
    const session = startTrying(context);
    let tried = 0;
    for (const line of text.matchAll(/$/gm)) {
      for (const column of [0, 2, 4, 6, 8]) {
        const blank = `${text.slice(0, line.index)}\n${' '.repeat(column)}${text.slice(line.index)}`;
        tried += session.tryAt(blank, [line.index + 1 + column]);
      }
    }
    expect(tried).toBeGreaterThan(20);
    expect(session.spoilt).toEqual([]);
  });
});

interface Session {
  readonly read: (text: string) => CaseFile;
  /** What became worse, as a person would look it up. */
  readonly spoilt: string[];
  /** Accepts everything that is offered at some places, each alone. @returns how many. */
  tryAt(text: string, offsets: Iterable<number>): number;
}

function startTrying(context: RuleContext): Session {
  const read = createCaseReader();
  const spoilt: string[] = [];
  const check = (text: string) => openFindings(checkCase(read(text), context));
  return {
    read,
    spoilt,
    tryAt(text, offsets) {
      const places = [...offsets].filter((offset) => caseCursorAt(text, offset) !== undefined);
      if (places.length === 0) return 0;
      const before = check(text);
      const known = new Set(before.map(said));
      const file = read(text);
      let count = 0;
      for (const offset of places) {
        const { items } = completeCase(file, before, offset, context, 'en');
        for (const item of sample(items)) {
          count++;
          const worse = check(accepted(text, item)).filter(
            (finding) => !known.has(said(finding)) && counts(finding, item) && !isToBeFilled(finding, item),
          );
          for (const finding of worse) {
            const where = text.slice(Math.max(0, offset - 40), offset);
            spoilt.push(
              `${where}¦ ${item.label} (${plainInsert(item.insert)}): ${finding.code} ${finding.message.en}`,
            );
          }
        }
      }
      return count;
    },
  };
}

/** A name or an item brings nothing along; a value is read without a finding about its form. */
function counts({ code, severity }: Finding, { kind }: CaseCompletion): boolean {
  if (severity === 'hint') return false;
  if (aboutForm.test(code)) return true;
  return (
    (kind === 'name' || kind === 'section' || kind === 'draft') &&
    (severity === 'error' || severity === 'warning')
  );
}

/** What is inserted asks for a value where the user is led to. */
function isToBeFilled({ code, span }: Finding, { span: at, insert }: CaseCompletion): boolean {
  const isInserted = at.start <= span.start && span.end <= at.start + plainInsert(insert).length;
  const isLedTo = insert.some((part) => typeof part !== 'string' && part.stop === '');
  return code === 'case/missing-field' && isInserted && isLedTo;
}

function said({ code, message }: Finding): string {
  return `${code} ${message.en}`;
}

function sample<Item>(items: readonly Item[]): readonly Item[] {
  const step = Math.ceil(items.length / mostTried);
  return items.length <= 2 * mostTried ? items : items.filter((_, index) => index % step === 0);
}

/** Where names and values begin and end. */
function placesIn(node: TreeNode): ReadonlySet<number> {
  const places = new Set<number>();
  const visit = (inner: TreeNode): void => {
    if (inner.kind === 'scalar') {
      places.add(inner.span.start);
      places.add(inner.span.end);
    } else if (inner.kind === 'sequence') inner.items.forEach(visit);
    else {
      for (const { key, value } of inner.entries) {
        visit(key);
        visit(value);
      }
    }
  };
  visit(node);
  return places;
}

/** The parts of a case that stand in blocks of short lines, put on one line each. */
function inFlow(text: string): string {
  const asFlow = (lines: string) => lines.replace(/ #.*$/gm, '').replace(/\n +/g, ', ');
  return text
    .replace(/^( {2}- )(line: .*(?:\n {4}.*)*)/gm, (_, dash, lines) => `${dash}{ ${asFlow(lines)} }`)
    .replace(
      /^( {2}writeOff:)\n((?: {4}.*\n)+)/m,
      (_, name, lines) => `${name} { ${asFlow(lines.trim())} }\n`,
    );
}

/** A case under Chinese names, but for those in its first column. */
function chineseBelow(text: string): string {
  const tops = [...text.matchAll(/^\w+(?=:)/gm)].map(([name]) => name).values();
  return inChinese(text).replace(/^[^\s#-][^:\n]*(?=:)/gm, () => tops.next().value!);
}

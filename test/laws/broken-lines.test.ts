import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { createCaseReader } from '../../server/src/engine/case/case-file.ts';
import { ruleOf } from '../../server/src/engine/checks/rules/index.ts';
import { checkCase, ruleContext } from '../../server/src/engine/checks/run.ts';
import { parsePath, pathPattern } from '../../server/src/engine/format/path.ts';
import { calendarDay } from '../../server/src/engine/reference/calendar-day.ts';
import { defaultSettings } from '../../server/src/engine/settings/settings.ts';
import { lineIndex } from '../../server/src/engine/text/line-index.ts';

/** One mistake in each section of the golden case: what stands there, and what is planted instead. */
const mistakes: readonly (readonly [right: string, wrong: string])[] = [
  ['port: "2225"', 'port: 2225'],
  ['name: Huatong Import & Export Agency Co., Ltd.', 'name: 待定'],
  ['serviceScope: partial', 'serviceScope: everything'],
  ['"8471309000"', '"847130900"'],
  ['"8528521200"', '0101210010'],
  ['type: contract, ', 'type: contrat, '],
  ['status: accepted', 'status: acepted'],
  ['submittedOn: 2026-04-15', 'submittedOn: sometime'],
  ['result: passed', 'result: unclear'],
  ['agency-certificate, number: AIEC-2225-2026-004512', 'agency-certificate, number: AIEC-2225-2026-004521'],
  ['"222520261000451237"', '222520261000451237'],
  ['plannedOn: 2026-05-09', 'plannedOn: soon'],
  ['retainUntil: 2031-05-11', 'retainUntil: 2029-05-11'],
  ['["10:00", "15:00"]', '["10:00", noon]'],
  ['{ node: verification, item', '{ node: verifcation, item'],
];

const golden = readFileSync(resolve(import.meta.dirname, '../../examples/golden-import.case.yaml'), 'utf8');
const planted = mistakes.reduce((text, [right, wrong]) => text.replace(right, wrong), golden);
const lines = planted.split('\n').slice(0, -1);

const context = ruleContext(defaultSettings, calendarDay('2026-05-20')!);
const read = createCaseReader();

interface Found {
  readonly code: string;
  readonly messageId: string;
  /** Counted from 0. */
  readonly line: number;
}

function findingsIn(text: string): Found[] {
  const positions = lineIndex(text);
  return checkCase(read(text), context).map(({ code, messageId, span }) => {
    return { code, messageId, line: positions.positionAt(span.start).line };
  });
}

const goldenLines = golden.split('\n');
const wanted = findingsIn(planted).filter(({ line }) => lines[line] !== goldenLines[line]);

/** For each line the paths of the values on it: a finding that needs one of them may fall silent with it. */
const pathsOnLine = new Map<number, string[]>();
for (const { place } of read(planted).fields) {
  const { line } = lineIndex(planted).positionAt(place.span.start);
  pathsOnLine.set(line, [...(pathsOnLine.get(line) ?? []), pathPattern(parsePath(place.path))]);
}

function needs(code: string, brokenLine: number): boolean {
  const paths = pathsOnLine.get(brokenLine) ?? [];
  return ruleOf(code)?.watches.some((watched) => paths.includes(watched)) ?? false;
}

/** The planted findings that a text no longer gives, `moved` saying where each line stands in it. */
function lost(text: string, moved: (line: number) => number): Found[] {
  const found = findingsIn(text);
  return wanted.filter(
    ({ code, messageId, line }) =>
      !found.some(
        (other) => other.code === code && other.messageId === messageId && other.line === moved(line),
      ),
  );
}

/** Every fifth line, another fifth for each kind of break: a bound on the time. */
function someLines(kind: number): number[] {
  return lines.map((_, line) => line).filter((line) => line % 5 === kind % 5);
}

it('plants one finding in each section', () => {
  expect(new Set(wanted.map(({ line }) => line)).size).toBe(mistakes.length);
});

const insertions = [
  'just a remark',
  '备注：待核',
  'remark:x',
  'remark: "open',
  "remark: 'it",
  'remark: [open',
  'remark: { open: 1',
  'remark: a: b',
  'remark: *nowhere',
  '"open',
  '"a": "b" c',
  '] }',
  '%remark',
  '@remark',
];

it.each(insertions.map((insertion, kind) => ({ insertion, kind })))(
  'hides nothing with a line in between: $insertion',
  ({ insertion, kind }) => {
    for (const line of someLines(kind)) {
      const neighbours = [lines[line], lines[line + 1]].map((neighbour) => /^ */.exec(neighbour ?? '')?.[0]);
      for (const indent of new Set(neighbours)) {
        const text = `${lines.toSpliced(line + 1, 0, `${indent}${insertion}`).join('\n')}\n`;
        const hidden = lost(text, (other) => (other > line ? other + 1 : other));
        expect(hidden, `below line ${line + 1}, behind "${indent}"`).toEqual([]);
      }
    }
  },
);

const breaks: readonly (readonly [name: string, broken: (line: string) => string])[] = [
  ['the colon lost', (line) => line.replace(':', '')],
  ['the blank behind the colon lost', (line) => line.replace(': ', ':')],
  ['a full-width colon', (line) => line.replace(/: ?/, '：')],
  ['an open quotation mark', (line) => line.replace(/: */, ': "')],
  ['an open bracket', (line) => line.replace(/: */, ': {')],
  ['a bracket too many', (line) => line.replace(/(?= *(#|$))/, ' }')],
  ['a reserved character', (line) => line.replace(/: */, ': @')],
  ['two colons', (line) => line.replace(/: */, ': a: ')],
  ['a blank too many', (line) => ` ${line}`],
  ['a blank too few', (line) => line.replace(/^ /, '')],
  ['tabs for blanks', (line) => line.replace(/^ +/, (blanks) => '\t'.repeat(blanks.length / 2))],
];

it.each(breaks.map(([name, broken], kind) => ({ name, broken, kind })))(
  'hides nothing elsewhere with $name',
  ({ broken, kind }) => {
    for (const line of someLines(kind)) {
      const text = `${lines.with(line, broken(lines[line]!)).join('\n')}\n`;
      const hidden = lost(text, (other) => other).filter(
        (finding) => finding.line !== line && !needs(finding.code, line),
      );
      expect(hidden, `on line ${line + 1}`).toEqual([]);
    }
  },
);

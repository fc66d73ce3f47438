import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  chapterExists,
  chapterLabel,
  classify,
  headingExists,
  nearest,
  subheadingExists,
} from '../../server/src/engine/reference/harmonized-system.ts';
import {
  harmonizedSystemData,
  harmonizedSystemDataFile,
  harmonizedSystemFigures,
} from '../../server/src/tools/harmonized-system.ts';

const figures = harmonizedSystemFigures();
const headings = new Set(Object.keys(figures));
const subheadings = new Set(
  Object.entries(figures).flatMap(([heading, endings]) =>
    endings.split(' ').map((ending) => heading + ending),
  ),
);

it('ships the table that the figures give today', () => {
  expect(readFileSync(harmonizedSystemDataFile, 'utf8')).toBe(harmonizedSystemData());
});

it('knows exactly the 1,228 headings and 5,612 subheadings of HS 2022', () => {
  expect([headings.size, subheadings.size]).toEqual([1228, 5612]);
  for (let number = 0; number < 10_000; number++) {
    const heading = String(number).padStart(4, '0');
    if (headingExists(heading) !== headings.has(heading)) expect.fail(heading);
  }
  for (let number = 0; number < 1_000_000; number++) {
    const subheading = String(number).padStart(6, '0');
    if (subheadingExists(subheading) !== subheadings.has(subheading)) expect.fail(subheading);
  }
});

it('says how much it holds only for whole codes', () => {
  expect([headingExists('847'), headingExists('847130'), subheadingExists('8471')]).toEqual([
    false,
    false,
    false,
  ]);
});

it.each([
  ['8471309000', { known: 6, asked: 6, national: false }],
  ['0101210010', { known: 6, asked: 6, national: false }],
  ['847130', { known: 6, asked: 6, national: false }],
  ['8471', { known: 4, asked: 4, national: false }],
  ['84', { known: 2, asked: 2, national: false }],
  ['8', { known: 0, asked: 0, national: false }],
  ['', { known: 0, asked: 0, national: false }],
  ['8471990000', { known: 4, asked: 6, national: false }],
  ['8488300000', { known: 2, asked: 6, national: false }],
  ['7701100000', { known: 0, asked: 6, national: false }],
  ['0000000000', { known: 0, asked: 6, national: false }],
  ['9801009000', { known: 6, asked: 6, national: true }],
  ['9999990000', { known: 6, asked: 6, national: true }],
] as const)('classifies %j', (digits, expected) => {
  expect(classify(digits)).toEqual(expected);
});

describe('nearest', () => {
  it.each([
    // two neighbours swapped
    ['8471039000', '8471309000'],
    // one digit of the subheading mistyped
    ['8471990000', '8471900000'],
    ['8471310000', '8471300000'],
    // another subheading of the heading
    ['0501990000', '0501000000'],
    // one digit of the heading mistyped
    ['8488301000', '8486301000'],
    ['7701100000', '7601100000'],
    // headings alone
    ['8488', '8487'],
  ])('offers for %s first %s', (typed, expected) => {
    expect(nearest(typed)[0]).toBe(expected);
  });

  it('offers every swap that gives a code', () => {
    expect(nearest('8417309000')).toEqual(['8413709000', '8471309000', '4817309000']);
  });

  it('offers at most three that exist, and keeps the digits after them', () => {
    for (const typed of ['8471990000', '0302009900', '3920001234567', '999', '8488']) {
      const offered = nearest(typed);
      expect(offered.length).toBeLessThanOrEqual(3);
      expect(new Set(offered).size).toBe(offered.length);
      for (const code of offered) {
        expect(code.slice(6)).toBe(typed.slice(6));
        expect(classify(code).known).toBe(classify(code).asked);
      }
    }
  });

  it.each(['8471309000', '9801000000', '999', 'abc', '', '0000000000'])('offers nothing for %j', (digits) => {
    expect(nearest(digits)).toEqual([]);
  });

  it('finds a code again after any two neighbours were swapped, unless that made another code', () => {
    for (const code of subheadings) {
      for (let index = 0; index < 5; index++) {
        const swapped = code.slice(0, index) + code[index + 1] + code[index] + code.slice(index + 2);
        if (classify(swapped).known === 6) continue;
        const offered = nearest(swapped);
        if (offered.length < 3 && !offered.includes(code)) expect.fail(`${swapped} for ${code}`);
      }
    }
  });
});

it('labels every chapter in both languages', () => {
  for (let number = 0; number < 100; number++) {
    const chapter = String(number).padStart(2, '0');
    const label = chapterLabel(chapter);
    if (number === 0) expect(label).toBeUndefined();
    else
      expect([label?.en, /\p{Script=Han}/u.test(label?.zh ?? '')], chapter).toEqual([
        expect.any(String),
        true,
      ]);
    expect(chapterExists(chapter), chapter).toBe(number !== 0 && number !== 77);
  }
  expect(chapterLabel('84')).toEqual({ en: 'machinery and computers', zh: '机械设备及计算机' });
});

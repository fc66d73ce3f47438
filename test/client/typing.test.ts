import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const file = resolve(import.meta.dirname, '../../syntaxes/language-configuration.json');
const { wordPattern, indentationRules, onEnterRules } = JSON.parse(readFileSync(file, 'utf8')) as {
  wordPattern: { pattern: string; flags: string };
  indentationRules: { increaseIndentPattern: string };
  onEnterRules: readonly { beforeText: string }[];
};

/** Where VS Code by itself puts the cursor on Enter: rules for Enter come before those for indentation. */
function below(line: string): 'further in' | 'behind the dash' | 'in line' {
  if (onEnterRules.some(({ beforeText }) => new RegExp(beforeText).test(line))) return 'behind the dash';
  return new RegExp(indentationRules.increaseIndentPattern).test(line) ? 'further in' : 'in line';
}

describe('Enter in an editor without the language server', () => {
  it.each([
    ['goods:', 'further in'],
    ['  client:   # who pays', 'further in'],
    ['  text: |-', 'further in'],
    ['商品：', 'further in'],
    ['  节点：  # 六个', 'further in'],
    ['  - line: 1', 'behind the dash'],
    ['  - line: 1   # first: x', 'behind the dash'],
    ['  - name: { a: 1 }', 'behind the dash'],
    ['  - "line": 1', 'behind the dash'],
    ['  - 项号：1', 'behind the dash'],
    ['  -   line: 1', 'behind the dash'],
    ['  - { id: a, type: contract }', 'in line'],
    ['  - [a, "b: c"]', 'in line'],
    ['  - a   # see: b', 'in line'],
    ['  - "a: b"', 'in line'],
    ["  - 'a: b'", 'in line'],
    ['  - "a: b" # see: c', 'in line'],
    ['  - contract', 'in line'],
    ['  - 10:30', 'in line'],
    ['  name: x', 'in line'],
    ['  # note:', 'in line'],
    ['  remarks: see：', 'in line'],
  ])('%j puts the cursor %s', (line, place) => {
    expect(below(line)).toBe(place);
  });
});

describe('words, on which suggestions open and which a double click selects', () => {
  const words = (line: string) => line.match(new RegExp(wordPattern.pattern, `g${wordPattern.flags}`));

  it.each([
    ['  hsCode: "8471309000"', ['hsCode', '8471309000']],
    ['  商品编码：8471309000', ['商品编码', '8471309000']],
    ['- { id: poa-1, 种类: 报关委托书 }', ['id', 'poa-1', '种类', '报关委托书']],
    ['caseId: AC-2026-0417   # 新接', ['caseId', 'AC-2026-0417', '新接']],
    ['name: 𠮷田商事, Ａ区', ['name', '𠮷田商事', 'Ａ区']],
  ])('of %j', (line, expected) => {
    expect(words(line)).toEqual(expected);
  });
});

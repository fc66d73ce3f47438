import { describe, expect, it } from 'vitest';
import { caseCursorAt } from '../../server/src/engine/features/completion/case-cursor.ts';

/** Where the mark `¦` stands: path, what is written there, and the token that is replaced. */
function at(marked: string): string | undefined {
  const text = marked.replace('¦', '');
  const cursor = caseCursorAt(text, marked.indexOf('¦'));
  if (cursor === undefined) return undefined;
  const { path, writes, span } = cursor;
  return `${writes} at ${path.join('.') || 'the top'}: ${text.slice(span.start, span.end)}`.trim();
}

describe('the cursor in a block', () => {
  it.each([
    ['¦', 'entry at the top:'],
    ['caseId: x\n¦', 'entry at the top:'],
    ['dir¦', 'entry at the top: dir'],
    ['dir¦ection: import', 'entry at the top: direction'],
    ['direction: ¦', 'value at direction:'],
    ['direction:¦', 'value at direction:'],
    ['direction: im¦port   # or export', 'value at direction: import'],
    ['port: "22¦25"', 'value at port: "2225"'],
    ['goods:\n  - line: 1\n    hsC¦\n', 'entry at goods.0: hsC'],
    ['goods:\n  - line: 1\n    ¦\n  - line: 2\n', 'entry at goods.0:'],
    ['goods:\n  - line: 1\n  ¦\n  - line: 2\n', 'entry at goods:'],
    ['goods:\n  - ¦\n', 'entry at goods.0:'],
    ['goods:\n  -¦\n', 'entry at goods.0:'],
    ['documents:\n- id: a\n  ¦\n- id: b\n', 'entry at documents.0:'],
    ['documents:\n- id: a\n¦\n', 'entry at the top:'],
    ['nodes:\n  ¦\n', 'entry at nodes:'],
    ['nodes: # five\n  pre¦\n', 'entry at nodes: pre'],
    ['nodes:\n  clearance:\n    declaration¦\n    releasedOn: 2\n', 'entry at nodes.clearance: declaration'],
    [
      'nodes:\n  preReview:\n    revisions:\n    - documents:\n      - a¦\n',
      'entry at nodes.preReview.revisions.0.documents.0: a',
    ],
    ['商品:\n  - 项号: 1\n    商品编码: ¦\n', 'value at goods.0.hsCode:'],
    ['商品：\n  - 项号：¦\n', 'value at goods.0.line:'],
    ['goods:\r\n  - line: 1\r\n    na¦\r\n', 'entry at goods.0: na'],
  ])('%j', (marked, expected) => {
    expect(at(marked)).toBe(expected);
  });
});

describe('the cursor between brackets', () => {
  it.each([
    ['goods:\n  - { line: 1, na¦ }\n', 'entry at goods.0: na'],
    ['goods:\n  - { line: 1, na¦\n  - { line: 2 }\n', 'entry at goods.0: na'],
    ['goods:\n  - { line: 1, ¦\n  - { line: 2 }\n', 'entry at goods.0:'],
    ['goods:\n  - { line: 1, name: ¦ }\n', 'value at goods.0.name:'],
    ['documents:\n  - { id: a,\n      type: in¦\n', 'value at documents.0.type: in'],
    [
      'nodes:\n  preReview:\n    documents: [agr¦\n    receipt: { number: 1 }\n',
      'value at nodes.preReview.documents.0: agr',
    ],
    [
      'nodes:\n  preReview:\n    documents: [\n      agr,\n      ¦\n    ]\n',
      'value at nodes.preReview.documents.0:',
    ],
    ['nodes: { preReview: { receipt: { number: PR, ¦ } } }', 'entry at nodes.preReview.receipt:'],
    ['tracking: { inquiryTimes: ["10:00", "15¦"] }', 'value at tracking.inquiryTimes.0: "15"'],
  ])('%j', (marked, expected) => {
    expect(at(marked)).toBe(expected);
  });
});

describe('nothing is written', () => {
  it.each([
    ['in a comment', 'direction: import # im¦'],
    ['on a line of comment', '# caseId¦\n'],
    ['in a comment between brackets', 'goods:\n  - { line: 1, # na¦\n'],
    [
      'in a text of several lines',
      'agreement:\n  clauses:\n    - title: x\n      text: >-\n        The cli¦\n',
    ],
    [
      'between the paragraphs of a text',
      'agreement:\n  clauses:\n    - text: >-\n        One.\n\n¦\n        Two.\n',
    ],
    ['behind a finished value', 'direction: import ¦'],
    ['behind a closed bracket', 'goods:\n  - { line: 1 }¦\n'],
    ['in front of a neighbour without a comma', 'goods:\n  - { ¦ line: 1 }\n'],
    ['below a value', 'direction: import\n  ¦\n'],
    ['below an unknown name', 'vessel:\n  ¦\n'],
    ['where the line below would become a part of it', 'agreement:\n  number: 1\n¦\n  signedOn: 2\n'],
    ['at a column between those of its neighbours', 'goods:\n  - line: 1\n    name: x\n   ¦\n'],
    ['in front of a dash', 'goods:\n¦  - line: 1\n'],
  ])('%s', (_where, marked) => {
    expect(at(marked)).toBeUndefined();
  });
});

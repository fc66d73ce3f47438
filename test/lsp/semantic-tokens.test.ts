import { expect, it } from 'vitest';
import type { SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver/node';
import { glanceAt } from './at-a-glance.ts';
import { golden, rangeOf } from './cases.ts';
import type { Editor } from './editor.ts';

const full = (editor: Editor) => editor.ask<SemanticTokens>('textDocument/semanticTokens/full');

/** The tokens as the editor reads them from the numbers and the legend. */
function decoded(editor: Editor, text: string, data: readonly number[]): string[] {
  const { legend } = editor.initialized!.capabilities.semanticTokensProvider!;
  const lines = text.split('\n');
  let [line, start] = [0, 0];
  const found: string[] = [];
  for (let index = 0; index < data.length; index += 5) {
    const [lines_, characters, length, type, modifiers] = data.slice(index, index + 5) as [
      number,
      number,
      number,
      number,
      number,
    ];
    start = lines_ === 0 ? start + characters : characters;
    line += lines_;
    const word = lines[line]!.slice(start, start + length);
    const declares = (modifiers & 1) === 1 ? `+${legend.tokenModifiers[0]}` : '';
    found.push(`${word} ${legend.tokenTypes[type]}${declares}`);
  }
  return found;
}

it('tells codes, dates and references apart, and where something gets its name', async () => {
  const editor = await glanceAt(golden, '2026-05-20');
  const { data } = await full(editor);
  const found = decoded(editor, golden, data);
  expect(found).toContain('"8471309000" certcaseCode');
  expect(found).toContain('2026-04-24T09:30 certcaseDate');
  expect(found).toContain('invoice certcaseReference+declaration');
  expect(found).toContain('invoice certcaseReference');
  expect(found).toContain('AIEC-2225-2026-004512 certcaseReference+declaration');
  expect(found).toContain('AIEC-2225-2026-004512 certcaseReference');
  expect(found.filter((token) => /^2 /.test(token))).toEqual([
    '2 certcaseReference+declaration',
    '2 certcaseReference',
    '2 certcaseReference',
    '2 certcaseReference',
  ]);
  expect(found.join('\n')).not.toMatch(/Portable|import |49200/);
});

it('marks the rule and the place of a waiver', async () => {
  const waived = `${golden}waivers:\n  - { rule: goods/hs-code, at: "goods[1].hsCode", reason: r, approvedBy: a }\n`;
  const editor = await glanceAt(waived, '2026-05-20');
  const found = decoded(editor, waived, (await full(editor)).data);
  expect(found.slice(-2)).toEqual(['goods/hs-code certcaseReference', '"goods[1].hsCode" certcaseReference']);
});

it('sends after an edit only what has changed', async () => {
  const editor = await glanceAt(golden, '2026-05-20');
  const before = await full(editor);
  editor.change(2, 'INV-26-03889', rangeOf(golden, 'INV-26-0388'));
  const { edits, resultId } = await editor.ask<SemanticTokensDelta>(
    'textDocument/semanticTokens/full/delta',
    {
      previousResultId: before.resultId,
    },
  );
  const data = [...before.data];
  for (const { start, deleteCount, data: inserted = [] } of [...edits].reverse()) {
    data.splice(start, deleteCount, ...inserted);
  }
  expect(edits.flatMap(({ data: inserted = [] }) => inserted).length).toBeLessThan(20);
  expect(resultId).toBeDefined();
  expect(data).toEqual((await full(editor)).data);
});

it('sends everything to who asks for changes of something else', async () => {
  const editor = await glanceAt(golden, '2026-05-20');
  const whole = await full(editor);
  const again = await editor.ask<SemanticTokens>('textDocument/semanticTokens/full/delta', {
    previousResultId: 'nothing',
  });
  expect(again.data).toEqual(whole.data);
});

it('keeps to the range that is asked for', async () => {
  const editor = await glanceAt(golden, '2026-05-20');
  const { start } = rangeOf(golden, 'releasedOn');
  const { data } = await editor.ask<SemanticTokens>('textDocument/semanticTokens/range', {
    range: { start: { line: start.line, character: 0 }, end: { line: start.line + 1, character: 0 } },
  });
  expect(decoded(editor, golden, data)).toEqual(['2026-04-28 certcaseDate']);
});

it('speaks of standard types to an editor that does not know ours', async () => {
  const editor = await glanceAt(golden, '2026-05-20', { initializationOptions: {} });
  const found = decoded(editor, golden, (await full(editor)).data);
  expect(found).toContain('"8471309000" number');
  expect(found).toContain('invoice variable+declaration');
});

it('survives a value that goes over several lines, and what an alias repeats', async () => {
  const odd = 'caseId: &id AC-1\nnodes:\n  preReview:\n    documents: [*id, "a\n      b", c]\n';
  const editor = await glanceAt(odd, '2026-05-20');
  const found = decoded(editor, odd, (await full(editor)).data);
  expect(found).toContain('c certcaseReference');
  expect(found.join('\n')).not.toContain('"a');
});

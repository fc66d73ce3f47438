import { expect, it } from 'vitest';
import type { InlayHint, MarkupContent, Range } from 'vscode-languageserver/node';
import { glanceAt } from './at-a-glance.ts';
import { golden, rangeOf } from './cases.ts';
import type { Editor } from './editor.ts';

const everything: Range = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } };

const hints = (editor: Editor, range = everything) =>
  editor.ask<InlayHint[]>('textDocument/inlayHint', { range });

/** The lines of a text with the hints in them, as an editor shows them. */
function shown(text: string, found: readonly InlayHint[]): string[] {
  const lines = text.split('\n');
  const places = [...found].reverse();
  for (const { position, label } of places) {
    const line = lines[position.line]!;
    lines[position.line] = `${line.slice(0, position.character)} ‹${label}›${line.slice(position.character)}`;
  }
  return lines.filter((line) => line.includes('‹')).map((line) => line.trim().replace(/ {2,}#.*/, ''));
}

it('tells at a glance what a case does not write down', async () => {
  const editor = await glanceAt(golden, '2026-05-20');
  expect(shown(golden, await hints(editor))).toEqual([
    'hsCode: "8471309000" ‹machinery and computers›',
    'hsCode: "8528521200" ‹electrical and electronic equipment›',
    'receipt: { number: PR20260414000871, receivedOn: 2026-04-14 ‹1 of 2 working days›, status: accepted }',
    'receipt: { number: AP20260415001946, receivedOn: 2026-04-15 ‹same day› }',
    'completedOn: 2026-04-20 ‹2 of 3 working days›',
    '- { line: 2, name: LCD monitors, quantity: 198 ‹−1.0 %›, amount: 19107.00 ‹−1.0 %› }',
    'releasedOn: 2026-04-28 ‹write-off due Mon 11 May› ‹2 of 2 working days›',
    'plannedOn: 2026-05-09 ‹Sat, working day 6 of 7›',
  ]);
});

it('leaves out what a comment on the line says already', async () => {
  const said = golden
    .replace('"8471309000"', '"8471309000" # Machinery and computers')
    .replace('releasedOn: 2026-04-28', 'releasedOn: 2026-04-28 # due 2026-05-11');
  const editor = await glanceAt(said, '2026-05-20');
  const text = shown(said, await hints(editor)).join('\n');
  expect(text).not.toContain('8471309000');
  expect(text).not.toContain('write-off due');
  expect(text).toContain('‹electrical and electronic equipment›');
});

it('names a node that took too long', async () => {
  const settings = { asOf: '2026-05-20', nodeWorkingDays: { verification: 1 } };
  const editor = await glanceAt(golden, '2026-05-20', { settings });
  expect(shown(golden, await hints(editor))).toContain(
    'completedOn: 2026-04-20 ‹2 working days, 1 too many›',
  );
});

it('explains itself: every day that a deadline counts, and what a quantity is compared with', async () => {
  const editor = await glanceAt(golden, '2026-05-20');
  const found = await hints(editor);
  const tooltip = (label: string) =>
    (found.find((hint) => hint.label === label)!.tooltip as MarkupContent).value;
  expect(tooltip('write-off due Mon 11 May')).toContain('not counted: Fri 1 May 2026 (Labour Day holiday)');
  expect(tooltip('−1.0 %')).toBe('Quantity 198 against 200 (1.0 %), within the 3 % allowed.');
});

it('says it in Chinese', async () => {
  const editor = await glanceAt(golden, '2026-05-20', { locale: 'zh' });
  const text = shown(golden, await hints(editor)).join('\n');
  expect(text).toContain('releasedOn: 2026-04-28 ‹核销期限 5月11日（周一）›');
  expect(text).toContain('"8471309000" ‹机械设备及计算机›');
  expect(text).toContain('quantity: 198 ‹−1.0%›');
});

it('keeps to the range that is asked for', async () => {
  const editor = await glanceAt(golden, '2026-05-20');
  const { start } = rangeOf(golden, 'releasedOn');
  const found = await hints(editor, { start, end: { ...start, line: start.line + 1 } });
  expect(found.length).toBe(2);
  expect(new Set(found.map(({ position }) => position.line))).toEqual(new Set([start.line]));
});

it('says nothing about values that cannot be read', async () => {
  const unclear = golden
    .replace('releasedOn: 2026-04-28', 'releasedOn: 03/04/2026')
    .replace('"8471309000"', '待定');
  const editor = await glanceAt(unclear, '2026-05-20');
  const text = shown(unclear, await hints(editor)).join('\n');
  expect(text).not.toMatch(/releasedOn|plannedOn|待定/);
});

it('is gone where it is switched off, at once', async () => {
  const editor = await glanceAt(golden, '2026-05-20');
  editor.announceSettings({ asOf: '2026-05-20', inlayHints: false });
  await editor.received('workspace/inlayHint/refresh');
  expect(await hints(editor)).toEqual([]);
});

import { describe, expect, it } from 'vitest';
import type { CodeAction } from 'vscode-languageserver/node';
import { readCase } from '../../server/src/engine/case/case-file.ts';
import { fixAll } from '../../server/src/engine/checks/fix-all.ts';
import { checkCase, ruleContext } from '../../server/src/engine/checks/run.ts';
import { formFix, isSafe } from '../../server/src/engine/checks/safe-fixes.ts';
import { calendarDay } from '../../server/src/engine/reference/calendar-day.ts';
import { defaultSettings } from '../../server/src/engine/settings/settings.ts';
import { hardTexts } from '../laws/hard-texts.ts';
import { applied, rangeOf } from './cases.ts';
import { type Editor, startEditor } from './editor.ts';

const context = ruleContext(defaultSettings, calendarDay('2026-05-20')!);
const cut = hardTexts.find(({ name }) => name.startsWith('a full-width comma'))!.text;
const tidied = cut.replace(
  'agency-certificate, number',
  'other, number: "ＡＢ１" }\n        - { type: other, number: "ＡＢ２" }\n        - { type: agency-certificate, number',
);
const check = ' (changes more than the form; check the result)';

describe('a fix that would change more than the form', () => {
  it('is offered, says so, and is not preferred', async () => {
    const { editor } = await startEditor();
    editor.open(cut);
    const [fix] = await quickFixes(editor, cut, '004521');
    expect(fix?.title).toMatch(/^Write .* \(changes more than the form; check the result\)$/);
    expect(fix?.isPreferred).toBe(false);
  });

  it('says so in Chinese', async () => {
    const { editor } = await startEditor({ locale: 'zh-cn' });
    editor.open(cut);
    const [fix] = await quickFixes(editor, cut, '004521');
    expect(fix?.title).toContain('（不只改动书写形式，请核对结果）');
  });

  it('is no part of all safe fixes together, and is not counted among them', async () => {
    const { editor } = await startEditor();
    editor.open(cut);
    expect(await fixAllActions(editor, cut)).toEqual([]);
    editor.change(2, tidied);
    const [all] = await fixAllActions(editor, tidied);
    expect(all?.title).toBe('Fix everything that is only a matter of form (2)');
    const offered = await quickFixes(editor, tidied, '004521');
    const rule = offered.find(({ title }) => title.includes('findings of style/full-width'));
    expect(rule?.title).toBe('Fix 2 of 3 findings of style/full-width');
    for (const action of [all, rule]) {
      const { edit } = await editor.connection.sendRequest<CodeAction>('codeAction/resolve', action);
      expect(applied(tidied, edit)).toBe(fixAll(tidied, context).text);
    }
  });

  it('is preferred again where nothing is lost by it', async () => {
    const { editor } = await startEditor();
    editor.open(cut);
    const right = cut.replace('2026，004521', '2026－004521');
    editor.change(2, right);
    const [fix] = await quickFixes(editor, right, '004521');
    expect(fix?.isPreferred).toBe(true);
    expect(fix?.title).not.toContain(check);
  });
});

it.each(hardTexts)('the editor applies and prefers what the engine does: $name', async ({ text }) => {
  const { editor } = await startEditor();
  editor.open(text);
  const [all] = await fixAllActions(editor, text);
  const resolved = all && (await editor.connection.sendRequest<CodeAction>('codeAction/resolve', all));
  expect(resolved === undefined ? text : applied(text, resolved.edit)).toBe(fixAll(text, context).text);

  const file = readCase(text);
  const checked = { file, findings: checkCase(file, context), context };
  for (const finding of checked.findings.filter((one) => formFix(one) !== undefined)) {
    const start = file.text.slice(0, finding.span.start).split('\n');
    const position = { line: start.length - 1, character: start.at(-1)!.length };
    const offered = await editor.ask<CodeAction[]>('textDocument/codeAction', {
      range: { start: position, end: position },
      context: { diagnostics: [], only: ['quickfix'] },
    });
    const own = offered.find(({ title }) => title.startsWith(formFix(finding)!.title.en));
    expect(own?.title.endsWith(check), own?.title).toBe(!isSafe(checked, finding));
    expect(own?.isPreferred).toBe(isSafe(checked, finding));
  }
});

async function quickFixes(editor: Editor, text: string, excerpt: string): Promise<CodeAction[]> {
  const { start } = rangeOf(text, excerpt);
  const context = { diagnostics: [], only: ['quickfix'] };
  return editor.ask('textDocument/codeAction', { range: { start, end: start }, context });
}

async function fixAllActions(editor: Editor, text: string): Promise<CodeAction[]> {
  const range = rangeOf(text, text.slice(0, 1));
  const context = { diagnostics: [], only: ['source.fixAll'] };
  return editor.ask('textDocument/codeAction', { range, context });
}

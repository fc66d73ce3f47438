import { expect, it } from 'vitest';
import type { CodeAction } from 'vscode-languageserver/node';
import type { ReportFile } from '../../server/src/protocol/report.ts';
import { openFolder } from './case-folder.ts';
import { applied, complianceReport, golden, mismatched, rangeOf } from './cases.ts';
import { type Editor, startEditor, uri } from './editor.ts';

const code = 'clearance/certificate-number';

it('begins a waiver that counts as soon as somebody stands for it', async () => {
  const { editor } = await startEditor();
  editor.open(mismatched);
  const action = (await actions(editor, mismatched)).at(-1);
  expect(action).toMatchObject({
    title: `Waive this rule here… (${code})`,
    kind: 'quickfix',
    isPreferred: false,
  });
  const begun = applied(mismatched, action?.edit);
  const waiver = begun.slice(begun.indexOf('waivers:'));
  expect(waiver).toMatch(
    /^waivers:\n {2}- rule: clearance\/certificate-number\n {4}at: \S+\n {4}reason: TBD\n {4}approvedBy: TBD\n {4}granted: 2026-05-20\n {4}until: 2026-06-19\n/,
  );
  editor.change(2, begun);
  expect(await codes(editor)).toEqual(expect.arrayContaining([code, 'waiver/invalid']));
  editor.change(3, begun.replace('TBD', 'Customs confirmed the number').replace('TBD', 'Wang'));
  const open = await codes(editor);
  expect(open).not.toContain(code);
  expect(open).not.toContain('waiver/invalid');
  const { text: markdown } = await editor.ask<ReportFile>('certcase/report', complianceReport);
  expect(markdown).toContain('**Compliant: no breach and no risk found.**');
  expect(markdown).toMatch(
    /## Waived \(1\)\n\n- .*`clearance\/certificate-number`.*\n {2}- Waived: by Wang, until the end of Fri 19 Jun 2026 in China: Customs confirmed the number\n/,
  );
});

it('asks in the language of the file', async () => {
  const chinese = 'remarks: 本案由王经理负责\ngoods:\n  - name: 便携式计算机\n    hsCode: "847130900"\n';
  const { editor } = await startEditor({ locale: 'zh-cn' });
  editor.open(chinese);
  const action = (await actions(editor, chinese, '847130900')).at(-1);
  expect(action?.title).toBe('在此处豁免该规则…（goods/hs-code）');
  expect(applied(chinese, action?.edit)).toContain('reason: 待补\n    approvedBy: 待补\n');
});

it('is not offered for a waiver that is at fault', async () => {
  const { editor } = await startEditor();
  const text = `${golden}waivers:\n  - { rule: goods/hs-code, approvedBy: Wang }\n`;
  editor.open(text);
  const titles = (await actions(editor, text, 'goods/hs-code')).map(({ title }) => title);
  expect(titles).toEqual(['Remove this waiver']);
});

it('is not offered for a rule that the project protects', async () => {
  const { editor, address } = await openFolder({ '.certcase.yaml': `waivers: { forbidden: [${code}] }\n` });
  const a = address('a.case.yaml');
  editor.open(mismatched, 1, a);
  const offered = await actions(editor, mismatched, 'AIEC-2225-2026-004521', a);
  expect(offered.map(({ title }) => title)).toEqual(['Replace by AIEC-2225-2026-004512']);
});

async function codes(editor: Editor): Promise<unknown[]> {
  return (await editor.diagnostics()).map((one) => one.code);
}

function actions(
  editor: Editor,
  text: string,
  excerpt = 'AIEC-2225-2026-004521',
  address = uri,
): Promise<CodeAction[]> {
  const { start } = rangeOf(text, excerpt);
  const context = { diagnostics: [], only: ['quickfix'] };
  return editor.ask('textDocument/codeAction', { range: { start, end: start }, context }, address);
}

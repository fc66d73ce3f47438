import { expect, it } from 'vitest';
import type { CodeAction } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { readCase } from '../../server/src/engine/case/case-file.ts';
import type { Finding } from '../../server/src/engine/checks/finding.ts';
import type { RuleContext } from '../../server/src/engine/checks/rule-context.ts';
import { checkCase, openFindings, ruleContext } from '../../server/src/engine/checks/run.ts';
import { severities } from '../../server/src/engine/checks/severity.ts';
import { mayBeWaived, waive } from '../../server/src/engine/features/waive.ts';
import { applyEdits } from '../../server/src/engine/text/edit.ts';
import { rangeOf } from '../../server/src/lsp/convert/range.ts';
import type { Fixture } from '../laws/page.ts';
import { fixtures } from '../laws/pages.ts';
import { applied } from './cases.ts';
import { type Editor, startEditor, uri } from './editor.ts';

/** Nothing of what a fixture stands among is on disk: no other cases, no files beside it, no tariff. */
function alone({ settings, today }: RuleContext): RuleContext {
  return ruleContext(settings, today);
}

/** A finding as a user meets it, from either side. */
interface Seen {
  readonly code: unknown;
  readonly severity: unknown;
  readonly message: unknown;
  readonly range: object;
  /** Each fix: its title, and the text that it makes of the case. */
  readonly fixes: readonly (readonly [string, string])[];
}

it('shows in the editor exactly what the engine finds, on every fixture', async () => {
  const { editor } = await startEditor();
  for (const fixture of fixtures) {
    expect(await inEditor(editor, fixture), fixture.name).toEqual(inEngine(fixture));
  }
});

function inEngine({ text, context }: Fixture): Seen[] {
  const document = TextDocument.create(uri, 'certcase', 1, text);
  return openFindings(checkCase(readCase(text), alone(context))).map((finding) => ({
    code: finding.code,
    severity: severities.indexOf(finding.severity) + 1,
    message: finding.message.en,
    range: rangeOf(document, finding.span),
    fixes: [
      ...finding.fixes.map(({ title, edits }) => [title.en, applyEdits(text, edits)] as const),
      ...waiver(finding, text, context),
    ],
  }));
}

/** The action that begins a waiver of a finding, where it may be waived. */
function waiver(finding: Finding, text: string, context: RuleContext): (readonly [string, string])[] {
  if (!mayBeWaived(finding, context)) return [];
  const edit = waive(finding, readCase(text), context);
  return [[`Waive this rule here… (${finding.code})`, applyEdits(text, [edit])]];
}

async function inEditor(editor: Editor, { text, context }: Fixture): Promise<Seen[]> {
  editor.settings = { ...context.settings, asOf: context.today };
  editor.open(text);
  const seen: Seen[] = [];
  for (const { code, severity, message, range, data } of await editor.diagnostics()) {
    const actions = await editor.ask<CodeAction[]>('textDocument/codeAction', {
      range,
      context: { diagnostics: [], only: ['quickfix'] },
    });
    const fixes = actions
      .filter(({ diagnostics, edit }) => edit !== undefined && sameData(diagnostics?.[0]?.data, data))
      .map(({ title, edit }) => [title, applied(text, edit)] as const);
    seen.push({ code, severity, message, range, fixes });
  }
  editor.close();
  return seen;
}

function sameData(left: unknown, right: unknown): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}

import {
  type CodeAction,
  type CodeActionContext,
  CodeActionKind,
  type CodeActionParams,
  CodeActionTriggerKind,
  type Diagnostic,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding } from '../../engine/checks/finding.ts';
import { fixedOnce } from '../../engine/checks/fix-all.ts';
import { ruleOf } from '../../engine/checks/rules/index.ts';
import { withoutHints } from '../../engine/checks/run.ts';
import { formFix, isSafe } from '../../engine/checks/safe-fixes.ts';
import { namingOf } from '../../engine/edit/key-naming.ts';
import { missingIn, nodeAt } from '../../engine/features/complete-node.ts';
import { mayBeWaived, waive } from '../../engine/features/waive.ts';
import { nodeTitles } from '../../engine/format/node-titles.ts';
import { isApplicable } from '../../engine/text/edit.ts';
import { enumeration, verbatim } from '../../engine/text/enumeration.ts';
import type { Localized } from '../../engine/text/localized.ts';
import { overlaps, type Span } from '../../engine/text/span.ts';
import { showRuleCommand } from '../../protocol/rule-page.ts';
import { diagnosticOf, shows } from '../convert/diagnostic.ts';
import { spanOf } from '../convert/range.ts';
import { workspaceEditOf } from '../convert/workspace-edit.ts';
import type { CheckedCase } from '../documents/checked-case.ts';
import type { Client } from '../session/client.ts';
import { completeNodeAction, fixAllAction } from './code-action-resolve.ts';

const fixAllOfFile = `${CodeActionKind.SourceFixAll}.certcase`;

/** Each fix takes a check of the text: in a range with more of them than a place has, none is preferred. */
const judgedAtOnce = 8;

export const codeActionKinds: readonly string[] = [CodeActionKind.QuickFix, fixAllOfFile];

/**
 * The fixes of the findings in a range of the newest version, and the safe fixes of the file all at once: of one rule
 * where the range has a finding of it, of every rule where they are asked for. Last, what waives a finding.
 */
export function codeActions(checked: CheckedCase, params: CodeActionParams, client: Client): CodeAction[] {
  const { context } = params;
  const actions: CodeAction[] = [];
  if (wants(context.only, CodeActionKind.QuickFix)) {
    const range = spanOf(checked.document, params.range);
    const here = checked.open.filter((finding) => overlaps(finding.span, range));
    const isPlace = here.filter(hasFormFix).length <= judgedAtOnce;
    for (const finding of here) {
      const safe = isPlace ? isSafe(checked, finding) : undefined;
      actions.push(...quickFixes(checked, finding, safe, params, client));
    }
    for (const [code, group] of Map.groupBy(here.filter(hasFormFix), (finding) => finding.code)) {
      actions.push(...fixRule(checked, code, group, client));
    }
    actions.push(...completeNodeHere(checked, here, range, client));
    for (const finding of here) actions.push(...waiveHere(checked, finding, params, client));
    for (const [code, group] of Map.groupBy(here, (finding) => finding.code)) {
      actions.push(...showRule(checked, code, group, client));
    }
  }
  // Where the cursor merely came by, source actions are not shown, unless they are what is asked for.
  const merelyPassing = context.only === undefined && context.triggerKind === CodeActionTriggerKind.Automatic;
  if (wants(context.only, fixAllOfFile) && !merelyPassing) actions.push(...fixFile(checked, client));
  return actions;
}

/** Kinds are hierarchical: who asks for `source` also wants `source.fixAll.certcase`. */
function wants(only: readonly string[] | undefined, kind: string): boolean {
  return only?.some((asked) => asked === '' || kind === asked || kind.startsWith(`${asked}.`)) ?? true;
}

/**
 * The fixes of one finding that can be applied. One that a rule offers as a matter of form is preferred where it is none
 * but that in this text; where it would change more, its title says so.
 * @param safe undefined where that was not looked into.
 */
function quickFixes(
  { document, file }: CheckedCase,
  finding: Finding,
  safe: boolean | undefined,
  { context }: CodeActionParams,
  client: Client,
): CodeAction[] {
  const diagnostics = [shownAs(document, finding, context, client)];
  const form = formFix(finding);
  return finding.fixes
    .filter(({ edits }) => isApplicable(file.text, edits))
    .map((fix) => ({
      title: (fix === form && safe === false ? titles.unsure(fix.title) : fix.title)[client.language],
      kind: CodeActionKind.QuickFix,
      diagnostics,
      isPreferred: fix === form && safe === true && finding.fixes.length === 1,
      edit: workspaceEditOf(document, fix.edits, client),
    }));
}

function waiveHere(
  { document, file, context: ruleContext }: CheckedCase,
  finding: Finding,
  { context }: CodeActionParams,
  client: Client,
): CodeAction[] {
  if (!mayBeWaived(finding, ruleContext)) return [];
  return [
    {
      title: titles.waive(finding.code)[client.language],
      kind: CodeActionKind.QuickFix,
      diagnostics: [shownAs(document, finding, context, client)],
      isPreferred: false,
      edit: workspaceEditOf(document, [waive(finding, file, ruleContext)], client),
    },
  ];
}

/** Everything that the node of the place lacks, unless the one quick fix there does it all. */
function completeNodeHere(
  checked: CheckedCase,
  here: readonly Finding[],
  range: Span,
  client: Client,
): CodeAction[] {
  const { file, open } = checked;
  const node = nodeAt(file, open, range);
  const missing = node === undefined ? [] : missingIn(file, open, node);
  const [only, ...others] = missing;
  if (node === undefined || only === undefined || (others.length === 0 && here.includes(only))) return [];
  const { key } = namingOf(file);
  const names = [...new Set(missing.map(({ path }) => key(path.split('.').at(-1) ?? path)))];
  const title = titles.node(nodeTitles[node], enumeration(names.map(verbatim), 4))[client.language];
  return [{ ...completeNodeAction(checked, client, node), title, kind: CodeActionKind.QuickFix }];
}

/** The page of a rule, for a client that can show it. */
function showRule(
  { document }: CheckedCase,
  code: string,
  group: readonly Finding[],
  client: Client,
): CodeAction[] {
  if (!client.showsRules || ruleOf(code) === undefined) return [];
  const title = titles.show(code)[client.language];
  const diagnostics = group.map((finding) => diagnosticOf(document, finding, client));
  const command = { title, command: showRuleCommand, arguments: [code] };
  return [{ title, kind: CodeActionKind.QuickFix, diagnostics, isPreferred: false, command }];
}

/** The diagnostic of a finding, as the editor shows it where it does. */
function shownAs(
  document: TextDocument,
  finding: Finding,
  { diagnostics }: CodeActionContext,
  client: Client,
): Diagnostic {
  const shown = diagnostics.find((diagnostic) => shows(diagnostic, finding));
  return shown ?? diagnosticOf(document, finding, client);
}

function fixRule(checked: CheckedCase, code: string, here: readonly Finding[], client: Client): CodeAction[] {
  const all = checked.open.filter((finding) => finding.code === code);
  if (all.filter(hasFormFix).length < 2) return [];
  const { count } = fixedOnce(checked, code);
  if (count < 2) return [];
  const title = titles.rule(code, count, Math.max(count, all.length))[client.language];
  const diagnostics = here.map((finding) => diagnosticOf(checked.document, finding, client));
  return [{ ...fixAllAction(checked, client, code), title, kind: CodeActionKind.QuickFix, diagnostics }];
}

function fixFile(checked: CheckedCase, client: Client): CodeAction[] {
  if (!withoutHints(checked.open).some(hasFormFix)) return [];
  const { count } = fixedOnce(checked);
  if (count === 0) return [];
  return [
    { ...fixAllAction(checked, client), title: titles.file(count)[client.language], kind: fixAllOfFile },
  ];
}

function hasFormFix(finding: Finding): boolean {
  return formFix(finding) !== undefined;
}

const titles = {
  node: (node: Localized, names: Localized): Localized => ({
    en: `Insert what is missing in ${node.en}: ${names.en}`,
    zh: `补全${node.zh}所缺各项：${names.zh}`,
  }),
  show: (code: string): Localized => ({ en: `Show the rule ${code}`, zh: `查看规则 ${code}` }),
  waive: (code: string): Localized => ({
    en: `Waive this rule here… (${code})`,
    zh: `在此处豁免该规则…（${code}）`,
  }),
  unsure: ({ en, zh }: Localized): Localized => ({
    en: `${en} (changes more than the form; check the result)`,
    zh: `${zh}（不只改动书写形式，请核对结果）`,
  }),
  rule: (code: string, count: number, all: number): Localized =>
    count === all
      ? { en: `Fix all ${count} findings of ${code}`, zh: `修正 ${code} 的全部 ${count} 处` }
      : { en: `Fix ${count} of ${all} findings of ${code}`, zh: `修正 ${code} ${all} 处中的 ${count} 处` },
  file: (count: number): Localized => ({
    en: `Fix everything that is only a matter of form (${count})`,
    zh: `修正全部书写形式问题（${count} 处）`,
  }),
};

import * as vscode from 'vscode';
import {
  type KnownCase,
  type PaperKind,
  type PaperSource,
  type RecogniseAnswer,
  type RecognisedPaper,
  type RecordAnswer,
  recogniseRequest,
  recordRequest,
} from '../../../server/src/protocol/recording.ts';
import type { CaseServer } from '../language-client.ts';
import { afterwards, applyEdits } from './apply-edits.ts';
import { confirmRecording } from './confirm-recording.ts';
import type { ProposedCase } from './proposed-case.ts';

/** What became of one paper. */
export type Outcome =
  | { readonly kind: 'recorded' | 'already'; readonly sentence: string }
  | { readonly kind: 'left'; readonly sentence: string };

/** What recording needs to know of its surroundings. */
export interface RecordingTools {
  readonly server: CaseServer;
  readonly proposals: ProposedCase;
}

/**
 * Records the papers in some text or file, one after the other, each after the user has seen the difference and agreed.
 * @param asks whether the user is asked where a paper names no case and no kind; else it is left where it is.
 */
export async function recordSource(
  tools: RecordingTools,
  source: PaperSource,
  asks: boolean,
): Promise<readonly Outcome[]> {
  const answer = await tools.server.ask(recogniseRequest, { source });
  if (answer.problem !== undefined) return [{ kind: 'left', sentence: answer.problem }];
  const outcomes: Outcome[] = [];
  for (const [index, paper] of answer.papers.entries()) {
    const name = nameOf(source, index, answer.papers.length);
    const kind = await kindOf(paper, name, asks);
    if (kind === undefined) outcomes.push({ kind: 'left', sentence: paper.because });
    else {
      const uri = await caseOf(paper, answer, name, asks);
      if (typeof uri === 'string') outcomes.push({ kind: 'left', sentence: uri });
      else outcomes.push(await recordPaper(tools, source, index, kind, uri));
    }
  }
  return outcomes;
}

function nameOf(source: PaperSource, index: number, count: number): string {
  const name = 'fileName' in source ? source.fileName : vscode.l10n.t('Clipboard');
  return count === 1 ? name : `${name} ${index + 1}/${count}`;
}

/** What the paper is; undefined where nobody knows. */
async function kindOf(paper: RecognisedPaper, name: string, asks: boolean): Promise<PaperKind | undefined> {
  const isHopeless = paper.named.length === 0 && !asks;
  if (paper.kind !== undefined || isHopeless) return paper.kind;
  const picked = await vscode.window.showQuickPick(
    paper.kinds.map((offered) => ({ label: offered.title, paperKind: offered.kind })),
    { title: vscode.l10n.t('What is this? {0}', name), placeHolder: paper.because, ignoreFocusOut: true },
  );
  return picked?.paperKind;
}

/** The case to which the paper belongs; a sentence where there is none. */
async function caseOf(
  paper: RecognisedPaper,
  { cases }: RecogniseAnswer,
  name: string,
  asks: boolean,
): Promise<vscode.Uri | string> {
  if (paper.uri !== undefined) return vscode.Uri.parse(paper.uri);
  if (cases.length === 0) return vscode.l10n.t('There is no case in the open folders.');
  if (paper.named.length === 0 && !asks) return vscode.l10n.t('It names no case of the open folders.');
  const named = new Map(paper.named.map(({ uri, because }) => [uri, because]));
  const active = vscode.window.activeTextEditor?.document.uri.toString();
  const offered = named.size > 0 ? cases.filter(({ uri }) => named.has(uri)) : cases;
  const sorted = [...offered].sort((left, right) => rank(left) - rank(right));
  function rank({ uri }: KnownCase): number {
    if (named.size > 0) return [...named.keys()].indexOf(uri);
    return vscode.Uri.parse(uri).toString() === active ? 0 : 1;
  }
  const picked = await vscode.window.showQuickPick(
    sorted.map(({ uri, caseId, client }) => ({
      label: caseId,
      description: client,
      detail: named.get(uri) ?? vscode.workspace.asRelativePath(vscode.Uri.parse(uri)),
      uri,
    })),
    {
      title: vscode.l10n.t('To which case does this belong? {0}', name),
      placeHolder:
        named.size > 0
          ? vscode.l10n.t('Several cases fit.')
          : vscode.l10n.t('It names no case of the open folders.'),
      matchOnDescription: true,
      matchOnDetail: true,
      ignoreFocusOut: true,
    },
  );
  return picked === undefined
    ? vscode.l10n.t('Nobody said to which case it belongs.')
    : vscode.Uri.parse(picked.uri);
}

/** Proposes the edit of one case, until it is agreed to for the text that the case then has. */
async function recordPaper(
  { server, proposals }: RecordingTools,
  source: PaperSource,
  paper: number,
  kind: PaperKind,
  uri: vscode.Uri,
): Promise<Outcome> {
  const document = await vscode.workspace.openTextDocument(uri);
  const file = vscode.workspace.asRelativePath(uri);
  for (;;) {
    const textDocument = server.identify(uri);
    const answer = await server.ask(recordRequest, { textDocument, source, paper, kind });
    if (answer === null) {
      return { kind: 'left', sentence: vscode.l10n.t('{0} cannot be read as a case.', file) };
    }
    if (answer.edits.length === 0) return nothingToWrite(answer, file);
    const title = vscode.l10n.t('{0} in {1}', answer.title, answer.caseId || file);
    const agreed = await proposals.show(uri, answer.text, title, () => confirmRecording(answer, file));
    if (!agreed) return { kind: 'left', sentence: vscode.l10n.t('You chose not to record it.') };
    const applied = await applyEdits(document, answer);
    if (applied === 'stale') continue;
    const note = afterwards(applied, file);
    if (applied === 'refused') return { kind: 'left', sentence: note ?? '' };
    const done = vscode.l10n.t('{0} recorded in {1}.', answer.title, answer.caseId || file);
    return { kind: 'recorded', sentence: [done, ...answer.unclear, ...(note ? [note] : [])].join(' ') };
  }
}

function nothingToWrite(answer: RecordAnswer, file: string): Outcome {
  const blocked = answer.values.filter(({ outcome }) => outcome === 'blocked').map(({ label }) => label);
  if (blocked.length > 0) {
    const sentence = vscode.l10n.t('{0} cannot be read there; mend it first: {1}', file, blocked.join(', '));
    return { kind: 'left', sentence };
  }
  if (answer.values.length === 0) {
    const nothing = vscode.l10n.t('It states nothing that a case holds.');
    return { kind: 'left', sentence: [nothing, ...answer.unclear].join(' ') };
  }
  const sentence = vscode.l10n.t(
    '{0} is recorded in {1} already; nothing was changed.',
    answer.title,
    answer.caseId || file,
  );
  return { kind: 'already', sentence: [sentence, ...answer.unclear].join(' ') };
}

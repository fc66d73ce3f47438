import type { ClientCapabilities } from 'vscode-languageserver/node';
import { golden } from './cases.ts';
import { type Editor, modern, startEditor } from './editor.ts';

const { textDocument, workspace } = modern;

/** An editor that shows lenses, hints and tokens in the text, and asks for them again when it is told to. */
export const glancing: ClientCapabilities = {
  textDocument: {
    ...textDocument,
    codeLens: {},
    inlayHint: {},
    semanticTokens: {
      requests: { full: { delta: true }, range: true },
      tokenTypes: [],
      tokenModifiers: [],
      formats: [],
    },
  },
  workspace: {
    ...workspace,
    codeLens: { refreshSupport: true },
    inlayHint: { refreshSupport: true },
    semanticTokens: { refreshSupport: true },
  },
  window: { showDocument: { support: true } },
};

/** VS Code with the extension. */
export const ours = { runsCommands: true, knowsTokenTypes: true };

/** The case on the way: declared on Friday 24 April, looked up once, not released. */
export const declared = golden
  .replace(/receiptChecks: .*\n/, 'receiptChecks: [2026-04-24T16:00]\n')
  .replace(/ {4}releasedOn[\s\S]*(?=\ntracking)/, '');

/** The case after its release on Tuesday 28 April, nothing of the write-off written yet. */
export const released = golden.replace(/ {2}writeOff:\n[\s\S]*(?=\ntracking)/, '');

/** An editor with a text open, as of a day. */
export async function glanceAt(text: string, asOf: string, options: object = {}): Promise<Editor> {
  const { editor } = await startEditor({
    capabilities: glancing,
    settings: { asOf },
    initializationOptions: ours,
    ...options,
  });
  editor.open(text);
  return editor;
}

/** The number of the line, from 0, that begins so behind its indentation. */
export function lineOf(text: string, begin: string): number {
  return text.split('\n').findIndex((line) => line.trimStart().startsWith(begin));
}

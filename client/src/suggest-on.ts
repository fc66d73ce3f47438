import type * as vscode from 'vscode';
import type { CompletionMiddleware } from 'vscode-languageclient';
import type { CompletionData } from '../../server/src/protocol/completion.ts';

/** Lets the suggestions open again behind a name that was accepted, for its value; no command of the protocol does. */
export const suggestOn: NonNullable<CompletionMiddleware['provideCompletionItem']> = async (
  document,
  position,
  context,
  token,
  next,
) => {
  const found = await next(document, position, context, token);
  const items = Array.isArray(found) ? found : (found?.items ?? []);
  for (const item of items) {
    if (goesOn(item)) item.command = { command: 'editor.action.triggerSuggest', title: '' };
  }
  return found;
};

function goesOn(item: vscode.CompletionItem): boolean {
  const { data } = item as { readonly data?: Partial<CompletionData> };
  return data?.goesOn === true;
}

import type { CodeAction, WorkspaceEdit } from 'vscode-languageserver';
import * as z from 'zod';
import { fixAll } from '../../engine/fix-all.ts';
import type { CheckedCase } from '../checked-case.ts';
import type { Client } from '../client.ts';
import { workspaceEditOf } from '../convert.ts';
import { editsBetween } from '../edits-between.ts';

/** What a fix for the whole file still has to know when the user has chosen it. */
const fixAllData = z.object({ uri: z.string(), code: z.string().optional() });

type FixAllData = z.infer<typeof fixAllData>;

/**
 * The part of a code action that applies every safe fix, of one rule or of all. It takes several checks to work out, so
 * that is left for when the user has chosen it, where the client can wait so long.
 */
export function fixAllAction(
  checked: CheckedCase,
  client: Client,
  code?: string,
): Pick<CodeAction, 'data' | 'edit'> {
  const { uri } = checked.document;
  if (!client.resolvesEdits) return { edit: fixAllEdit(checked, client, code) };
  return { data: { uri, ...(code !== undefined && { code }) } satisfies FixAllData };
}

/** The document that an action to be resolved is about. */
export function documentOf(action: CodeAction): string {
  return fixAllData.safeParse(action.data).data?.uri ?? '';
}

/** Adds the edit, for the version that is the newest by now. */
export function resolveCodeAction(checked: CheckedCase, action: CodeAction, client: Client): CodeAction {
  const { code } = fixAllData.parse(action.data);
  return { ...action, edit: fixAllEdit(checked, client, code) };
}

function fixAllEdit({ document, file, context }: CheckedCase, client: Client, code?: string): WorkspaceEdit {
  const fixed = fixAll(file.text, context, code === undefined ? undefined : new Set([code]));
  return workspaceEditOf(document, editsBetween(file.text, fixed.text), client);
}

import type { CodeAction, WorkspaceEdit } from 'vscode-languageserver';
import * as z from 'zod';
import { fixedOnce } from '../../engine/checks/fix-all.ts';
import { completeNode } from '../../engine/features/complete-node.ts';
import { type NodeName, nodeNames } from '../../engine/format/nodes.ts';
import { workspaceEditOf } from '../convert/workspace-edit.ts';
import type { CheckedCase } from '../documents/checked-case.ts';
import { editsBetween } from '../documents/edits-between.ts';
import type { Client } from '../session/client.ts';

/** What an action that is worked out later still has to know when the user has chosen it. */
const workLater = z.object({
  uri: z.string(),
  code: z.string().optional(),
  node: z.enum(nodeNames).optional(),
});

type WorkLater = z.infer<typeof workLater>;

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
  return { data: { uri, ...(code !== undefined && { code }) } satisfies WorkLater };
}

/** The part of a code action that inserts everything that a node lacks; worked out like the one above. */
export function completeNodeAction(
  checked: CheckedCase,
  client: Client,
  node: NodeName,
): Pick<CodeAction, 'data' | 'edit'> {
  const { uri } = checked.document;
  if (!client.resolvesEdits) return { edit: completeNodeEdit(checked, client, node) };
  return { data: { uri, node } satisfies WorkLater };
}

/** The document that an action to be resolved is about. */
export function documentOf(action: CodeAction): string {
  return workLater.safeParse(action.data).data?.uri ?? '';
}

/** Adds the edit, for the version that is the newest by now. */
export function resolveCodeAction(checked: CheckedCase, action: CodeAction, client: Client): CodeAction {
  const { code, node } = workLater.parse(action.data);
  const edit =
    node === undefined ? fixAllEdit(checked, client, code) : completeNodeEdit(checked, client, node);
  return { ...action, edit };
}

function fixAllEdit(checked: CheckedCase, client: Client, code?: string): WorkspaceEdit {
  const { document, file } = checked;
  return workspaceEditOf(document, editsBetween(file.text, fixedOnce(checked, code).text), client);
}

function completeNodeEdit(
  { document, file, context }: CheckedCase,
  client: Client,
  node: NodeName,
): WorkspaceEdit {
  const completed = completeNode(file.text, node, context);
  return workspaceEditOf(document, editsBetween(file.text, completed), client);
}

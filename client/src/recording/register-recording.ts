import * as vscode from 'vscode';
import type { LensTarget } from '../../../server/src/protocol/lens.ts';
import { completeNode } from '../commands/complete-node.ts';
import { newCase } from '../commands/new-case.ts';
import { type ReceiptSource, recordReceipt } from '../commands/record-receipt.ts';
import { recordReceiptCheck } from '../commands/record-receipt-check.ts';
import type { CaseServer } from '../language-client.ts';
import { InboxAnnouncement } from './inbox-announcement.ts';
import { registerGoodsPaste } from './paste-goods.ts';
import { ProposedCase } from './proposed-case.ts';

/** Everything by which cases are written instead of typed. */
export function registerRecording(server: CaseServer): vscode.Disposable {
  const proposals = new ProposedCase();
  return vscode.Disposable.from(
    proposals,
    new InboxAnnouncement(),
    registerGoodsPaste(server),
    vscode.commands.registerCommand('certcase.recordReceipt', (from?: ReceiptSource | LensTarget) =>
      recordReceipt({ server, proposals }, typeof from === 'string' ? from : undefined),
    ),
    vscode.commands.registerCommand('certcase.recordReceiptCheck', (target?: LensTarget) =>
      recordReceiptCheck(server, target),
    ),
    vscode.commands.registerCommand('certcase.completeNode', (target?: LensTarget) =>
      completeNode(server, target),
    ),
    vscode.commands.registerCommand('certcase.newCase', () => newCase(server)),
  );
}

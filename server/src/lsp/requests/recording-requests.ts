import type { Connection } from 'vscode-languageserver';
import type { RuleContext } from '../../engine/checks/rule-context.ts';
import {
  answerRequest,
  completableRequest,
  completeNodeRequest,
  newCaseFormRequest,
  newCaseRequest,
  nodeQuestionsRequest,
  pasteGoodsRequest,
  receiptCheckRequest,
  recogniseRequest,
  recordRequest,
} from '../../protocol/recording.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { completable, completed, questions } from '../methods/certcase/complete-node.ts';
import { checkAnswer } from '../methods/certcase/form.ts';
import { newCaseForm, writtenCase } from '../methods/certcase/new-case.ts';
import { pastedGoods } from '../methods/certcase/paste-goods.ts';
import { receiptCheck } from '../methods/certcase/receipt-check.ts';
import { receivedPapers } from '../methods/certcase/received-papers.ts';
import { recognise } from '../methods/certcase/recognise.ts';
import { record } from '../methods/certcase/record.ts';
import type { Platform } from '../platform.ts';
import type { Client } from '../session/client.ts';
import type { Answering } from './answer.ts';
import { onRequest } from './on-request.ts';

/** What recording needs to know besides the open documents. */
export interface Surroundings {
  readonly platform: Platform;
  readonly workspace: Workspace;
  contextOf(uri: string): Promise<RuleContext>;
}

/** The part of the table of requests by which cases are written instead of typed. */
export function answerRecordingRequests(
  connection: Connection,
  { language }: Client,
  answer: Answering,
  { platform, workspace, contextOf }: Surroundings,
): void {
  onRequest(connection, recogniseRequest, async ({ source }) =>
    recognise(await receivedPapers(source, platform), workspace.identifiedCases(), language),
  );
  onRequest(connection, recordRequest, async (params) => {
    const received = await receivedPapers(params.source, platform);
    return answer({ ofCase: record(received) }, null)(params);
  });
  onRequest(connection, receiptCheckRequest, answer({ ofCase: receiptCheck(platform.clock) }, null));
  onRequest(connection, completableRequest, answer({ ofCase: completable }, null));
  onRequest(connection, nodeQuestionsRequest, answer({ ofCase: questions }, null));
  onRequest(connection, completeNodeRequest, answer({ ofCase: completed }, null));
  onRequest(connection, pasteGoodsRequest, answer({ ofCase: pastedGoods }, null));
  onRequest(connection, answerRequest, async ({ uri, name, text }) =>
    checkAnswer(name, text, await contextOf(uri), language),
  );
  onRequest(connection, newCaseFormRequest, async ({ folder }) =>
    newCaseForm(workspace.identifiedCases(), await contextOf(newFileIn(folder)), language),
  );
  onRequest(connection, newCaseRequest, async (params) =>
    writtenCase(params, workspace.identifiedCases(), await contextOf(newFileIn(params.folder))),
  );
}

/** The settings of a folder are the ones of a file in it. */
function newFileIn(folder: string): string {
  return `${folder}/new.case.yaml`;
}

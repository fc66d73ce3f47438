import { readCase } from '../../../engine/case/case-file.ts';
import { nodeOfFinding } from '../../../engine/case/node-of.ts';
import { checkCase, openFindings, withoutHints } from '../../../engine/checks/run.ts';
import { nodeTitles } from '../../../engine/format/node-titles.ts';
import { nodeStanding } from '../../../engine/procedure/node-state.ts';
import { completableNodes } from '../../../engine/recording/completion/completable-nodes.ts';
import { completeNode } from '../../../engine/recording/completion/complete-node.ts';
import { nodeQuestions } from '../../../engine/recording/completion/node-questions.ts';
import type {
  CompletableNode,
  CompleteNodeAnswer,
  CompleteNodeParams,
  DocumentParams,
} from '../../../protocol/recording.ts';
import type { CheckedCase } from '../../documents/checked-case.ts';
import type { Client } from '../../session/client.ts';
import { formQuestion } from './form.ts';
import { proposedEdits } from './record.ts';

/** The nodes that can be completed now, the next one first. */
export function completable(
  { file, context }: CheckedCase,
  _params: DocumentParams,
  { language }: Client,
): readonly CompletableNode[] {
  return completableNodes(file, context.today).map((node) => ({
    node,
    title: nodeTitles[node][language],
    state: nodeStanding(file, node, context).text[language],
    questions: nodeQuestions(file, node, context).map((question) => formQuestion(question, language)),
  }));
}

/** The case with a node completed in it, and the findings about that node that are then left. */
export function completed(
  checked: CheckedCase,
  { node, answers }: CompleteNodeParams,
  { language }: Client,
): CompleteNodeAnswer {
  const { text } = completeNode(checked.file, node, answers, checked.context);
  const findings = withoutHints(openFindings(checkCase(readCase(text), checked.context)));
  return {
    ...proposedEdits(checked, text),
    remaining: findings
      .filter((finding) => nodeOfFinding(finding) === node)
      .map(({ message, severity, span }) => ({ message: message[language], severity, span })),
  };
}

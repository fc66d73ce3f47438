import { type CaseFile, readCase } from '../../../engine/case/case-file.ts';
import { nodeOfFinding } from '../../../engine/case/node-of.ts';
import type { RuleContext } from '../../../engine/checks/rule-context.ts';
import { checkCase, openFindings, withoutHints } from '../../../engine/checks/run.ts';
import { nodeTitles } from '../../../engine/format/node-titles.ts';
import type { NodeName } from '../../../engine/format/nodes.ts';
import { nodeStanding } from '../../../engine/procedure/node-state.ts';
import { nodeProgress } from '../../../engine/procedure/progress.ts';
import { completableNodes } from '../../../engine/recording/completion/completable-nodes.ts';
import { completeNode } from '../../../engine/recording/completion/complete-node.ts';
import { nodeQuestions } from '../../../engine/recording/completion/node-questions.ts';
import type { Language } from '../../../engine/text/localized.ts';
import type {
  CompletableNode,
  CompleteNodeAnswer,
  CompleteNodeParams,
  DocumentParams,
  FormAnswers,
  FormQuestion,
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
    questions: questionsOf(file, node, {}, context, language),
  }));
}

/** What is still to be asked about a node, after some answers. */
export function questions(
  { file, context }: CheckedCase,
  { node, answers }: CompleteNodeParams,
  { language }: Client,
): readonly FormQuestion[] {
  return questionsOf(file, node, answers, context, language);
}

function questionsOf(
  file: CaseFile,
  node: NodeName,
  answers: FormAnswers,
  context: RuleContext,
  language: Language,
): readonly FormQuestion[] {
  return nodeQuestions(file, node, answers, context).map((question) => formQuestion(question, language));
}

/** The case with a node completed in it, and the findings about that node that are then left. */
export function completed(
  checked: CheckedCase,
  { node, answers }: CompleteNodeParams,
  { language }: Client,
): CompleteNodeAnswer {
  const { text } = completeNode(checked.file, answers, checked.context);
  const file = readCase(text);
  const findings = withoutHints(openFindings(checkCase(file, checked.context)));
  return {
    ...proposedEdits(checked, text),
    isCompleted: nodeProgress(file, node, checked.context.today).end !== undefined,
    remaining: findings
      .filter((finding) => nodeOfFinding(finding) === node)
      .map(({ message, severity, span }) => ({ message: message[language], severity, span })),
  };
}

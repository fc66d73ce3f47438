import type * as vscode from 'vscode';
import {
  answerRequest,
  type FormAnswers,
  type FormQuestion,
} from '../../../server/src/protocol/recording.ts';
import type { CaseServer } from '../language-client.ts';
import { askChoice } from './ask-choice.ts';
import { askText } from './ask-text.ts';
import { goBack } from './form-step.ts';

/**
 * Asks questions one after the other; Back returns to the one before, Escape ends the whole.
 * @param uri the case, or the file that it will be: its settings and its calendar count.
 * @returns undefined where the user ended it.
 */
export async function askForm(
  server: CaseServer,
  uri: vscode.Uri,
  title: string,
  questions: readonly FormQuestion[],
): Promise<FormAnswers | undefined> {
  const answers = new Map<string, string>();
  for (let index = 0; index < questions.length; ) {
    const question = questions[index];
    if (question === undefined) break;
    const step = { title, step: index + 1, totalSteps: questions.length };
    const given = answers.get(question.name) ?? question.suggested ?? '';
    const check = (text: string) =>
      server.ask(answerRequest, { uri: server.identify(uri).uri, name: question.name, text });
    const answer =
      question.choices === undefined || question.choices.length === 0
        ? await askText(step, question, given, check)
        : await askChoice(step, question, check);
    if (answer === undefined) return undefined;
    if (answer === goBack) index--;
    else {
      answers.set(question.name, answer);
      index++;
    }
  }
  return Object.fromEntries([...answers].filter(([, answer]) => answer !== ''));
}

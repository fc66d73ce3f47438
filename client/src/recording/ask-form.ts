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
 * @param next what is still to be asked after some answers, those that were left open among them as empty ones; null where
 * that cannot be said any more.
 * @returns what was answered, without the questions that were left open; undefined where the user ended it.
 */
export async function askForm(
  server: CaseServer,
  uri: vscode.Uri,
  title: string,
  next: (answers: FormAnswers) => Promise<readonly FormQuestion[] | null>,
): Promise<FormAnswers | undefined> {
  const asked: FormQuestion[] = [];
  const given = new Map<string, string>();
  const answers = () => Object.fromEntries(asked.map(({ name }) => [name, given.get(name) ?? '']));
  let following = await next({});
  for (;;) {
    if (following === null) return undefined;
    const [question] = following;
    if (question === undefined) break;
    const step = { title, step: asked.length + 1, totalSteps: asked.length + following.length };
    const before = given.get(question.name) ?? question.suggested ?? '';
    const check = (text: string) =>
      server.ask(answerRequest, { uri: server.identify(uri).uri, name: question.name, text });
    const answer =
      question.choices === undefined || question.choices.length === 0
        ? await askText(step, question, before, check)
        : await askChoice(step, question, check);
    if (answer === undefined) return undefined;
    if (answer === goBack) asked.pop();
    else {
      given.set(question.name, answer);
      asked.push(question);
    }
    following = await next(answers());
  }
  return Object.fromEntries(Object.entries(answers()).filter(([, answer]) => answer !== ''));
}

import * as vscode from 'vscode';
import type { AnswerAnswer, FormQuestion } from '../../../server/src/protocol/recording.ts';
import { labelled } from '../cases/labelled.ts';
import { goBack, isBack, type Step, type StepAnswer } from './form-step.ts';

/** Asks for a text, and says while it is typed what is wrong with it or worth knowing about it. */
export function askText(
  step: Step,
  question: FormQuestion,
  given: string,
  check: (text: string) => Promise<AnswerAnswer>,
): Promise<StepAnswer> {
  const input = vscode.window.createInputBox();
  Object.assign(input, step, {
    prompt: question.title,
    value: given,
    placeholder: question.optional ? vscode.l10n.t('Leave it empty where it is not known yet') : '',
    ignoreFocusOut: true,
    buttons: step.step > 1 ? [vscode.QuickInputButtons.Back] : [],
  });
  const { promise, resolve } = Promise.withResolvers<StepAnswer>();

  /** Shows what is to be said about a text; whether it can be taken. */
  async function look(text: string): Promise<boolean> {
    const { problem, hint } = text.trim() === '' ? missing(question) : await check(text);
    // Another text has been typed in the meantime.
    if (text !== input.value) return false;
    // VS Code shows it in place of the question, which has to stay.
    const said = problem ?? hint;
    const message = said === undefined ? undefined : labelled(question.title, said);
    if (message === undefined || problem !== undefined) input.validationMessage = message;
    else input.validationMessage = { message, severity: vscode.InputBoxValidationSeverity.Info };
    return problem === undefined;
  }

  input.onDidChangeValue((text) => void look(text));
  input.onDidAccept(async () => {
    const text = input.value;
    if (await look(text)) resolve(text.trim());
  });
  input.onDidTriggerButton((button) => {
    if (isBack(button)) resolve(goBack);
  });
  input.onDidHide(() => resolve(undefined));
  input.show();
  if (given !== '') void look(given);
  return promise.finally(() => input.dispose());
}

function missing({ optional }: FormQuestion): AnswerAnswer {
  return optional ? {} : { problem: vscode.l10n.t('This is needed to go on.') };
}

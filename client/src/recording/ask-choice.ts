import * as vscode from 'vscode';
import type { AnswerAnswer, FormQuestion } from '../../../server/src/protocol/recording.ts';
import { goBack, isBack, type Step, type StepAnswer } from './form-step.ts';

interface ChoiceItem extends vscode.QuickPickItem {
  readonly value: string;
}

/** Asks for one of several answers; where the question is open, what is typed is an answer as well. */
export function askChoice(
  step: Step,
  question: FormQuestion,
  check: (text: string) => Promise<AnswerAnswer>,
): Promise<StepAnswer> {
  const choices: readonly ChoiceItem[] = (question.choices ?? []).map(({ label, value }) => ({
    label,
    value,
  }));
  const leave: readonly ChoiceItem[] =
    question.optional && !choices.some(({ value }) => value === '')
      ? [{ label: vscode.l10n.t('Not known yet'), value: '' }]
      : [];
  const pick = vscode.window.createQuickPick<ChoiceItem>();
  Object.assign(pick, step, {
    placeholder: question.open ? vscode.l10n.t('{0} (choose or type)', question.title) : question.title,
    items: [...choices, ...leave],
    ignoreFocusOut: true,
    buttons: step.step > 1 ? [vscode.QuickInputButtons.Back] : [],
  });
  const { promise, resolve } = Promise.withResolvers<StepAnswer>();

  async function typed(text: string): Promise<void> {
    const answer = text.trim();
    const isOffered =
      answer === '' || choices.some(({ label, value }) => label === answer || value === answer);
    if (isOffered) pick.items = [...choices, ...leave];
    else {
      const { problem, hint } = await check(answer);
      if (text !== pick.value) return;
      const own = { label: answer, value: problem === undefined ? answer : '', alwaysShow: true };
      const detail = problem ?? hint;
      pick.items = [{ ...own, ...(detail !== undefined && { detail }) }, ...choices, ...leave];
    }
  }

  if (question.open) pick.onDidChangeValue((text) => void typed(text));
  pick.onDidAccept(() => {
    const [chosen] = pick.selectedItems;
    if (chosen !== undefined && (chosen.value !== '' || question.optional)) resolve(chosen.value);
  });
  pick.onDidTriggerButton((button) => {
    if (isBack(button)) resolve(goBack);
  });
  pick.onDidHide(() => resolve(undefined));
  pick.show();
  return promise.finally(() => pick.dispose());
}

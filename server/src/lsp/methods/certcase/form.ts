import type { RuleContext } from '../../../engine/checks/rule-context.ts';
import type { Question } from '../../../engine/recording/questions/question.ts';
import { readAnswer } from '../../../engine/recording/questions/read-answer.ts';
import type { Language } from '../../../engine/text/localized.ts';
import type { AnswerAnswer, FormQuestion } from '../../../protocol/recording.ts';

/** A question in the language of the user. */
export function formQuestion(question: Question, language: Language): FormQuestion {
  const { name, title, optional, suggested, choices, open = false } = question;
  return {
    name,
    title: title[language],
    optional,
    open,
    ...(suggested !== undefined && { suggested }),
    ...(choices && { choices: choices.map(({ value, label }) => ({ value, label: label[language] })) }),
  };
}

/** Whether a typed answer can be taken, and what is worth knowing about it. */
export function checkAnswer(
  name: string,
  text: string,
  context: RuleContext,
  language: Language,
): AnswerAnswer {
  const { problem, hint } = readAnswer(name, text, context);
  return {
    ...(problem !== undefined && { problem: problem[language] }),
    ...(hint !== undefined && { hint: hint[language] }),
  };
}

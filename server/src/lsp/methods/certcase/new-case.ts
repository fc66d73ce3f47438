import type { RuleContext } from '../../../engine/checks/rule-context.ts';
import { newCase } from '../../../engine/recording/new-case/new-case.ts';
import { newCaseQuestions } from '../../../engine/recording/new-case/new-case-questions.ts';
import type { Language } from '../../../engine/text/localized.ts';
import type { FormQuestion, NewCaseAnswer, NewCaseParams } from '../../../protocol/recording.ts';
import type { IdentifiedCase } from '../../../workspace/workspace.ts';
import { formQuestion } from './form.ts';

/** What to ask for a new case beside the ones that there are. */
export function newCaseForm(
  cases: readonly IdentifiedCase[],
  { today }: RuleContext,
  language: Language,
): readonly FormQuestion[] {
  const known = cases.map(({ identity }) => identity);
  return newCaseQuestions(known, today, language).map((question) => formQuestion(question, language));
}

/** The text of a new case. */
export function writtenCase(
  { answers }: NewCaseParams,
  cases: readonly IdentifiedCase[],
  context: RuleContext,
): NewCaseAnswer {
  const known = cases.map(({ identity }) => identity);
  return newCase(answers, known, context);
}

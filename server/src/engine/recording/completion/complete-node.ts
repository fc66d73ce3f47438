import type { CaseFile } from '../../case/case-file.ts';
import type { RuleContext } from '../../checks/rule-context.ts';
import { parsePath } from '../../format/path.ts';
import { CaseWriter, type WrittenValue } from '../case-writer.ts';
import type { Answers } from '../questions/question.ts';
import { readAnswer } from '../questions/read-answer.ts';

/** The question that answers several entries of the certificate at once has a name of its own. */
export const certificateForms = 'forms';

/** A case with a node completed in it. */
export interface CompletedNode {
  readonly text: string;
  readonly values: readonly WrittenValue[];
}

/** Writes the answers to the questions of a node, and nothing that was not answered. */
export function completeNode(file: CaseFile, answers: Answers, context: RuleContext): CompletedNode {
  const writer = new CaseWriter(file);
  for (const [name, answer] of Object.entries(answers)) {
    if (!name.includes('.') || answer.trim() === '') continue;
    const { value } = readAnswer(name, answer, context);
    if (value !== undefined) writer.put(parsePath(name), value);
  }
  recordForms(writer, answers[certificateForms] ?? '');
  return { text: writer.file.text, values: writer.written };
}

function recordForms(writer: CaseWriter, answer: string): void {
  const path = ['nodes', 'verification', 'certificate'] as const;
  for (const form of ['paper', 'electronic']) {
    if (answer.split(' ').includes(form)) writer.append([...path, 'forms'], form, form);
  }
  if (answer.split(' ').includes('signed')) writer.put([...path, 'electronicSignature'], true);
}

import type { CaseFile } from '../../case/case-file.ts';
import type { RuleContext } from '../../checks/rule-context.ts';
import type { NodeName } from '../../format/nodes.ts';
import { parsePath } from '../../format/path.ts';
import { archiveName } from '../../procedure/archive-name.ts';
import { writeOffDue } from '../../procedure/write-off-due.ts';
import { addYears, type CalendarDay } from '../../reference/calendar-day.ts';
import { CaseWriter, locatedAt, type WrittenValue } from '../case-writer.ts';
import type { Answers } from '../questions/question.ts';
import { readAnswer } from '../questions/read-answer.ts';
import { certificateForms, preReviewPlace } from './node-questions.ts';

/** A case with a node completed in it. */
export interface CompletedNode {
  readonly text: string;
  readonly values: readonly WrittenValue[];
}

/** Writes the answers to the questions of a node, and what follows from its completion without being asked. */
export function completeNode(
  file: CaseFile,
  node: NodeName,
  answers: Answers,
  context: RuleContext,
): CompletedNode {
  const writer = new CaseWriter(file);
  const place = preReviewPlace(file);
  for (const [name, answer] of Object.entries(answers)) {
    if (!name.includes('.') || answer.trim() === '') continue;
    const { value } = readAnswer(name, answer, context);
    if (value !== undefined) writer.put(parsePath(name), value);
  }
  switch (node) {
    case 'preReview':
      writer.put([...place, 'receipt', 'status'], 'accepted');
      break;
    case 'verification':
      writer.put(['nodes', 'verification', 'result'], 'passed');
      recordForms(writer, answers[certificateForms] ?? '');
      break;
    case 'writeOff':
      if (isLate(writer.file, context)) writer.put(['nodes', 'writeOff', 'riskyOrder'], true);
      break;
    case 'archive':
      nameArchive(writer, context);
      break;
  }
  return { text: writer.file.text, values: writer.written };
}

function recordForms(writer: CaseWriter, answer: string): void {
  const path = ['nodes', 'verification', 'certificate'] as const;
  for (const form of ['paper', 'electronic']) {
    if (answer.split(' ').includes(form)) writer.append([...path, 'forms'], form, form);
  }
  if (answer.split(' ').includes('signed')) writer.put([...path, 'electronicSignature'], true);
}

function isLate(file: CaseFile, context: RuleContext): boolean {
  const due = writeOffDue(file, context);
  return due?.completed !== undefined && due.completed > due.day;
}

/** Name and retention of an archive follow from its day. */
function nameArchive(writer: CaseWriter, { settings }: RuleContext): void {
  const { application, archive } = writer.file.content.nodes ?? {};
  const day: CalendarDay | undefined = archive?.archivedOn?.value;
  if (day === undefined) return;
  const number = application?.receipt?.number?.value;
  const isExport = writer.file.content.direction?.value === 'export';
  const years = isExport
    ? Math.max(settings.retentionYears, settings.exportRetentionYears)
    : settings.retentionYears;
  if (number !== undefined && isOpen(writer.file, 'name'))
    writer.put(['nodes', 'archive', 'name'], archiveName(number, day));
  if (isOpen(writer.file, 'retainUntil'))
    writer.put(['nodes', 'archive', 'retainUntil'], addYears(day, years));
}

function isOpen(file: CaseFile, name: string): boolean {
  const standing = locatedAt(file, ['nodes', 'archive', name]);
  return standing === undefined || (standing.kind === 'field' && standing.state === 'placeholder');
}

import { readCode } from '../../case/normalise/code.ts';
import type { RuleContext } from '../../checks/rule-context.ts';
import { entryLines, scalarText } from '../../edit/yaml-text.ts';
import { addDays, addYears, calendarDay, formatDay } from '../../reference/calendar-day.ts';
import { draftClauses } from '../../reference/clause-drafts.ts';
import { customsOffice } from '../../reference/customs-districts.ts';
import { asFileName } from '../../text/file-name.ts';
import type { Language } from '../../text/localized.ts';
import type { Span } from '../../text/span.ts';
import type { CaseIdentity, KnownParty } from '../case-identity.ts';
import type { Answers } from '../questions/question.ts';
import { readAnswer } from '../questions/read-answer.ts';
import { newCaseComments } from './new-case-comments.ts';
import { plannedDays } from './planned-days.ts';

/** A case that is to be filled in. */
export interface NewCase {
  /** Without a folder. */
  readonly fileName: string;
  readonly text: string;
  /** The first thing that is still to be filled in, UTF-16 offsets. */
  readonly firstOpen: Span;
}

/** Column at which the comments behind entries begin. */
const commentColumn = 40;

/**
 * Writes a new case of the answers to its questions: what is not known yet is a placeholder, which counts as missing and
 * is no finding before its node is reached.
 * @param known the cases that there are; what they say of the same company is taken over.
 */
export function newCase(answers: Answers, known: readonly CaseIdentity[], context: RuleContext): NewCase {
  const language: Language = answers.language === 'zh' ? 'zh' : 'en';
  const open = language === 'zh' ? '待补' : 'TBD';
  const comments = newCaseComments[language];
  const planned = plannedDays(context);
  const answer = (name: string) =>
    String(readAnswer(name, answers[name] ?? '', context).value ?? '') || undefined;
  const entry = (indent: number, name: string, value: string | undefined, comment = ''): string => {
    const line = `${' '.repeat(indent)}${name}: ${value === undefined ? open : scalarText(value)}`;
    return comment === '' ? line : `${padded(line)} # ${comment}`;
  };
  const party = (name: 'client' | 'agent'): string[] => {
    const called = answer(`parties.${name}.name`);
    const same = known.map((one) => one[name]).find((one): one is KnownParty => one?.name === called);
    return [
      `  ${name}:`,
      entry(4, 'name', called),
      entry(4, 'uscc', same?.uscc, comments.uscc),
      entry(4, 'customsCode', same?.customsCode, comments.customsCode),
    ];
  };
  const caseId = answer('caseId') ?? open;
  const port = portOf(answers.port);
  const signed = calendarDay(answer('agreement.signedOn') ?? '');
  const clauses = [draftClauses[language].legalLiabilities, draftClauses[language].authenticity];
  const day = (when: keyof typeof planned) => formatDay(planned[when])[language];

  const lines = [
    ...comments.head.map((line) => `# ${line}`),
    entry(0, 'caseId', caseId),
    entry(0, 'direction', answers.direction === 'export' ? 'export' : 'import', comments.direction),
    entry(0, 'port', port, (port && customsOffice(port)?.[language]) ?? comments.port),
    entry(0, 'currency', undefined, comments.currency),
    '',
    'parties:',
    ...party('client'),
    ...party('agent'),
    '',
    'agreement:',
    entry(2, 'number', answer('agreement.number')),
    entry(2, 'signedOn', signed),
    entry(2, 'validUntil', signed && addDays(addYears(signed, 1), -1), signed && comments.validUntil),
    entry(2, 'serviceScope', 'partial', comments.serviceScope),
    ...entryLines(
      'clauses',
      clauses.map(({ title, text }) => ({
        section: [
          ['title', title],
          ['text', text],
        ] as const,
      })),
      2,
    ),
    '',
    'goods:',
    `  # ${comments.goods}`,
    '  - line: 1',
    ...['name', 'hsCode', 'quantity', 'unit', 'unitPrice', 'amount', 'origin'].map((name) =>
      entry(4, name, undefined),
    ),
    '',
    'documents:',
    `  # ${comments.documents}`,
    ...['agency-agreement', 'business-licence', 'goods-list', 'contract', 'invoice', 'packing-list'].map(
      (type) => `  # - { id: ${type}, type: ${type}, number: ${open} }`,
    ),
    '',
    'nodes:',
    '  preReview:',
    entry(4, 'submittedOn', undefined, comments.preReview(day('preReview'))),
    '  application:',
    entry(4, 'submittedOn', undefined, comments.application(day('application'))),
    '  verification:',
    entry(4, 'startedOn', undefined, comments.verification(day('verification'))),
    '  clearance:',
    entry(4, 'releasedOn', undefined, comments.clearance(day('clearance'))),
    '  writeOff:',
    entry(4, 'plannedOn', planned.writeOff, comments.writeOff),
    '',
  ];
  const text = lines.join('\n');
  const start = text.indexOf(`: ${open}`) + 2;
  return {
    fileName: `${asFileName(caseId)}.case.yaml`,
    text,
    firstOpen: { start, end: start + open.length },
  };
}

/** Chinese characters take two columns. */
function padded(line: string): string {
  const wide = line.match(/[\u2e80-\uffef]/g)?.length ?? 0;
  return line.padEnd(commentColumn - 1 - wide);
}

function portOf(answer: string | undefined): string | undefined {
  if (answer === undefined || answer.trim() === '') return undefined;
  const reading = readCode(answer, 'customs-district');
  return reading.state === 'read' ? reading.value : undefined;
}

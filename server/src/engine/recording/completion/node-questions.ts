import { type CaseFile, readCase } from '../../case/case-file.ts';

import type { RuleContext } from '../../checks/rule-context.ts';
import { type FormatPath, factsAt } from '../../format/names.ts';
import type { NodeName } from '../../format/nodes.ts';
import { parsePath, pathText } from '../../format/path.ts';
import { archiveName } from '../../procedure/archive-name.ts';
import { nodeProgress } from '../../procedure/progress.ts';
import { retentionOf } from '../../procedure/retention.ts';
import { writeOffDue } from '../../procedure/write-off-due.ts';
import type { Localized } from '../../text/localized.ts';
import { locatedAt } from '../case-writer.ts';
import { placeOfPreReview } from '../pre-review-place.ts';
import type { Answers, Choice, Question } from '../questions/question.ts';
import { certificateForms, completeNode } from './complete-node.ts';

/**
 * What to ask next to complete a node: what the case does not say yet and can be known by now. What follows upon an
 * answer (the receipt upon the submission, the certificate upon a verification that was passed) is asked once that is
 * given, and may be left open where the node begins with this very form: then it may not have come yet.
 * @param before the case without the answers.
 * @param answers to the questions so far, empty for one that was left open; none of them is asked again.
 */
export function nodeQuestions(
  before: CaseFile,
  node: NodeName,
  answers: Answers,
  context: RuleContext,
): readonly Question[] {
  const file = readCase(completeNode(before, answers, context).text);
  const { nodes } = file.content;
  const isKnown = (path: string) => !isOpen(file, parsePath(path));
  /** Whether it is said in this form alone, so that what comes after it may still be awaited. */
  const isNew = (path: string) => isOpen(before, parsePath(path));
  const ask = (path: string, more: Partial<Question> = {}): readonly Question[] => {
    if (isKnown(path) || path in answers) return [];
    return [{ name: path, title: titleOf(parsePath(path)), optional: false, ...more }];
  };
  const day = { suggested: context.today };
  const dayAfter = (path: string) => (isNew(path) ? { optional: true } : day);
  switch (node) {
    case 'preReview': {
      const place = pathText(placeOfPreReview(before, [{ path: ['status'], value: 'accepted' }]));
      const [submitted, receipt] = [`${place}.submittedOn`, `${place}.receipt`];
      return [
        ...ask(submitted, day),
        ...(isKnown(submitted) ? ask(`${receipt}.status`, statusOf(isNew(submitted))) : []),
        ...(isKnown(`${receipt}.status`)
          ? [...ask(`${receipt}.number`), ...ask(`${receipt}.receivedOn`, day)]
          : []),
      ];
    }
    case 'application': {
      const submitted = 'nodes.application.submittedOn';
      const number = 'nodes.application.receipt.number';
      return [
        ...ask(submitted, { suggested: endOf(file, 'preReview', context) ?? context.today }),
        ...(isKnown(submitted) ? ask(number, { optional: isNew(submitted) }) : []),
        ...(isKnown(number) ? ask('nodes.application.receipt.receivedOn', day) : []),
      ];
    }
    case 'verification': {
      const [started, completed] = ['nodes.verification.startedOn', 'nodes.verification.completedOn'];
      const number = 'nodes.verification.certificate.number';
      const isPassed = isKnown(completed) && nodes?.verification?.result?.value === 'passed';
      const isIssued = isPassed && isKnown(number);
      return [
        ...ask(started, { suggested: endOf(file, 'application', context) ?? context.today }),
        ...(isKnown(started) ? ask(completed, dayAfter(started)) : []),
        ...(isKnown(completed) ? ask('nodes.verification.result', { choices: resultChoices }) : []),
        ...(isPassed ? ask(number, { optional: true }) : []),
        ...(isIssued ? ask('nodes.verification.certificate.issuedOn', day) : []),
        ...(isIssued && !(certificateForms in answers) && hasNoForms(file) ? [formsQuestion] : []),
      ];
    }
    case 'clearance': {
      const declared = 'nodes.clearance.declaration.declaredAt';
      const [released, copy] = ['nodes.clearance.releasedOn', 'nodes.clearance.stampedCopy.inspectionStamp'];
      return [
        ...ask('nodes.clearance.declaration.number'),
        ...ask(declared),
        ...(isKnown(declared) ? ask(released, dayAfter(declared)) : []),
        ...(isKnown(released) ? ask(copy, { optional: true, choices: stampChoices }) : []),
      ];
    }
    case 'writeOff': {
      const [completed, number] = ['nodes.writeOff.completedOn', 'nodes.writeOff.list.number'];
      const late = { optional: true, choices: riskChoices };
      return [
        ...ask(completed, day),
        ...(isKnown(completed) ? ask(number, { optional: isNew(completed) }) : []),
        ...(isKnown(number) ? ask('nodes.writeOff.list.receivedOn', day) : []),
        ...(isLate(file, context) ? ask('nodes.writeOff.riskyOrder', late) : []),
      ];
    }
    case 'archive':
      return [
        ...ask('nodes.archive.archivedOn', day),
        ...archiveSuggestions(file, context).flatMap(([name, suggested]) =>
          ask(name, { optional: true, suggested }),
        ),
      ];
  }
}

/** Name and end of retention as the procedure derives them from the day of archiving; none before there is one. */
function archiveSuggestions(
  file: CaseFile,
  { settings }: RuleContext,
): readonly (readonly [string, string])[] {
  const { application, archive } = file.content.nodes ?? {};
  const archived = archive?.archivedOn?.value;
  if (archived === undefined) return [];
  const number = application?.receipt?.number?.value;
  return [
    ...(number === undefined ? [] : [['nodes.archive.name', archiveName(number, archived)] as const]),
    ['nodes.archive.retainUntil', retentionOf(file, archived, settings).advised],
  ];
}

function isOpen(file: CaseFile, path: FormatPath): boolean {
  const standing = locatedAt(file, path);
  return standing === undefined || (standing.kind === 'field' && standing.state === 'placeholder');
}

function hasNoForms({ content }: CaseFile): boolean {
  return (content.nodes?.verification?.certificate?.forms?.items ?? []).length === 0;
}

function isLate(file: CaseFile, context: RuleContext): boolean {
  const due = writeOffDue(file, context);
  return due?.completed !== undefined && due.completed > due.day;
}

/** What the entry is, without the full stop of its description. */
function titleOf(path: FormatPath): Localized {
  const about = factsAt(path)?.about ?? { en: '', zh: '' };
  return { en: about.en.replace(/\.$/, ''), zh: about.zh.replace(/。$/, '') };
}

function endOf(file: CaseFile, node: NodeName, { today }: RuleContext): string | undefined {
  return nodeProgress(file, node, today).end?.day;
}

/** @param mayBeAwaited whether there may be no answer yet; that is then what comes first. */
function statusOf(mayBeAwaited: boolean): Partial<Question> {
  return { optional: mayBeAwaited, choices: mayBeAwaited ? [noAnswer, ...statusChoices] : statusChoices };
}

const noAnswer: Choice = { value: '', label: { en: 'No answer yet', zh: '尚未答复' } };

const statusChoices: readonly Choice[] = [
  { value: 'accepted', label: { en: 'Accepted', zh: '通过' } },
  { value: 'document-mismatch', label: { en: 'Document mismatch', zh: '单证不符' } },
];

const resultChoices: readonly Choice[] = [
  { value: 'passed', label: { en: 'Passed', zh: '通过' } },
  { value: 'failed', label: { en: 'Failed', zh: '未通过' } },
];

const stampChoices: readonly Choice[] = [
  { value: 'true', label: { en: 'The stamped copy is kept', zh: '已留存盖查验章的副本' } },
  { value: '', label: { en: 'Not yet', zh: '尚未留存' } },
];

const riskChoices: readonly Choice[] = [
  { value: 'true', label: { en: 'Late: mark it as a risky order', zh: '核销逾期：标记为风险订单' } },
  { value: '', label: { en: 'Not now', zh: '暂不标记' } },
];

const formsQuestion: Question = {
  name: certificateForms,
  title: { en: 'In which form was the certificate issued?', zh: '代理证明以何种形式签发？' },
  optional: true,
  choices: [
    {
      value: 'paper electronic signed',
      label: { en: 'On paper, and electronic with its signature', zh: '纸质，且电子证明已加签' },
    },
    {
      value: 'paper electronic',
      label: { en: 'On paper and electronic, not signed yet', zh: '纸质和电子，电子尚未加签' },
    },
    { value: 'paper', label: { en: 'On paper alone so far', zh: '目前仅有纸质' } },
  ],
};

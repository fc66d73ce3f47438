import type { CaseFile } from '../../case/case-file.ts';
import type { RuleContext } from '../../checks/rule-context.ts';
import { type FormatPath, factsAt } from '../../format/names.ts';
import type { NodeName } from '../../format/nodes.ts';
import { parsePath, pathText } from '../../format/path.ts';
import { nodeProgress } from '../../procedure/progress.ts';
import type { Localized } from '../../text/localized.ts';
import { locatedAt } from '../case-writer.ts';
import { placeOfPreReview } from '../pre-review-place.ts';
import type { Choice, Question } from '../questions/question.ts';

/** Choices that answer several entries at once have names of their own. */
export const certificateForms = 'forms';

/** What has to be known to complete a node, without what the case says already; in the order in which it happens. */
export function nodeQuestions(file: CaseFile, node: NodeName, context: RuleContext): readonly Question[] {
  const { today } = context;
  const ask = (path: string, more: Partial<Question> = {}): readonly Question[] => {
    if (!isOpen(file, parsePath(path))) return [];
    return [{ name: path, title: titleOf(parsePath(path)), optional: false, ...more }];
  };
  const date = { suggested: today };
  switch (node) {
    case 'preReview': {
      const place = pathText(preReviewPlace(file));
      return [
        ...ask(`${place}.submittedOn`, date),
        ...ask(`${place}.receipt.number`),
        ...ask(`${place}.receipt.receivedOn`, date),
      ];
    }
    case 'application':
      return [
        ...ask('nodes.application.submittedOn', { suggested: endOf(file, 'preReview', context) ?? today }),
        ...ask('nodes.application.receipt.number'),
        ...ask('nodes.application.receipt.receivedOn', date),
      ];
    case 'verification': {
      const issued = file.content.nodes?.verification?.certificate?.forms?.items ?? [];
      const forms: Question = {
        name: certificateForms,
        title: texts.forms,
        optional: true,
        choices: formChoices,
      };
      return [
        ...ask('nodes.verification.startedOn', { suggested: endOf(file, 'application', context) ?? today }),
        ...ask('nodes.verification.completedOn', date),
        ...ask('nodes.verification.certificate.number'),
        ...ask('nodes.verification.certificate.issuedOn', date),
        ...(issued.length === 0 ? [forms] : []),
      ];
    }
    case 'clearance':
      return [
        ...ask('nodes.clearance.declaration.number'),
        ...ask('nodes.clearance.declaration.declaredAt'),
        ...ask('nodes.clearance.releasedOn', date),
        ...ask('nodes.clearance.stampedCopy.inspectionStamp', { optional: true, choices: stampChoices }),
      ];
    case 'writeOff':
      return [
        ...ask('nodes.writeOff.completedOn', date),
        ...ask('nodes.writeOff.list.number'),
        ...ask('nodes.writeOff.list.receivedOn', date),
      ];
    case 'archive':
      return ask('nodes.archive.archivedOn', date);
  }
}

/** Where the receipt that is awaited goes: to the first submission, or to the revision after a mismatch. */
export function preReviewPlace(file: CaseFile): FormatPath {
  return placeOfPreReview(file, [{ path: ['status'], value: 'accepted' }]);
}

function isOpen(file: CaseFile, path: FormatPath): boolean {
  const standing = locatedAt(file, path);
  return standing === undefined || (standing.kind === 'field' && standing.state === 'placeholder');
}

/** What the entry is, without the full stop of its description. */
function titleOf(path: FormatPath): Localized {
  const about = factsAt(path)?.about ?? { en: '', zh: '' };
  return { en: about.en.replace(/\.$/, ''), zh: about.zh.replace(/。$/, '') };
}

function endOf(file: CaseFile, node: NodeName, { today }: RuleContext): string | undefined {
  return nodeProgress(file, node, today).end?.day;
}

const formChoices: readonly Choice[] = [
  {
    value: 'paper electronic signed',
    label: { en: 'On paper, and electronic with its signature', zh: '纸质，且电子证明已加签' },
  },
  {
    value: 'paper electronic',
    label: { en: 'On paper and electronic, not signed yet', zh: '纸质和电子，电子尚未加签' },
  },
  { value: 'paper', label: { en: 'On paper alone so far', zh: '目前仅有纸质' } },
];

const stampChoices: readonly Choice[] = [
  { value: 'true', label: { en: 'The stamped copy is kept', zh: '已留存盖查验章的副本' } },
  { value: '', label: { en: 'Not yet', zh: '尚未留存' } },
];

const texts = {
  forms: {
    en: 'In which form was the certificate issued?',
    zh: '代理证明以何种形式签发？',
  } satisfies Localized,
};

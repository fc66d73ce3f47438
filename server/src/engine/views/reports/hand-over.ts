import type { Finding } from '../../checks/finding.ts';
import { openFindings } from '../../checks/run.ts';
import { nodeTitles } from '../../format/node-titles.ts';
import type { NodeName } from '../../format/nodes.ts';
import { formatDay } from '../../reference/calendar-day.ts';
import type { Language } from '../../text/localized.ts';
import { countsOf, standingOf } from '../deadlines/case-standing.ts';
import type { Deadline } from '../deadlines/standing.ts';
import { buildTimeline } from '../timeline/build-timeline.ts';
import { groundsOf } from './basis.ts';
import { heading, paragraph, section } from './cells.ts';
import { caseName, type ExaminedCase, reportFileName } from './examined-case.ts';
import { waivedSection } from './findings.ts';
import { texts } from './hand-over-texts.ts';
import { type Debtor, debtorOfDeadline, debtorOfFinding, isSaidBy, rankOfFinding } from './owes.ts';
import { particulars } from './particulars.ts';
import type { Block, Item, Report, Tone } from './report.ts';
import { toneOf, verdictText } from './verdict.ts';

/** Findings of one side that a card can hold; whoever wants all of them opens the compliance report. */
const mostFindings = 4;

/** The hand-over card: one page that says where a case stands, what comes next, who owes what and when it is due. */
export function handOver(one: ExaminedCase, language: Language): Report {
  const words = texts[language];
  const { file, findings, context } = one;
  const standing = standingOf(file, findings, context, language);
  const counts = countsOf(findings);
  const [next] = standing.deadlines;
  const timeline = buildTimeline(file, openFindings(findings), context, language);
  return {
    ...groundsOf(context, language),
    title: words.title(caseName(one)),
    fileName: reportFileName(caseName(one), words.fileName, context.today),
    verdict: { tone: next?.overdue ? 'bad' : toneOf(counts), text: verdictText(counts)[language] },
    blocks: [
      ...section(words.stands, [paragraph(standing.summary)]),
      ...section(words.next, [paragraph(nextStep(next, standing.node, language))]),
      ...section(words.owes, whoOwesWhat(one, standing.deadlines, language)),
      ...waivedSection(one, language),
      ...section(words.case, [particulars(one, language), { kind: 'timeline', timeline }]),
    ],
    onePage: true,
    footnote: words.footnote,
    sheets: [],
  };
}

function whoOwesWhat(
  one: ExaminedCase,
  deadlines: readonly Deadline[],
  language: Language,
): readonly Block[] {
  const words = texts[language];
  // A card has room for a few, so what stops the goods stands before what does not.
  const open = openFindings(one.findings)
    .filter(({ severity }) => severity === 'error' || severity === 'warning')
    .sort((left, right) => rankOfFinding(left) - rankOfFinding(right));
  const blocks = (['client', 'agent', 'customs'] as const).flatMap((debtor) => {
    const due = deadlines.filter((deadline) => debtorOfDeadline(deadline) === debtor);
    const wrong = open.filter(
      (finding) => debtorOfFinding(finding) === debtor && !isSaidBy(deadlines, finding),
    );
    const items = [
      ...due.map((deadline) => deadlineItem(deadline)),
      ...wrong.slice(0, mostFindings).map((finding) => findingItem(finding, language)),
      ...(wrong.length > mostFindings
        ? [{ text: words.more(wrong.length - mostFindings), details: [] }]
        : []),
    ];
    if (items.length === 0) return [];
    return [heading(debtorName(debtor, one, language), 3), { kind: 'items', items } as const];
  });
  return blocks.length === 0 ? [paragraph(words.nobody)] : blocks;
}

/** "The client (远帆)": whoever reads the card may not know the case. */
function debtorName(debtor: Debtor, { file }: ExaminedCase, language: Language): string {
  const words = texts[language];
  const { client, agent } = file.content.parties ?? {};
  const party = { client, agent, customs: undefined }[debtor];
  const name = [party?.name?.value, party?.contact?.value]
    .filter((part) => part !== undefined)
    .join(words.comma);
  return name === '' ? words.debtors[debtor] : words.named(words.debtors[debtor], name);
}

function deadlineItem(deadline: Deadline): Item {
  const tone: Tone | undefined = deadline.overdue
    ? 'bad'
    : deadline.workingDaysLeft <= 2
      ? 'attention'
      : undefined;
  return { text: deadline.text, details: [], ...(tone && { tone }) };
}

function findingItem({ message, severity }: Finding, language: Language): Item {
  return { text: message[language], tone: severity === 'error' ? 'bad' : 'attention', details: [] };
}

function nextStep(deadline: Deadline | undefined, node: NodeName | undefined, language: Language): string {
  const { overdue, due, begin, nothing } = texts[language];
  if (deadline === undefined) return node === undefined ? nothing : begin(nodeTitles[node][language]);
  return (deadline.overdue ? overdue : due)(deadline.title, dueText(deadline, language));
}

function dueText({ due, time }: Deadline, language: Language): string {
  const day = formatDay(due)[language];
  return time === undefined ? day : `${day} ${time}`;
}

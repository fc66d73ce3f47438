import type { Finding } from '../../checks/finding.ts';
import { ruleOf } from '../../checks/rules/index.ts';
import { clausesAreKnown } from '../../procedure/clauses.ts';
import type { Language } from '../../text/localized.ts';
import { texts } from './agreement-review-texts.ts';
import { groundsOf } from './basis.ts';
import { code, day, paragraph, section, text } from './cells.ts';
import { caseName, type ExaminedCase, reportFileName } from './examined-case.ts';
import { waivedRows, waivedTable } from './finding-table.ts';
import type { Cell, Report, Table, Verdict } from './report.ts';
import { unreadableFiles } from './unreadable-files.ts';
import { reportOnCases, type Whole } from './workspace-report.ts';

/** What the review looks for, as the rules of these codes find it. */
const reviewed = new Set([
  'agreement/legal-liabilities-clause',
  'agreement/authenticity-clause',
  'agreement/empty-clause',
]);

/** The agreement of one case. */
interface Row {
  readonly caseName: string;
  /** The same for cases under one agreement. */
  readonly agreement: string;
  readonly head: readonly Cell[];
  /** What is wrong with the clauses, one sentence each. */
  readonly lacks: readonly string[];
  readonly isKnown: boolean;
  readonly waived: readonly (readonly Cell[])[];
}

/**
 * The agreement review: every agreement without the clause on the legal liabilities of both parties, or on the
 * authenticity of documents, or with a clause without wording; and whom to contact within two hours.
 * Source: house procedure, "check the existing agency agreement".
 */
export const agreementReview = reportOnCases<Row>({ rowOf, write });

function rowOf(one: ExaminedCase, language: Language): Row {
  const { file, findings } = one;
  const { agreement, parties } = file.content;
  const words = texts[language];
  const open = findings.filter(({ code: rule, waived }) => reviewed.has(rule) && waived === undefined);
  const number = agreement?.number?.value;
  const { agent, client } = parties ?? {};
  return {
    caseName: caseName(one),
    agreement: number === undefined ? `\n${one.path}` : `${number}\n${agent?.name?.value ?? ''}`,
    head: [
      number === undefined ? text(words.withoutNumber) : code(number),
      text(client?.name?.value),
      text(agent?.name?.value),
      agent?.contact?.value === undefined ? text(words.noContact, 'attention') : text(agent.contact.value),
      day(agreement?.validUntil?.value),
    ],
    lacks: [...new Set(open.map((finding) => lack(finding, language)))],
    isKnown: clausesAreKnown(file, 'legalLiabilities') && clausesAreKnown(file, 'authenticity'),
    waived: waivedRows(one, language, (finding) => reviewed.has(finding.code)),
  };
}

/** An empty clause is named by its message; a missing one by what every agreement has to have. */
function lack({ code: rule, messageId, message }: Finding, language: Language): string {
  const words = texts[language];
  if (rule === 'agreement/legal-liabilities-clause')
    return words.legalLiabilities[messageId === 'disclaimed' ? 'disclaimed' : 'absent'];
  if (rule === 'agreement/authenticity-clause')
    return words.authenticity[messageId === 'disclaimed' ? 'disclaimed' : 'absent'];
  return message[language];
}

/** One agreement with the cases under it. */
interface Agreement extends Pick<Row, 'head' | 'lacks' | 'isKnown'> {
  readonly cases: readonly string[];
}

function write({ context, rows, unreadable }: Whole<Row>, language: Language): Report {
  const words = texts[language];
  const agreements = byAgreement(rows);
  const lacking = agreements.filter(({ lacks }) => lacks.length > 0);
  const unknown = agreements.filter(({ lacks, isKnown }) => lacks.length === 0 && !isKnown);
  const waived = rows.flatMap((row) => row.waived);
  const table = (some: readonly Agreement[]): Table => ({
    kind: 'table',
    name: words.lacking,
    columns: words.columns,
    rows: some.map(({ head, lacks, cases }) => [
      ...head,
      text(lacks.join(words.separator), lacks.length > 0 ? 'bad' : undefined),
      text(cases.join(words.comma)),
    ]),
  });
  return {
    ...groundsOf(context, language),
    title: words.title,
    fileName: reportFileName(words.fileName, context.today),
    verdict: verdictOf(agreements.length, lacking.length, unknown.length, unreadable.length, language),
    blocks: [
      ...section(
        words.lacking,
        lacking.length === 0 ? [paragraph(words.none)] : [paragraph(words.contact), table(lacking)],
      ),
      ...section(words.waived(waived.length), waived.length === 0 ? [] : [waivedTable(waived, language)]),
      ...section(words.unknown, unknown.length === 0 ? [] : [table(unknown)]),
      ...unreadableFiles(unreadable, language),
      ...section(words.looksFor, [
        {
          kind: 'items',
          items: [...reviewed].map((rule) => ({
            text: ruleOf(rule)?.documentation.title[language] ?? rule,
            code: rule,
            details: [],
          })),
        },
      ]),
    ],
    footnote: words.footnote,
    sheets: [table(lacking)],
  };
}

function byAgreement(rows: readonly Row[]): readonly Agreement[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(row.agreement, [...(groups.get(row.agreement) ?? []), row]);
  return [...groups.values()].map((group) => ({
    head: group[0]?.head ?? [],
    cases: group.map((row) => row.caseName),
    lacks: [...new Set(group.flatMap(({ lacks }) => lacks))],
    isKnown: group.every(({ isKnown }) => isKnown),
  }));
}

function verdictOf(
  all: number,
  lacking: number,
  unknown: number,
  unreadable: number,
  language: Language,
): Verdict {
  const words = texts[language];
  const also = unreadable === 0 ? '' : words.alsoUnreadable(unreadable);
  const unsure = unknown === 0 ? '' : words.alsoUnknown(unknown);
  if (lacking > 0) return { tone: 'bad', text: words.some(lacking, all) + unsure + also };
  const tone = also !== '' ? 'bad' : unsure !== '' ? 'attention' : 'good';
  return { tone, text: words.all(all - unknown) + unsure + also };
}

import type { Finding } from '../../checks/finding.ts';
import { archiveName } from '../../procedure/archive-name.ts';
import { nodeProgress } from '../../procedure/progress.ts';
import { retentionOf } from '../../procedure/retention.ts';
import { type CalendarDay, formatDay } from '../../reference/calendar-day.ts';
import type { Language } from '../../text/localized.ts';
import type { ChecksumList } from './archive/checksums.ts';
import type { FileStates } from './archive/file-state.ts';
import { type KeptThing, keptThings } from './archive/kept-things.ts';
import { texts } from './archive-manifest-texts.ts';
import { basisOf, groundsOf } from './basis.ts';
import { code, day, facts, heading, number, section, text } from './cells.ts';
import { caseName, type ExaminedCase, reportFileName } from './examined-case.ts';
import { findingsSection, waivedSection } from './findings.ts';
import { particulars } from './particulars.ts';
import type { Cell, Fact, Report, Table, Tone, Verdict } from './report.ts';

/**
 * The archive manifest of a case: what has to be kept, under which name, until when, what is missing; with the hashes of
 * the files.
 * Source: house procedure, step 5.
 * @param states of the files that `filesToArchive` names; one that is absent from it was not looked at.
 */
export function archiveManifest(one: ExaminedCase, language: Language, states: FileStates): Report {
  const words = texts[language];
  const { file, path, context } = one;
  const things = keptThings(file, path, states, context);
  const archive = archiveFacts(one, language);
  const table = thingsTable(things, language);
  const isAboutArchive = ({ code: rule }: Finding) => rule.startsWith('archive/');
  const about = { ...one, findings: one.findings.filter(isAboutArchive) };
  const verdict = verdictOf(one, things, language);
  return {
    ...groundsOf(context, language),
    title: words.title(caseName(one)),
    fileName: reportFileName(archive.fileName, words.fileName),
    verdict,
    blocks: [
      facts(archive.facts),
      heading(words.contents),
      table,
      ...section(words.case, [particulars(one, language)]),
      ...findingsSection(about, language),
      ...waivedSection(about, language),
    ],
    footnote: words.footnote,
    sheets: [table],
    checksums: checksums(things, [
      words.title(caseName(one)),
      ...archive.facts.map(([label, value]) => `${label}: ${plain(value, language)}`),
      ...basisOf(context, language),
      verdict.text,
    ]),
  };
}

interface ArchiveFacts {
  /** The name of the archive, or that of the case before there is one. */
  readonly fileName: string;
  readonly facts: readonly (readonly [string, Cell])[];
}

function archiveFacts(one: ExaminedCase, language: Language): ArchiveFacts {
  const words = texts[language];
  const { file, context } = one;
  const { application, archive } = file.content.nodes ?? {};
  const receipt = application?.receipt?.number?.value;
  const archived = nodeProgress(file, 'archive', context.today).begin?.day;
  const name = receipt === undefined || archived === undefined ? undefined : archiveName(receipt, archived);
  const written = archive?.name?.value;
  const until = archived === undefined ? undefined : retentionOf(file, archived, context.settings).advised;
  const entered = archive?.retainUntil?.value;
  const isShort = until !== undefined && entered !== undefined && entered < until;
  return {
    fileName: name ?? receipt ?? caseName(one),
    facts: [
      [
        words.name,
        name === undefined ? text(words.nameLater(receipt ?? words.receiptNumber), 'attention') : code(name),
      ],
      ...(written !== undefined && name !== undefined && written !== name
        ? [[words.writtenName, text(written, 'attention')] as const]
        : []),
      [words.archivedOn, archived === undefined ? text(words.notArchived, 'attention') : day(archived)],
      [
        words.until,
        until === undefined
          ? text(words.untilLater(context.settings.retentionYears))
          : day(later(until, entered)),
      ],
      ...(isShort ? [[words.enteredUntil, text(formatDay(entered)[language], 'attention')] as const] : []),
    ],
  };
}

function later(required: CalendarDay, entered: CalendarDay | undefined): CalendarDay {
  return entered !== undefined && entered > required ? entered : required;
}

const tones: Readonly<Partial<Record<KeptThing['standing'], Tone>>> = {
  'not-listed': 'bad',
  'file-missing': 'bad',
  'file-outside': 'bad',
  'file-unreadable': 'bad',
  'not-yet': 'attention',
  'no-file': 'attention',
  'file-unseen': 'attention',
};

function thingsTable(things: readonly KeptThing[], language: Language): Table {
  const words = texts[language];
  return {
    kind: 'table',
    name: words.contents,
    columns: words.columns,
    rows: things.map((thing) => {
      const { title, id, fileState } = thing;
      const read = fileState?.kind === 'read' ? fileState : undefined;
      return [
        text(title[language]),
        code(id),
        code(thing.number),
        text(words.standings[thing.standing], tones[thing.standing]),
        code(thing.file),
        read === undefined ? text('') : number(read.bytes),
        code(read?.sha256),
      ];
    }),
  };
}

function verdictOf(
  { file, findings, context }: ExaminedCase,
  things: readonly KeptThing[],
  language: Language,
): Verdict {
  const words = texts[language];
  const waived = findings.filter((finding) => finding.waived !== undefined);
  const isAccepted = (rule: string) => waived.some((finding) => finding.code === rule);
  const missing = things.filter(({ standing }) => {
    if (standing === 'not-listed') return !isAccepted('archive/documents');
    if (standing === 'file-missing') return !isAccepted('archive/file');
    return standing === 'file-outside' || standing === 'file-unreadable';
  });
  const wrong = findings.filter(
    (one) =>
      one.waived === undefined && one.severity === 'error' && /^archive\/(name|retention)$/.test(one.code),
  );
  if (missing.length > 0) return { tone: 'bad', text: words.missing(missing.length, things.length) };
  if (wrong.length > 0) return { tone: 'bad', text: words.wrong };
  const outstanding = things.filter(({ standing }) => standing === 'not-yet').length;
  const recorded = things.length - outstanding;
  const hashed = things.filter(({ fileState }) => fileState?.kind === 'read').length;
  if (nodeProgress(file, 'archive', context.today).begin === undefined) {
    return { tone: 'attention', text: words.open(recorded, hashed, outstanding) };
  }
  if (outstanding > 0) return { tone: 'attention', text: words.outstanding(outstanding) };
  if (hashed < recorded) return { tone: 'attention', text: words.recorded(recorded, hashed) };
  return { tone: 'good', text: words.complete(recorded) };
}

function checksums(things: readonly KeptThing[], comments: readonly string[]): ChecksumList {
  const entries = new Map<string, string>();
  for (const { file, fileState } of things) {
    if (file !== undefined && fileState?.kind === 'read')
      entries.set(file.replaceAll('\\', '/'), fileState.sha256);
  }
  return { comments, entries: [...entries].map(([path, sha256]) => ({ path, sha256 })) };
}

function plain(value: Fact['value'], language: Language): string {
  return value.kind === 'day'
    ? formatDay(value.day)[language]
    : value.kind === 'number'
      ? String(value.value)
      : value.text;
}

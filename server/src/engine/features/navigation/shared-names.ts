import type { CaseFile } from '../../case/case-file.ts';
import type { Field } from '../../case/model.ts';
import { numberForm } from '../../case/normalise/number-form.ts';
import type { DocumentType } from '../../format/documents.ts';
import { attachedCertificates } from '../../procedure/attached-certificate.ts';
import { papersOfType } from '../../procedure/papers.ts';
import type { NumberKind, Occurrence } from './case-symbol.ts';
import { isNamed, leadingName, type NamedField, wholeName } from './named-field.ts';

type MaybeNumber = Field<string> | undefined;

/** The names that other cases may give as well: numbers, and the rules that are waived. */
export function sharedNames(file: CaseFile): Occurrence[] {
  const { agreement, nodes, waivers } = file.content;
  const { preReview, application, verification, clearance, writeOff } = nodes ?? {};
  const submissions = [preReview, ...(preReview?.revisions?.items ?? [])];
  const attached = attachedCertificates(file);
  return [
    ...numbers('agreement', [agreement?.number], numbersOf(file, 'agency-agreement')),
    ...numbers(
      'pre-review-receipt',
      submissions.map((submission) => submission?.receipt?.number),
    ),
    ...numbers('application-receipt', [application?.receipt?.number]),
    ...archiveName(file),
    ...numbers(
      'certificate',
      [verification?.certificate?.number],
      attached.map(({ number }) => number),
    ),
    ...numbers('declaration', [clearance?.declaration?.number]),
    ...billNumbers(file),
    ...numbers('write-off-list', [writeOff?.list?.number]),
    ...(waivers?.items ?? []).flatMap(({ rule }) =>
      isNamed(rule)
        ? [{ kind: 'rule', key: rule.value, role: 'reference', ...wholeName(rule) } as const]
        : [],
    ),
  ];
}

/**
 * Numbers of papers whose type says nothing, by the form that all spellings share: each is the number of whatever bears
 * the same one, and else of nothing that is known.
 */
export function untypedNumbers({ content }: CaseFile): ReadonlyMap<Field, string> {
  const papers = (content.documents?.items ?? []).filter(({ type }) => (type?.value ?? 'other') === 'other');
  const attached = content.nodes?.clearance?.declaration?.attachedDocuments?.items ?? [];
  const untyped = [...papers, ...attached.filter(({ type }) => type?.value === undefined)];
  const read = untyped.map(({ number }) => number).filter(isNumbered);
  return new Map(read.map((number) => [number, numberForm(number.value)]));
}

function numbersOf(file: CaseFile, type: DocumentType): MaybeNumber[] {
  return papersOfType(file, type).map(({ number }) => number);
}

function numbers(
  kind: NumberKind,
  definitions: readonly MaybeNumber[],
  references: readonly MaybeNumber[] = [],
): Occurrence[] {
  const as = (role: Occurrence['role']) => (field: MaybeNumber) =>
    isNumbered(field) ? [{ kind, key: numberForm(field.value), role, ...wholeName(field) }] : [];
  return [...definitions.flatMap(as('definition')), ...references.flatMap(as('reference'))];
}

/** Signs alone are no number, whatever they are meant to be. */
function isNumbered(field: MaybeNumber): field is NamedField<string> {
  return isNamed(field) && numberForm(field.value) !== '';
}

/** The bill is among the papers, and the clearance repeats its number; a case may do without the paper. */
function billNumbers(file: CaseFile): Occurrence[] {
  const papers = numbersOf(file, 'bill-of-lading');
  const repeated = file.content.nodes?.clearance?.billOfLading?.number;
  return papers.some(isNamed)
    ? numbers('bill-of-lading', papers, [repeated])
    : numbers('bill-of-lading', [repeated]);
}

/** An archive is named by the number of the application receipt, with the day behind it. */
function archiveName({ content }: CaseFile): Occurrence[] {
  const number = content.nodes?.application?.receipt?.number;
  const name = content.nodes?.archive?.name;
  if (!isNumbered(number) || !isNamed(name)) return [];
  const place = leadingName(name, number.value);
  const key = numberForm(number.value);
  return place === undefined ? [] : [{ kind: 'application-receipt', key, role: 'reference', ...place }];
}

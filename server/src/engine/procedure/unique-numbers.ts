import type { CaseFile } from '../case/case-file.ts';
import type { Field } from '../case/model.ts';
import { numberForm } from '../case/normalise/number-form.ts';
import { papersOfType } from './papers.ts';

/** Kinds of numbers that no two cases of a workspace share. */
export const uniqueNumberKinds = [
  'case',
  'certificate',
  'declaration',
  'pre-review-receipt',
  'application-receipt',
  'write-off-list',
  'house-bill',
] as const;
export type UniqueNumberKind = (typeof uniqueNumberKinds)[number];

/** A number that a case gives and no other case may give. Equal kind and key mean the same number. */
export interface UniqueNumber {
  readonly kind: UniqueNumberKind;
  readonly key: string;
  readonly field: Field<string>;
  /** Of a house bill, which several cases of one client may share. */
  readonly client?: NamedClient;
}

/** A client as far as a case names it. */
export interface NamedClient {
  readonly name: string;
  /** Its unified social credit code; empty where the case does not give it. */
  readonly uscc: string;
}

/** The numbers of a case that are its own, each once. */
export function uniqueNumbers(file: CaseFile): readonly UniqueNumber[] {
  const { caseId, nodes } = file.content;
  const { preReview, application, verification, clearance, writeOff } = nodes ?? {};
  const submissions = [preReview, ...(preReview?.revisions?.items ?? [])];
  const found = [
    ...asWritten('case', caseId),
    ...asWritten('certificate', verification?.certificate?.number),
    ...inAnySpelling('declaration', clearance?.declaration?.number),
    ...submissions.flatMap((one) => inAnySpelling('pre-review-receipt', one?.receipt?.number)),
    ...inAnySpelling('application-receipt', application?.receipt?.number),
    ...inAnySpelling('write-off-list', writeOff?.list?.number),
    ...houseBill(file),
  ];
  // A revision may repeat the receipt that it answers.
  const first = new Map(found.map((number) => [`${number.kind} ${number.key}`, number] as const).reverse());
  return [...first.values()].reverse();
}

/** Whether two cases certainly have different clients; names in different scripts may be one company's. */
export function areDifferent(one: NamedClient, other: NamedClient): boolean {
  if (one.uscc !== '' && other.uscc !== '') return one.uscc !== other.uscc;
  const [name, otherName] = [numberForm(one.name), numberForm(other.name)];
  if (name === '' || otherName === '' || isChinese(name) !== isChinese(otherName)) return false;
  return name !== otherName;
}

function isChinese(name: string): boolean {
  return /\p{Script=Han}/u.test(name);
}

function asWritten(kind: UniqueNumberKind, field: Field<string> | undefined): UniqueNumber[] {
  return field?.value === undefined ? [] : [{ kind, key: field.value, field }];
}

function inAnySpelling(kind: UniqueNumberKind, field: Field<string> | undefined): UniqueNumber[] {
  const key = numberForm(field?.value ?? '');
  return field === undefined || key === '' ? [] : [{ kind, key, field }];
}

/**
 * The house bill, where the number tells it from the master bill: declarations write both as `MASTER*HOUSE`, by air as
 * `MASTER_HOUSE` behind the eleven digits of the master air waybill. A number alone may be a master bill, which many
 * clients share in groupage.
 */
function houseBill(file: CaseFile): UniqueNumber[] {
  const { nodes, parties } = file.content;
  const field = nodes?.clearance?.billOfLading?.number ?? papersOfType(file, 'bill-of-lading')[0]?.number;
  const [, master = '', house = ''] =
    /^([^*]+)\*([^*]+)$/.exec(field?.value ?? '') ?? /^(\d{3}-?\d{8})_(.+)$/.exec(field?.value ?? '') ?? [];
  const [masterKey, houseKey] = [numberForm(master), numberForm(house)];
  if (field === undefined || masterKey === '' || houseKey === '') return [];
  const { name, uscc } = parties?.client ?? {};
  const client = { name: name?.value ?? '', uscc: uscc?.value ?? '' };
  return [{ kind: 'house-bill', key: `${masterKey}*${houseKey}`, field, client }];
}

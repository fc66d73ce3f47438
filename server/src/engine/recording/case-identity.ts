import type { CaseFile } from '../case/case-file.ts';
import type { Field } from '../case/model.ts';
import { documentTitles } from '../format/document-titles.ts';
import { fold } from '../text/characters.ts';
import type { Localized } from '../text/localized.ts';

/** How surely a name or number leads to one case: its own, one of its papers, one of its parties. */
export type IdentityStrength = 'own' | 'paper' | 'party';

/** Something by which papers name a case. */
export interface Identifier {
  readonly strength: IdentityStrength;
  readonly what: Localized;
  readonly value: string;
}

/** A company as a case names it. */
export interface KnownParty {
  readonly name: string;
  readonly uscc?: string;
  readonly customsCode?: string;
}

/** A case as papers name it. Plain data, small enough to be kept of thousands. */
export interface CaseIdentity {
  readonly caseId: string;
  readonly client: KnownParty | undefined;
  readonly agent: KnownParty | undefined;
  readonly identifiers: readonly Identifier[];
}

/** Shorter ones stand in any text by chance. */
const shortest = 4;

/** Everything by which papers name a case. */
export function identityOf({ content }: CaseFile): CaseIdentity {
  const { caseId, parties, agreement, nodes, documents } = content;
  const identifiers: Identifier[] = [];
  const add = (
    strength: IdentityStrength,
    field: Field<string> | undefined,
    en: string,
    zh: string,
  ): void => {
    const value = field?.value === undefined ? '' : fold(field.value).trim();
    if (value.length >= shortest) identifiers.push({ strength, what: { en, zh }, value });
  };
  add('own', caseId, 'case number', '案卷编号');
  const { preReview, application, verification, clearance, writeOff } = nodes ?? {};
  for (const { receipt } of [preReview ?? {}, ...(preReview?.revisions?.items ?? [])]) {
    add('own', receipt?.number, 'pre-review receipt', '预审回执');
  }
  add('own', application?.receipt?.number, 'application receipt', '申请回执');
  add('own', verification?.certificate?.number, 'certificate', '代理证明');
  add('own', clearance?.declaration?.number, 'declaration', '报关单');
  add('own', clearance?.billOfLading?.number, 'bill of lading', '提单');
  add('own', writeOff?.list?.number, 'write-off list', '核销清单');
  for (const paper of documents?.items ?? []) {
    // The licence of a client is in all of its cases.
    const isShared = paper.type?.value === 'business-licence' || paper.type?.value === 'agency-agreement';
    const { en, zh } = documentTitles[paper.type?.value ?? 'other'];
    if (!isShared) add('paper', paper.number, en, zh);
  }
  for (const container of clearance?.containers?.items ?? []) add('paper', container, 'container', '集装箱');
  add('party', agreement?.number, 'agreement', '代理协议');
  add('party', parties?.client?.uscc, "client's credit code", '委托方信用代码');
  add('party', parties?.client?.name, 'client', '委托方');
  const [client, agent] = [partyOf(parties?.client), partyOf(parties?.agent)];
  return { caseId: caseId?.value ?? '', client, agent, identifiers };
}

interface AnyParty {
  readonly name?: Field<string>;
  readonly uscc?: Field<string>;
  readonly customsCode?: Field<string>;
}

function partyOf(party: AnyParty | undefined): KnownParty | undefined {
  if (party?.name?.value === undefined) return undefined;
  const { name, uscc, customsCode } = party;
  return {
    name: name.value ?? '',
    ...(uscc?.value !== undefined && { uscc: uscc.value }),
    ...(customsCode?.value !== undefined && { customsCode: customsCode.value }),
  };
}

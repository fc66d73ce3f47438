import type { CaseFile } from '../engine/case/case-file.ts';
import { at, type Field } from '../engine/case/model.ts';
import type { OtherPlace, Siblings, UsedHsCode } from '../engine/checks/rule-context.ts';
import { detached } from '../engine/text/detached.ts';
import { type LineIndex, lineIndex } from '../engine/text/line-index.ts';

/** What one case says that no other may say. */
interface Claims {
  readonly caseId: Claim | undefined;
  readonly certificate: Claim | undefined;
  /** Shared by many cases; no other is checked again because of them. */
  readonly hsCodes: readonly UsedHsCode[];
}

interface Claim {
  readonly value: string;
  readonly place: OtherPlace;
}

/**
 * The cases of a workspace, as far as rules across files need them. Files are named by whatever their mouth
 * names them by (a path, a URI). Small by design: a claim or two and the
 * commodity codes a case, no texts, so that thousands fit.
 */
export interface CaseIndex {
  /** Takes in a case, or its newer text. @returns the other cases for which this makes a difference. */
  update(file: string, content: CaseFile): readonly string[];
  /** Forgets a case. @returns the other cases for which this makes a difference. */
  remove(file: string): readonly string[];
  /** Whether another case says what this one alone may say. */
  collides(file: string): boolean;
  /** What the other cases say, seen from one of them. */
  siblingsOf(file: string): Siblings;
}

export function createCaseIndex(): CaseIndex {
  const claims = new Map<string, Claims>();
  const byCaseId = new Holders();
  const byCertificate = new Holders();

  const forget = (file: string): Claims | undefined => {
    const before = claims.get(file);
    claims.delete(file);
    byCaseId.remove(before?.caseId);
    byCertificate.remove(before?.certificate);
    return before;
  };

  /** The cases that claim what this one claims no longer, or claims now. */
  const concerned = (
    file: string,
    before: Claims | undefined,
    now: Claims | undefined,
  ): readonly string[] => [
    ...new Set([
      ...byCaseId.difference(file, before?.caseId, now?.caseId),
      ...byCertificate.difference(file, before?.certificate, now?.certificate),
    ]),
  ];

  return {
    update(file, { content, text }) {
      const before = forget(file);
      const lines = lineIndex(text);
      const now = {
        caseId: claimOf(file, content.caseId, lines),
        certificate: claimOf(file, content.nodes?.verification?.certificate?.number, lines),
        hsCodes: hsCodesOf(content.goods?.items ?? []),
      };
      claims.set(file, now);
      byCaseId.add(now.caseId);
      byCertificate.add(now.certificate);
      return concerned(file, before, now);
    },
    remove: (file) => concerned(file, forget(file), undefined),
    collides(file) {
      const { caseId, certificate } = claims.get(file) ?? {};
      const shared = (holders: Holders, claim: Claim | undefined) =>
        claim !== undefined && holders.besides(file, claim.value).length > 0;
      return shared(byCaseId, caseId) || shared(byCertificate, certificate);
    },
    siblingsOf: (file) => ({
      withCaseId: (caseId) => byCaseId.besides(file, caseId),
      withCertificate: (number) => byCertificate.besides(file, number),
      usedHsCodes: () =>
        distinct([...claims].flatMap(([other, { hsCodes }]) => (other === file ? [] : hsCodes))),
    }),
  };
}

function hsCodesOf(
  goods: readonly { readonly hsCode?: Field<string>; readonly name?: Field<string> }[],
): readonly UsedHsCode[] {
  const whole = goods.filter(({ hsCode }) => /^\d{10}$/.test(hsCode?.value ?? ''));
  return distinct(whole.map(({ hsCode, name }) => ({ code: hsCode?.value ?? '', name: name?.value ?? '' })));
}

/** The first of each code. */
function distinct(codes: readonly UsedHsCode[]): readonly UsedHsCode[] {
  return [...new Map(codes.toReversed().map((used) => [used.code, used])).values()].reverse();
}

/** Who claims a value, by value. */
class Holders {
  readonly #places = new Map<string, Map<string, OtherPlace>>();

  add(claim: Claim | undefined): void {
    if (claim === undefined) return;
    const places = this.#places.get(claim.value) ?? new Map<string, OtherPlace>();
    places.set(claim.place.elsewhere.file, claim.place);
    this.#places.set(claim.value, places);
  }

  remove(claim: Claim | undefined): void {
    if (claim === undefined) return;
    const places = this.#places.get(claim.value);
    places?.delete(claim.place.elsewhere.file);
    if (places?.size === 0) this.#places.delete(claim.value);
  }

  /** The others that claim one value or the other, where these are two. */
  difference(file: string, before: Claim | undefined, now: Claim | undefined): readonly string[] {
    if (before?.value === now?.value) return [];
    const claims = [before, now].filter((claim) => claim !== undefined);
    return claims.flatMap(({ value }) => this.besides(file, value)).map(({ elsewhere }) => elsewhere.file);
  }

  /** In the order of the files' names, so that every run says the same. */
  besides(file: string, value: string): readonly OtherPlace[] {
    const places = [...(this.#places.get(value)?.values() ?? [])].filter(
      (place) => place.elsewhere.file !== file,
    );
    return places.sort((left, right) => (left.elsewhere.file < right.elsewhere.file ? -1 : 1));
  }
}

function claimOf(file: string, field: Field<string> | undefined, lines: LineIndex): Claim | undefined {
  if (field?.value === undefined) return undefined;
  const place = at(field);
  const elsewhere = {
    file,
    start: lines.positionAt(place.span.start),
    end: lines.positionAt(place.span.end),
  };
  return detached({ value: field.value, place: { ...place, elsewhere } });
}

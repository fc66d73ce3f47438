import type { CaseFile } from '../../case/case-file.ts';
import { numberForm } from '../../case/normalise/number-form.ts';
import type { CaseIdentity } from '../../recording/case-identity.ts';
import { fold } from '../../text/characters.ts';
import type { Localized } from '../../text/localized.ts';
import type { Span } from '../../text/span.ts';
import { isNamed, nameSpan } from './named-field.ts';

/** A name by which people look for a case, and what it is the name of. */
export interface CaseName {
  readonly name: string;
  readonly what: Localized;
}

/** The names of a case: its number, those of its certificate, declaration, receipts and bill, and its client. */
export function namesOfCase({ identifiers, client }: CaseIdentity): readonly CaseName[] {
  const own = identifiers.filter(({ strength }) => strength === 'own');
  return [
    ...own.map(({ value, what }) => ({ name: value, what })),
    ...(client === undefined ? [] : [{ name: client.name, what: { en: 'client', zh: '委托方' } }]),
  ];
}

/**
 * Whether a name is what somebody looks for, who may leave characters out and not care for hyphens, blanks and letter
 * case: all characters of the query stand in it in their order.
 */
export function isLookedFor({ name }: CaseName, query: string): boolean {
  const wanted = numberForm(query);
  let found = 0;
  for (const character of numberForm(name)) if (character === wanted[found]) found++;
  return found === wanted.length;
}

/** The first place of a case at which a name stands; the top of the case where it does so no longer. */
export function placeOfName({ fields }: CaseFile, name: string): Span {
  const field = fields.find((one) => isNamed(one) && fold(String(one.value)).trim() === name);
  const named = field ?? fields.find((one) => one.text === name);
  return named === undefined ? { start: 0, end: 0 } : nameSpan(named);
}

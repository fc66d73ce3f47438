import type { CancellationToken, Location, ReferenceParams } from 'vscode-languageserver';
import { isShared } from '../../engine/features/navigation/case-symbol.ts';
import { occurrenceAt, occurrencesOf } from '../../engine/features/navigation/occurrences.ts';
import type { CaseNow, CaseSearch } from '../cases/case-search.ts';
import { rangeOf } from '../convert/range.ts';
import type { CheckedCase } from '../documents/checked-case.ts';
import type { Client } from '../session/client.ts';

/** Every place that names what is named at a position: in all cases where they share it, else in this one. */
export function references(search: CaseSearch) {
  return async (
    checked: CheckedCase,
    { position, context }: ReferenceParams,
    _client: Client,
    token: CancellationToken,
  ): Promise<Location[] | null> => {
    const { document, file } = checked;
    const here = occurrenceAt(file, document.offsetAt(position));
    if (here === undefined) return null;
    const placesIn = (found: Pick<CaseNow, 'document' | 'file'>): Location[] =>
      occurrencesOf(found.file, here)
        .filter(({ role }) => context.includeDeclaration || role === 'reference')
        .map(({ span }) => ({ uri: found.document.uri, range: rangeOf(found.document, span) }));
    if (!isShared(here)) return placesIn({ document, file });
    const places: Location[] = [];
    for await (const found of search.naming([here], checked, token)) places.push(...placesIn(found));
    return places;
  };
}

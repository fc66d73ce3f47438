import type {
  CancellationToken,
  DefinitionParams,
  Location,
  LocationLink,
  Range,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { ruleOf } from '../../engine/checks/rules/index.ts';
import { isShared, type Occurrence } from '../../engine/features/navigation/case-symbol.ts';
import {
  definitionsAmong,
  occurrenceAt,
  occurrencesOf,
} from '../../engine/features/navigation/occurrences.ts';
import { rulePageScheme } from '../../protocol/rule-page.ts';
import type { CaseSearch } from '../cases/case-search.ts';
import { rangeOf } from '../convert/range.ts';
import type { CheckedCase } from '../documents/checked-case.ts';
import type { Client } from '../session/client.ts';

/** Where something is defined: the whole of it, and the name in it. */
type Target = Omit<LocationLink, 'originSelectionRange'>;

/**
 * Where that is defined which is named at a position: in this case, else in the others; for the rule of a waiver its page,
 * where the editor can show it.
 */
export function definition(search: CaseSearch) {
  return async (
    checked: CheckedCase,
    { position }: DefinitionParams,
    client: Client,
    token: CancellationToken,
  ): Promise<Location[] | LocationLink[] | null> => {
    const { document, file } = checked;
    const here = occurrenceAt(file, document.offsetAt(position));
    if (here === undefined) return null;
    const origin = rangeOf(document, here.span);
    const targets =
      here.kind === 'rule' ? rulePage(here.key, client) : targetsIn(document, occurrencesOf(file, here));
    if (targets.length === 0 && here.kind !== 'rule' && isShared(here)) {
      for await (const other of search.naming([here], checked, token)) {
        targets.push(...targetsIn(other.document, occurrencesOf(other.file, here)));
      }
    }
    return targets.length === 0 ? null : forClient(targets, origin, client);
  };
}

function targetsIn(document: TextDocument, occurrences: readonly Occurrence[]): Target[] {
  return definitionsAmong(occurrences).map(({ field, span }) => {
    const { keySpan, span: value } = field.place;
    const start = keySpan !== undefined && keySpan.start < value.start ? keySpan.start : value.start;
    return {
      targetUri: document.uri,
      targetRange: rangeOf(document, { start, end: value.end }),
      targetSelectionRange: rangeOf(document, span),
    };
  });
}

function rulePage(code: string, { showsRules }: Client): Target[] {
  if (!showsRules || ruleOf(code) === undefined) return [];
  const start = { line: 0, character: 0 };
  const top = { start, end: start };
  return [{ targetUri: `${rulePageScheme}:/${code}.md`, targetRange: top, targetSelectionRange: top }];
}

function forClient(
  targets: readonly Target[],
  origin: Range,
  { definitionLinks }: Client,
): Location[] | LocationLink[] {
  return definitionLinks
    ? targets.map((target) => ({ originSelectionRange: origin, ...target }))
    : targets.map(({ targetUri, targetSelectionRange }) => ({ uri: targetUri, range: targetSelectionRange }));
}

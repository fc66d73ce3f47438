import { SymbolKind, type WorkspaceSymbol, type WorkspaceSymbolParams } from 'vscode-languageserver';
import * as z from 'zod';
import { isLookedFor, namesOfCase, placeOfName } from '../../engine/features/navigation/case-names.ts';
import { fileName } from '../../engine/text/file-name.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import type { CaseSearch } from '../cases/case-search.ts';
import { rangeOf } from '../convert/range.ts';
import { uriOf } from '../files/file-uris.ts';
import type { Client } from '../session/client.ts';

/** More than these nobody reads; whoever types on gets fewer. */
const most = 200;

/** What a symbol carries through the editor and back, so that its place is found when it is gone to. */
const symbolData = z.object({ name: z.string() });

/** The cases of the workspace by the names under which people look for them, in the order of their paths. */
export async function workspaceSymbols(
  { query }: WorkspaceSymbolParams,
  workspace: Workspace,
  search: CaseSearch,
  client: Client,
): Promise<WorkspaceSymbol[]> {
  const symbols: WorkspaceSymbol[] = [];
  for (const { path, identity } of workspace.identifiedCases()) {
    const uri = uriOf(path);
    for (const found of namesOfCase(identity)) {
      if (!isLookedFor(found, query)) continue;
      const { name, what } = found;
      const around = [
        what[client.language],
        ...(name === identity.caseId ? [] : [identity.caseId]),
        fileName(path),
      ];
      const containerName = around.filter((part) => part !== '').join(' · ');
      const data = { name } satisfies z.infer<typeof symbolData>;
      symbols.push({ name, kind: SymbolKind.File, containerName, location: { uri }, data });
    }
    if (symbols.length >= most) break;
  }
  if (client.resolvesSymbols) return symbols;
  return Promise.all(symbols.map((symbol) => resolveSymbol(symbol, search)));
}

/** The symbol with the place in its case at which the name stands now. */
export async function resolveSymbol(symbol: WorkspaceSymbol, search: CaseSearch): Promise<WorkspaceSymbol> {
  const { uri } = symbol.location;
  const found = await search.read(uri);
  const { data } = symbolData.safeParse(symbol.data);
  const start = { line: 0, character: 0 };
  if (found === undefined || data === undefined)
    return { ...symbol, location: { uri, range: { start, end: start } } };
  return { ...symbol, location: { uri, range: rangeOf(found.document, placeOfName(found.file, data.name)) } };
}

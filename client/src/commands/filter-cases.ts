import * as vscode from 'vscode';
import type { WorkspaceCase } from '../../../server/src/protocol/cases.ts';
import { type Facet, facets, sortedValues } from '../cases/facets.ts';
import { type CaseFilter, everyCase, filterCases } from '../cases/filter.ts';
import type { CaseFilterStore } from '../views/cases/case-filter-store.ts';
import { facetTexts, valueText } from '../views/cases/facet-texts.ts';
import { viewLanguage } from '../views/language.ts';
import type { WorkspaceCases } from '../workspace-cases.ts';

interface ValuePick extends vscode.QuickPickItem {
  readonly facet?: Facet;
  readonly value?: string;
}

/**
 * Lets the user tick what cases to show, in the tree and on the board: values of one kind widen, kinds narrow each other
 * down. Nothing ticked shows every case.
 */
export async function chooseFilter(cases: WorkspaceCases, filter: CaseFilterStore): Promise<void> {
  const known = cases.current?.cases ?? [];
  const picks = facets.flatMap((facet) => picksOf(facet, filter.current, known));
  if (picks.length === 0) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('There are no case files in the open folders. A case is a file named *.case.yaml.'),
    );
    return;
  }
  const chosen = await vscode.window.showQuickPick(picks, {
    canPickMany: true,
    matchOnDescription: true,
    title: vscode.l10n.t('Filter cases'),
    placeHolder: vscode.l10n.t('Tick which cases to show; nothing ticked shows all'),
  });
  if (chosen !== undefined) await filter.set({ ...everyCase, chosen: chosenOf(chosen) });
}

/** A heading, and every value that occurs, the chosen ones ticked. */
function picksOf(facet: Facet, filter: CaseFilter, cases: readonly WorkspaceCase[]): ValuePick[] {
  const counts = filterCases(cases, everyCase).counts[facet];
  const chosen = filter.chosen[facet] ?? [];
  const nameOf = (value: string) => valueText(facet, value, cases);
  const values = sortedValues(facet, new Set([...counts.keys(), ...chosen]), nameOf, viewLanguage());
  const picks = values.map((value) => ({
    label: nameOf(value),
    description: String(counts.get(value) ?? 0),
    picked: chosen.includes(value),
    facet,
    value,
  }));
  if (picks.length === 0) return [];
  return [{ label: facetTexts()[facet].name, kind: vscode.QuickPickItemKind.Separator }, ...picks];
}

function chosenOf(picks: readonly ValuePick[]): CaseFilter['chosen'] {
  const entries = facets.map((facet) => {
    const values = picks.flatMap((pick) =>
      pick.facet === facet && pick.value !== undefined ? [pick.value] : [],
    );
    return [facet, values] as const;
  });
  return Object.fromEntries(entries.filter(([, values]) => values.length > 0));
}

import * as vscode from 'vscode';
import type { WorkspaceCase } from '../../../../server/src/protocol/cases.ts';
import { facets } from '../../cases/facets.ts';
import { type CaseFilter, isFiltering } from '../../cases/filter.ts';
import { labelled } from '../../cases/labelled.ts';
import { facetTexts, valueText } from './facet-texts.ts';

/** A filter in words, such as "Node: Write-off, Archive · “0417”"; undefined where it lets every case pass. */
export function filterText(filter: CaseFilter, cases: readonly WorkspaceCase[]): string | undefined {
  if (!isFiltering(filter)) return undefined;
  const names = facetTexts();
  const parts = facets.flatMap((facet) => {
    const values = filter.chosen[facet] ?? [];
    const texts = values.map((value) => valueText(facet, value, cases));
    return texts.length > 0 ? [labelled(names[facet].name, texts.join(', '))] : [];
  });
  if (filter.text.trim() !== '') parts.push(vscode.l10n.t('Search: {0}', filter.text.trim()));
  return parts.join(' · ');
}

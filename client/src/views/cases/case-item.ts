import * as vscode from 'vscode';
import type { WorkspaceCase } from '../../../../server/src/protocol/cases.ts';
import { nextStepText } from '../../cases/next-step.ts';
import type { CaseElement, GroupElement } from './case-element.ts';
import { caseTooltip } from './case-tooltip.ts';
import { valueText } from './facet-texts.ts';

/** Opens the case of an element where its next step is to be recorded; not in the palette, as it needs the element. */
export const openCaseCommand = '_certcase.openCase';

/** Groups of which nothing has to be done soon are folded at first. */
const folded = new Set(['later', 'none', '']);

export function groupItem({ grouping, value, cases }: GroupElement): vscode.TreeItem {
  const { Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
  const label = valueText(
    grouping,
    value,
    cases.map(({ standing }) => standing),
  );
  const item = new vscode.TreeItem(label, folded.has(value) ? Collapsed : Expanded);
  item.id = `${grouping} ${value}`;
  item.description = String(cases.length);
  item.contextValue = 'certcase.group';
  return item;
}

export function caseItem(element: CaseElement): vscode.TreeItem {
  const { standing, group } = element;
  const name = nameOfCase(standing);
  const next = nextStepText(standing) ?? standing.summary;
  const item = new vscode.TreeItem({ label: name });
  item.id = `${group.grouping} ${group.value} ${standing.uri}`;
  item.description = [next, standing.client].filter((text) => text !== undefined && text !== '').join(' · ');
  item.iconPath = iconOf(standing);
  item.contextValue = 'certcase.case';
  item.command = { command: openCaseCommand, title: vscode.l10n.t('Open'), arguments: [element] };
  item.accessibilityInformation = { label: [name, standing.client, next].filter(Boolean).join(', ') };
  return item;
}

/** The tooltip, made when it is asked for. */
export function withTooltip(item: vscode.TreeItem, { standing }: CaseElement): vscode.TreeItem {
  item.tooltip = caseTooltip(standing, nameOfCase(standing));
  return item;
}

/** Its number, or the name of its file where it has none. */
export function nameOfCase({ caseId, fileName }: WorkspaceCase): string {
  return caseId === '' ? fileName : caseId;
}

/** Shapes that differ, so that nothing is told by colour alone: time first, then what was found. */
function iconOf({ urgency, findings, node }: WorkspaceCase): vscode.ThemeIcon {
  const icon = (name: string, colour?: string) =>
    new vscode.ThemeIcon(name, colour === undefined ? undefined : new vscode.ThemeColor(colour));
  if (urgency === 'overdue') return icon('bell-dot', 'list.errorForeground');
  if (urgency === 'today') return icon('bell', 'list.warningForeground');
  if (findings.error > 0) return icon('error', 'list.errorForeground');
  if (urgency === 'soon') return icon('clock', 'list.warningForeground');
  if (findings.warning > 0) return icon('warning', 'list.warningForeground');
  return node === undefined ? icon('pass', 'charts.green') : icon('circle-large-outline');
}

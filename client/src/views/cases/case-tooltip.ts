import * as vscode from 'vscode';
import type { WorkspaceCase } from '../../../../server/src/protocol/cases.ts';
import { labelled } from '../../cases/labelled.ts';
import { facetTexts, severityTexts } from './facet-texts.ts';

/** All there is to say about a case. Its texts are shown as text: whatever Markdown or HTML stands in them. */
export function caseTooltip(standing: WorkspaceCase, name: string): vscode.MarkdownString {
  const { client, agent, port, summary, deadlines, fileName } = standing;
  const texts = facetTexts();
  const facts = [
    [texts.client.name, client],
    [texts.agent.name, agent],
    [texts.port.name, port && [port.code, port.name].filter(Boolean).join(' ')],
  ] as const;
  const tooltip = new vscode.MarkdownString();
  tooltip
    .appendMarkdown('**')
    .appendText(name)
    .appendMarkdown('**\n\n')
    .appendText(summary)
    .appendMarkdown('\n\n');
  for (const [label, value] of facts) {
    if (value !== undefined) tooltip.appendText(labelled(label, value)).appendMarkdown('  \n');
  }
  tooltip.appendMarkdown('\n');
  for (const { text } of deadlines) tooltip.appendMarkdown('- ').appendText(text).appendMarkdown('\n');
  tooltip.appendMarkdown('\n').appendText(findingsText(standing)).appendMarkdown('\n\n').appendText(fileName);
  return tooltip;
}

function findingsText({ findings }: WorkspaceCase): string {
  const counts = Object.entries(severityTexts()).flatMap(([severity, text]) => {
    const count = findings[severity as keyof typeof findings];
    return count > 0 ? [`${text} ${count}`] : [];
  });
  return counts.length > 0 ? counts.join(' · ') : facetTexts().severity.none;
}

import * as vscode from 'vscode';
import type { Urgency, WorkspaceCase } from '../../../../server/src/protocol/cases.ts';
import { type Facet, none } from '../../cases/facets.ts';

/** The words for what tells cases apart, in the user's language; made when asked for, once the language is known. */
export function urgencyTexts(): Readonly<Record<Urgency, string>> {
  const { t } = vscode.l10n;
  return {
    overdue: t('Overdue'),
    today: t('Due today'),
    soon: t('Due soon'),
    later: t('Due later'),
    none: t('Nothing due'),
  };
}

export function severityTexts(): Readonly<Record<'error' | 'warning' | 'information' | 'waived', string>> {
  const { t } = vscode.l10n;
  return {
    error: t('Errors'),
    warning: t('Warnings'),
    information: t('Information'),
    waived: t('Waived'),
  };
}

/** Name of each facet, the choice that lets every case pass, and the value of a case that has none. */
export function facetTexts(): Readonly<Record<Facet, { name: string; all: string; none: string }>> {
  const { t } = vscode.l10n;
  return {
    urgency: { name: t('Due'), all: t('All dates'), none: t('Nothing due') },
    node: { name: t('Node'), all: t('All nodes'), none: t('Finished') },
    severity: { name: t('Severity'), all: t('All findings'), none: t('No findings') },
    client: { name: t('Client'), all: t('All clients'), none: t('No client stated') },
    agent: { name: t('Agent'), all: t('All agents'), none: t('No agent stated') },
    port: { name: t('Port'), all: t('All ports'), none: t('No port stated') },
  };
}

/** What a value of a facet is called; the names of nodes and ports come with the cases. */
export function valueText(facet: Facet, value: string, cases: readonly WorkspaceCase[]): string {
  const texts: Readonly<Record<string, string>> =
    facet === 'urgency' ? urgencyTexts() : facet === 'severity' ? severityTexts() : {};
  if (value === none) return facetTexts()[facet].none;
  if (facet === 'node') return titleOfNode(value, cases) ?? value;
  if (facet === 'port') return nameOfPort(value, cases);
  return texts[value] ?? value;
}

function titleOfNode(name: string, [first]: readonly WorkspaceCase[]): string | undefined {
  return first?.nodes.find((node) => node.name === name)?.title;
}

function nameOfPort(code: string, cases: readonly WorkspaceCase[]): string {
  const name = cases.find(({ port }) => port?.code === code)?.port?.name;
  return name === undefined ? code : `${code} ${name}`;
}

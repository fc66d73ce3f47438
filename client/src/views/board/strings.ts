import * as vscode from 'vscode';
import { facetTexts, severityTexts, urgencyTexts } from '../cases/facet-texts.ts';
import type { BoardStrings } from './messages.ts';

/** @param asOf whether the day of the check was set by the user, and so may not be today. */
export function boardStrings(asOf: boolean): BoardStrings {
  const { t } = vscode.l10n;
  return {
    title: t('Case Board'),
    search: t('Search cases'),
    filter: t('Filter cases'),
    facets: facetTexts(),
    urgency: urgencyTexts(),
    severity: severityTexts(),
    severalChosen: t('{0} chosen'),
    shown: t('{0} of {1} cases'),
    showAll: t('Show all'),
    noMatch: t('No case matches the filter.'),
    noCases: t('There are no case files in the open folders. A case is a file named *.case.yaml.'),
    reading: t('Reading the cases…'),
    unnamedCase: t('Case without a number'),
    noFindings: t('No findings'),
    finished: t('Finished'),
    columns: {
      case: t('Case'),
      port: t('Port'),
      client: t('Client'),
      agent: t('Agent'),
      days: t('Days'),
      due: t('Due next'),
      findings: t('Findings'),
    },
    earlier: t('A week earlier'),
    later: t('A week later'),
    today: asOf ? t('As of') : t('Today'),
    keys: t('Arrow keys move, Enter opens the case.'),
  };
}

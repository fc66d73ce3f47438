import * as vscode from 'vscode';
import type { TimelineStrings } from './messages.ts';

/** @param asOf whether the day of the check was set by the user, and so may not be today. */
export function timelineStrings(asOf: boolean): TimelineStrings {
  const { t } = vscode.l10n;
  return {
    empty: t('Open a case file to see its timeline.'),
    unnamedCase: t('Case without a number'),
    today: asOf ? t('As of') : t('Today'),
    makeup: t({ message: 'work', comment: ['Mark on a make-up working day; as short as can be.'] }),
    makeupDay: t('make-up working day'),
    nonWorkingDay: t('non-working day'),
    provisional: t('holidays not announced yet'),
    calendar: t('Holidays and make-up working days'),
    nodes: t('Nodes'),
    dates: t('Dates'),
    findings: t('Findings'),
    severity: {
      error: t('Error'),
      warning: t('Warning'),
      information: t('Information'),
      hint: t('Hint'),
    },
    moreFindings: t('Show {0} more'),
    keys: t('Arrow keys move, Enter opens the place in the case.'),
  };
}

import { example } from '../timeline/timeline-of.ts';

/** The finished import, released on 28 April 2026, Labour Day holiday and make-up Saturday before its deadline. */
export const golden = example('golden-import');

/** The same case with its write-off still to be done. */
export const open = golden
  .replace(/^ {4}plannedOn: 2026-05-09\n {4}completedOn: .*\n {4}list: .*\n/m, '    riskyOrder: false\n')
  .replace(/^ {2}archive:\n(?: {4}.*\n)+/m, '');

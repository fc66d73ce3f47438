import type { RuleContext } from '../../checks/rule-context.ts';
import type { Language } from '../../text/localized.ts';
import type { ExaminedCase } from './examined-case.ts';
import type { Report } from './report.ts';

/** A report on many cases that takes them one by one and keeps of each only what it will say, so that thousands fit. */
export interface ReportOnCases {
  take(one: ExaminedCase): void;
  /** A file that could not be read: it is said, since a report that passes over it would look complete. */
  unreadable(path: string): void;
  /** The report on everything that was taken. */
  finish(): Report;
}

/** Begins a report; the context brings day, settings and calendar of the whole. */
export type BeginReport = (context: RuleContext, language: Language) => ReportOnCases;

/** How one kind of report is made: what is kept of a case, and what is written of all that was kept. */
export interface ReportOnCasesDefinition<Row> {
  readonly rowOf: (one: ExaminedCase, language: Language) => Row | undefined;
  readonly write: (whole: Whole<Row>, language: Language) => Report;
}

/** What was kept of all cases. */
export interface Whole<Row> {
  readonly context: RuleContext;
  /** In the order of the files' paths. */
  readonly rows: readonly Row[];
  /** How many cases were read, and which files could not be. */
  readonly cases: number;
  readonly unreadable: readonly string[];
}

export function reportOnCases<Row>({ rowOf, write }: ReportOnCasesDefinition<Row>): BeginReport {
  return (context, language) => {
    const rows: { readonly path: string; readonly row: Row }[] = [];
    const unreadable: string[] = [];
    let cases = 0;
    return {
      take(one) {
        cases++;
        const row = rowOf(one, language);
        if (row !== undefined) rows.push({ path: one.path, row });
      },
      unreadable: (path) => void unreadable.push(path),
      finish() {
        rows.sort((left, right) => (left.path < right.path ? -1 : 1));
        const whole = { context, rows: rows.map(({ row }) => row), cases, unreadable: unreadable.sort() };
        return write(whole, language);
      },
    };
  };
}

import type { CaseFile } from '../case/case-file.ts';
import type { Section } from '../case/model.ts';
import type { CaseShape } from '../format/case-format.ts';
import { canonicalPath } from '../format/path.ts';
import type { CalendarDay } from '../reference/calendar-day.ts';

type WaiverSection = Section<NonNullable<CaseShape['waivers']>[number]>;

/** One waiver of a case, and whether it may silence anything. */
export interface Waiver {
  readonly section: WaiverSection;
  readonly rule: string | undefined;
  /** Path of the place that it is limited to, by canonical names; undefined for the whole case. */
  readonly at: string | undefined;
  readonly until: CalendarDay | undefined;
  readonly standing: 'in-force' | 'incomplete' | 'expired' | 'forbidden' | 'unreadable';
}

/** The waivers of a case as of a day; one holds until the end of its last day in China. */
export function waiversOf(
  file: CaseFile,
  today: CalendarDay,
  forbidden: readonly string[],
): readonly Waiver[] {
  return (file.content.waivers?.items ?? []).map((section) => {
    const { rule, at, until } = section;
    const waiver = {
      section,
      rule: rule?.value,
      at: at?.value && canonicalPath(at.value),
      until: until?.value,
    };
    return { ...waiver, standing: standingOf(section, today, forbidden) };
  });
}

function standingOf(
  section: WaiverSection,
  today: CalendarDay,
  forbidden: readonly string[],
): Waiver['standing'] {
  const { rule, reason, approvedBy, until, at } = section;
  const fields = [rule, reason, approvedBy, until, at];
  if (
    !section.readable ||
    fields.some((field) => field?.state === 'unreadable' || field?.state === 'ambiguous')
  ) {
    return 'unreadable';
  }
  if (rule?.value === undefined || reason?.value === undefined || approvedBy?.value === undefined)
    return 'incomplete';
  if (forbidden.includes(rule.value)) return 'forbidden';
  return until?.value !== undefined && until.value < today ? 'expired' : 'in-force';
}

/** Whether a waiver is about a finding: its rule, at its path or below it. */
export function isAbout(waiver: Waiver, finding: { readonly code: string; readonly path: string }): boolean {
  if (waiver.rule !== finding.code) return false;
  if (waiver.at === undefined) return true;
  const rest = finding.path.startsWith(waiver.at) ? finding.path.slice(waiver.at.length) : undefined;
  return rest !== undefined && (rest === '' || rest.startsWith('.') || rest.startsWith('['));
}

import type { CaseFile } from '../case/case-file.ts';
import { isAbout, waiversOf } from '../procedure/waivers.ts';
import type { CalendarDay } from '../reference/calendar-day.ts';
import { workingCalendar } from '../reference/working-days.ts';
import type { Settings } from '../settings/settings.ts';
import { visibleIn, visibleText } from '../text/escape.ts';
import { caseName, markKnown } from './baseline/baseline.ts';
import { type CountedFinding, crashId, type Finding, isCrash } from './finding.ts';
import type { RuleContext } from './rule-context.ts';
import { rules } from './rules/index.ts';
import type { AnyReport, Rule } from './rules/rule.ts';

/** What a check needs to know besides the case; make it once for many cases of one day. */
export function ruleContext(settings: Settings, today: CalendarDay): RuleContext {
  const { nonWorkingDays, workingDays } = settings.calendar;
  return { settings, today, calendar: workingCalendar({ off: nonWorkingDays, working: workingDays }) };
}

/**
 * Runs every rule that is not switched off over a case. A rule that fails is reported as one finding of its
 * own, so that a broken check never looks like a clean one, and the others go on.
 * @returns the findings in the order of their places, the waived ones and those that the baseline knows among
 * them and marked as such; the same for the same case, settings and day.
 */
export function checkCase(file: CaseFile, context: RuleContext): readonly Finding[] {
  const found = rules.filter((rule) => rule.last !== true).flatMap((rule) => runRule(rule, file, context));
  const judged = applyWaivers(found, file, context);
  const seeing = { ...context, found: judged };
  const last = rules.filter((rule) => rule.last === true).flatMap((rule) => runRule(rule, file, seeing));
  const findings = [...judged, ...last].sort(
    (left, right) =>
      left.span.start - right.span.start || left.span.end - right.span.end || compare(left.code, right.code),
  );
  if (context.baseline === undefined) return findings;
  const name = caseName(file.content.caseId?.value, context.baseline.file);
  return markKnown(findings, name, context.baseline.baseline);
}

/** The findings that no waiver silences. */
export function openFindings(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter((finding) => finding.waived === undefined);
}

/** The open findings that no baseline knows: the ones that somebody has to do something about now. */
export function newFindings(findings: readonly Finding[]): readonly Finding[] {
  return openFindings(findings).filter((finding) => finding.known !== true);
}

/** The findings that ask for attention: a mere hint shows in the text of the case alone. */
export function withoutHints(findings: readonly Finding[]): readonly CountedFinding[] {
  return findings.filter((finding): finding is CountedFinding => finding.severity !== 'hint');
}

function applyWaivers(
  findings: readonly Finding[],
  file: CaseFile,
  context: RuleContext,
): readonly Finding[] {
  const waivers = waiversOf(file, context.today, context.settings.waivers.forbidden);
  const inForce = waivers.filter((waiver) => waiver.standing === 'in-force');
  if (inForce.length === 0) return findings;
  return findings.map((finding) => {
    // A waiver accepts what a check has found, not that it has found nothing out.
    if (isCrash(finding)) return finding;
    const waiver = inForce.find((candidate) => isAbout(candidate, finding));
    if (waiver === undefined) return finding;
    const { reason, approvedBy } = waiver.section;
    const said = visibleIn({ reason: reason?.value ?? '', approvedBy: approvedBy?.value ?? '' });
    return { ...finding, waived: { ...said, until: waiver.until } };
  });
}

/** Runs one rule over a case. */
export function runRule(rule: Rule, file: CaseFile, context: RuleContext): Finding[] {
  const setting = context.settings.rules[rule.code];
  if (setting === 'off') return [];
  const findings: Finding[] = [];
  const report: AnyReport = (id, figures, at, extras = {}) => {
    const message = rule.messages[id];
    if (message === undefined) throw new Error(`${rule.code} has no message ${id}`);
    findings.push({
      code: rule.code,
      messageId: id,
      severity: setting ?? extras.severity ?? rule.severity,
      message: visibleIn(message(...figures)),
      span: at.span,
      path: at.path,
      related: (extras.related ?? []).map((place) => ({ ...place, message: visibleIn(place.message) })),
      fixes: (extras.fixes ?? []).map((fix) => ({ ...fix, title: visibleIn(fix.title) })),
    });
  };
  try {
    rule.check(file, report, context);
  } catch (error) {
    findings.push(crash(rule, error));
  }
  return findings;
}

function crash(rule: Rule, error: unknown): Finding {
  const reason = visibleText(error instanceof Error ? error.message : String(error));
  return {
    code: rule.code,
    messageId: crashId,
    severity: 'error',
    message: {
      en: `The check ${rule.code} could not be completed (${reason}); its result is missing here.`,
      zh: `检查 ${rule.code} 未能完成（${reason}），此处缺少其结果。`,
    },
    span: { start: 0, end: 0 },
    path: '',
    related: [],
    fixes: [],
  };
}

/** By code unit, so that no machine's locale changes the order. */
function compare(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

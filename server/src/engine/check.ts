import type { CaseFile } from './case/case-file.ts';
import type { Finding } from './finding.ts';
import { rules } from './rules/index.ts';
import type { CalendarDay } from './reference/calendar-day.ts';
import { workingCalendar } from './reference/working-days.ts';
import type { AnyReport, Rule, RuleContext } from './rules/rule.ts';
import type { Settings } from './settings/settings.ts';

/** What a check needs to know besides the case; make it once for many cases of one day. */
export function ruleContext(settings: Settings, today: CalendarDay): RuleContext {
  return { settings, today, calendar: workingCalendar() };
}

/**
 * Runs every rule that is not switched off over a case. A rule that fails is reported as one finding of its
 * own, so that a broken check never looks like a clean one, and the others go on.
 * @returns the findings in the order of their places, the same for the same case, settings and day.
 */
export function checkCase(file: CaseFile, context: RuleContext): readonly Finding[] {
  const findings = rules.flatMap((rule) => runRule(rule, file, context));
  return findings.sort(
    (left, right) =>
      left.span.start - right.span.start || left.span.end - right.span.end || compare(left.code, right.code),
  );
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
      message: message(...figures),
      span: at.span,
      path: at.path,
      related: extras.related ?? [],
      fixes: extras.fixes ?? [],
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
  const reason = error instanceof Error ? error.message : String(error);
  return {
    code: rule.code,
    messageId: 'crash',
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

import { readCase } from '../engine/case/case-file.ts';
import type { RuleContext } from '../engine/checks/rule-context.ts';
import type { Rule } from '../engine/checks/rules/rule.ts';
import { ruleContext } from '../engine/checks/run.ts';
import { calendarDay } from '../engine/reference/calendar-day.ts';
import { defaultSettings } from '../engine/settings/settings.ts';
import { createCaseIndex } from './case-index.ts';

/** The context of a rule's examples: their day, in a folder of their own with the neighbour that the rule may name. */
export function exampleContext(rule: Rule): RuleContext {
  const today = calendarDay(rule.documentation.asOf ?? '2026-05-20');
  if (today === undefined) throw new RangeError('The day of the examples does not exist');
  const index = createCaseIndex();
  const { neighbour } = rule.documentation;
  if (neighbour !== undefined) index.update('AC-2026-0400.case.yaml', readCase(neighbour));
  return {
    ...ruleContext(defaultSettings, today),
    siblings: index.siblingsOf('AC-2026-0417.case.yaml'),
    attachments: { look: () => 'absent' },
  };
}

import { createCaseReader } from '../../server/src/engine/case/case-file.ts';
import type { RuleContext } from '../../server/src/engine/checks/rule-context.ts';
import { checkCase, openFindings, ruleContext } from '../../server/src/engine/checks/run.ts';
import { completeCase } from '../../server/src/engine/features/completion/complete-case.ts';
import type {
  CaseCompletion,
  CaseCompletions,
} from '../../server/src/engine/features/completion/completion.ts';
import { plainInsert } from '../../server/src/engine/features/completion/insert.ts';
import type { CalendarDay } from '../../server/src/engine/reference/calendar-day.ts';
import { defaultSettings } from '../../server/src/engine/settings/settings.ts';
import type { Language } from '../../server/src/engine/text/localized.ts';

/** What a check knows on 20 May 2026, beside the rules that are set otherwise. */
export function contextOn(rules: RuleContext['settings']['rules'] = {}, today = '2026-05-20'): RuleContext {
  return ruleContext({ ...defaultSettings, rules }, today as CalendarDay);
}

/** What is offered at the mark `¦` of a text, which is taken out. */
export function offeredAt(
  marked: string,
  language: Language = 'en',
  context: RuleContext = contextOn(),
): CaseCompletions {
  const offset = marked.indexOf('¦');
  if (offset === -1) throw new Error('The text has no mark');
  const file = createCaseReader()(marked.replace('¦', ''));
  return completeCase(file, openFindings(checkCase(file, context)), offset, context, language);
}

/** The labels of what is offered. */
export function labelsAt(marked: string, language?: Language, context?: RuleContext): string[] {
  return offeredAt(marked, language, context).items.map(({ label }) => label);
}

/** The text once an item is accepted, its places to be filled left as they come. */
export function accepted(text: string, { span, insert }: CaseCompletion): string {
  return text.slice(0, span.start) + plainInsert(insert) + text.slice(span.end);
}

/** The marked text once the item of a label is accepted. */
export function acceptedAt(
  marked: string,
  label: string,
  language?: Language,
  context?: RuleContext,
): string {
  const item = offeredAt(marked, language, context).items.find((offered) => offered.label === label);
  if (item === undefined)
    throw new Error(`${label} is not offered among ${labelsAt(marked, language, context)}`);
  return accepted(marked.replace('¦', ''), item);
}

import { ruleContext } from '../engine/check.ts';
import type { CalendarDay } from '../engine/reference/calendar-day.ts';
import type { RuleContext } from '../engine/rules/rule.ts';
import type { Settings } from '../engine/settings/settings.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { Clock } from './clock.ts';
import type { Configuration } from './configuration.ts';
import { pathOf } from './file-uris.ts';
import { todayInChina } from './today.ts';

/**
 * What the check of a document needs to know, asked anew for every check: its settings, the day and what lies around it.
 * A document that is nowhere on disk is checked alone.
 */
export function createContexts(
  configuration: Configuration,
  workspace: Workspace,
  clock: Clock,
): (uri: string) => Promise<RuleContext> {
  const made = new WeakMap<Settings, RuleContext>();

  /** The calendar in a context is worth keeping from one keystroke to the next. */
  function alone(settings: Settings, today: CalendarDay): RuleContext {
    const known = made.get(settings);
    if (known?.today === today) return known;
    const context = ruleContext(settings, today);
    made.set(settings, context);
    return context;
  }

  return async (uri) => {
    const { settings, asOf } = await configuration.of(uri);
    const today = asOf ?? todayInChina(clock);
    const path = pathOf(uri);
    return path === undefined ? alone(settings, today) : workspace.contextOf(path, settings, today);
  };
}

import type { RuleContext } from '../../engine/checks/rule-context.ts';
import { ruleContext } from '../../engine/checks/run.ts';
import type { CalendarDay } from '../../engine/reference/calendar-day.ts';
import type { Settings } from '../../engine/settings/settings.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import type { Clock } from '../clock.ts';
import type { Configuration } from './configuration.ts';
import { todayInChina } from './today.ts';

/** What the check of a document needs to know: its settings, the day and what lies around it. */
export interface Contexts {
  /**
   * Asked anew for every check. A document that is no file of the workspace is checked by itself.
   * @param scope the document or folder whose settings hold.
   */
  of(uri: string, scope?: string): Promise<RuleContext>;
  /** The day of the check under the settings of a folder: the one that is set, or today in China. */
  day(scope: string | undefined): Promise<CalendarDay>;
}

export function createContexts(
  configuration: Configuration,
  workspace: Workspace,
  clock: Clock,
  pathOf: (uri: string) => string | undefined,
): Contexts {
  const made = new WeakMap<Settings, RuleContext>();

  /** The calendar in a context is worth keeping from one keystroke to the next. */
  function alone(settings: Settings, today: CalendarDay): RuleContext {
    const known = made.get(settings);
    if (known?.today === today) return known;
    const context = ruleContext(settings, today);
    made.set(settings, context);
    return context;
  }

  return {
    async of(uri, scope = uri) {
      const { settings, asOf } = await configuration.of(scope);
      const today = asOf ?? todayInChina(clock);
      const path = pathOf(uri);
      return path === undefined ? alone(settings, today) : workspace.contextOf(path, settings, today);
    },
    day: async (scope) => (await configuration.of(scope)).asOf ?? todayInChina(clock),
  };
}

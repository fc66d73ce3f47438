import * as z from 'zod';
import { ruleOf } from '../../engine/checks/rules/index.ts';
import { type CalendarDay, calendarDay } from '../../engine/reference/calendar-day.ts';
import { type Settings, settingsFormat } from '../../engine/settings/settings.ts';
import type { Localized } from '../../engine/text/localized.ts';

/** Whose findings are told: of every case in the open folders, or of those alone that are open in the editor. */
export type DiagnosticsScope = 'workspace' | 'openFiles';

/** What the user has set, as far as it concerns the server. */
export interface ServerSettings {
  /** For the checks. */
  readonly settings: Settings;
  /** The day to check as of; undefined for today. */
  readonly asOf: CalendarDay | undefined;
  readonly diagnosticsScope: DiagnosticsScope;
  readonly codeLens: boolean;
  readonly inlayHints: boolean;
}

/** Settings as far as they can be used, and a sentence for the user on each one that cannot. */
export interface ReadSettings extends ServerSettings {
  readonly problems: readonly Localized[];
}

const group = z.record(z.string(), z.unknown());
const scopeFormat = z.enum(['workspace', 'openFiles'] satisfies DiagnosticsScope[]).optional();
const { rules: ruleSettings, ...otherSettings } = settingsFormat.shape;
const ruleSetting = ruleSettings.unwrap().valueType;

/**
 * Reads what the editor holds under `certcase`. A value that cannot be used is left out, and the default stands for it;
 * one that is absent or null says nothing. Names that are no settings of the check belong to the client.
 */
export function readSettings(raw: unknown): ReadSettings {
  const written = group.safeParse(raw).data ?? {};
  const problems: Localized[] = [];
  const settings = settingsFormat.parse({
    ...readOthers(written, problems),
    rules: readRules(written.rules, problems),
  });
  return {
    settings,
    asOf: readDay(written.asOf, problems),
    diagnosticsScope: readScope(written.diagnosticsScope, problems),
    codeLens: readSwitch('codeLens', written.codeLens, problems),
    inlayHints: readSwitch('inlayHints', written.inlayHints, problems),
    problems,
  };
}

function readDay(written: unknown, problems: Localized[]): CalendarDay | undefined {
  if (written === undefined || written === null || written === '') return undefined;
  const day = typeof written === 'string' ? calendarDay(written) : undefined;
  if (day === undefined) problems.push(texts.noDay(shown(written)));
  return day;
}

function readScope(written: unknown, problems: Localized[]): DiagnosticsScope {
  const { success, data } = scopeFormat.safeParse(written ?? undefined);
  if (!success) problems.push(texts.notAllowed('diagnosticsScope', shown(written)));
  return data ?? 'workspace';
}

/** Everything that can be switched off is on where nothing is said. */
function readSwitch(name: string, written: unknown, problems: Localized[]): boolean {
  if (typeof written === 'boolean' || written === undefined || written === null) return written ?? true;
  problems.push(texts.notAllowed(name, shown(written)));
  return true;
}

function readOthers(written: Record<string, unknown>, problems: Localized[]): Record<string, unknown> {
  const read: Record<string, unknown> = {};
  for (const [name, format] of Object.entries(otherSettings)) {
    const value = written[name] ?? undefined;
    const { success, data } = format.safeParse(value);
    if (success) read[name] = data;
    else problems.push(texts.notAllowed(name, shown(value)));
  }
  return read;
}

function readRules(written: unknown, problems: Localized[]): Settings['rules'] {
  if (written === undefined || written === null) return {};
  const entries = group.safeParse(written);
  if (!entries.success) {
    problems.push(texts.noGroup());
    return {};
  }
  const read: Settings['rules'] = {};
  for (const [code, value] of Object.entries(entries.data)) {
    const severity = ruleSetting.safeParse(value);
    if (ruleOf(code) === undefined) problems.push(texts.noRule(code));
    else if (severity.success) read[code] = severity.data;
    else problems.push(texts.noSeverity(code, shown(value)));
  }
  return read;
}

function shown(value: unknown): string {
  return JSON.stringify(value);
}

const words = ruleSetting.options;

const texts = {
  noDay: (value: string): Localized => ({
    en: `Setting certcase.asOf: ${value} is no day of the form YYYY-MM-DD; cases are checked as of today.`,
    zh: `设置 certcase.asOf：${value} 不是 YYYY-MM-DD 形式的有效日期，现按今天检查。`,
  }),
  notAllowed: (name: string, value: string): Localized => ({
    en: `Setting certcase.${name}: ${value} cannot be used; the default is.`,
    zh: `设置 certcase.${name}：${value} 无效，现采用默认值。`,
  }),
  noGroup: (): Localized => ({
    en: 'Setting certcase.rules has to be a list of rule codes, each with a severity; it is left out.',
    zh: '设置 certcase.rules 应逐条写明规则代码及其级别，现不予采用。',
  }),
  noRule: (code: string): Localized => ({
    en: `Setting certcase.rules: there is no rule ${code}; the entry is left out.`,
    zh: `设置 certcase.rules：没有规则 ${code}，该条不予采用。`,
  }),
  noSeverity: (code: string, value: string): Localized => ({
    en: `Setting certcase.rules: ${code} is ${value}; it has to be one of ${words.join(', ')}. The entry is left out.`,
    zh: `设置 certcase.rules：${code} 填写为 ${value}，应为 ${words.join('、')} 之一，该条不予采用。`,
  }),
};

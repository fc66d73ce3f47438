import { type SettingSource, type SettingsLevel, sourcesOf } from './levels.ts';
import { settingAt, settingsIn } from './setting-texts.ts';
import { defaultSettings, type Settings } from './settings.ts';

/** A setting that holds, and where it comes from. */
export interface SettingOrigin<Level> {
  /** As it is written with dots: `deviationPercent`, `rules.goods/hs-code`. */
  readonly path: string;
  /** Undefined where nothing holds, such as where no tariff is named. */
  readonly value: unknown;
  /** The levels that say so, the nearest first; none where it is the default, or the editor's. */
  readonly sources: readonly SettingSource<Level>[];
  /** Whether no level says so and the value is the one of Certcase itself. */
  readonly isDefault: boolean;
}

/**
 * Every setting that holds for a case, in the order of the page of settings, rules by their codes.
 * @param settings what the levels add up to, see `settingsOf`.
 */
export function settingOrigins<Level extends SettingsLevel>(
  settings: Settings,
  levels: readonly Level[],
): readonly SettingOrigin<Level>[] {
  const sources = sourcesOf(levels);
  const paths = settingsIn(undefined).flatMap((path): readonly string[] => {
    if (path === 'rules')
      return Object.keys(settings.rules)
        .sort()
        .map((code) => `rules.${code}`);
    const members = settingsIn(path);
    return members.length === 0 ? [path] : members;
  });
  return paths.map((path) => {
    const value = valueAt(settings, path);
    const from = sources.get(path) ?? [];
    const usual = settingAt(path.split('.')) === undefined ? undefined : valueAt(defaultSettings, path);
    const isDefault = from.length === 0 && JSON.stringify(value) === JSON.stringify(usual);
    return { path, value, sources: from, isDefault };
  });
}

/** The code of a rule is a name of its own, whatever is in it. */
function valueAt(settings: Settings, path: string): unknown {
  const dot = path.indexOf('.');
  const group = new Map(Object.entries(settings)).get(dot === -1 ? path : path.slice(0, dot));
  if (dot === -1) return group;
  return typeof group === 'object' && group !== null
    ? new Map(Object.entries(group)).get(path.slice(dot + 1))
    : undefined;
}

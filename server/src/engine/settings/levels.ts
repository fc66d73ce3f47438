import type { ProjectEntries, ProjectEntry } from './project-entries.ts';
import { type Settings, settingsFormat } from './settings.ts';

/** The settings of one project file, among those of the project files above it. */
export interface SettingsLevel {
  readonly entries: ProjectEntries;
}

/** Lists that no level takes anything out of: what is set above holds below as well. */
const addedUp: ReadonlySet<string> = new Set(['waivers.forbidden', 'exclude']);

/**
 * The settings that hold where project files stand above each other: the nearest one wins for what it sets, what it does
 * not set comes from above, at last from `base`. Groups and the rules add up name by name; `waivers.forbidden` and
 * `exclude` hold from all levels.
 * @param levels the nearest first.
 */
export function settingsOf<Level extends SettingsLevel>(base: Settings, levels: readonly Level[]): Settings {
  const settings: Record<string, unknown> = { ...base };
  for (const [path, sources] of sourcesOf(levels)) {
    const values = sources.map(({ entry }) => entry.value);
    const [group, name] = stepsOf(path);
    if (name === undefined) settings[group] = addedUp.has(path) ? merged(settings[group], values) : values[0];
    else {
      const members: Record<string, unknown> = { ...(settings[group] ?? {}) };
      members[name] = addedUp.has(path) ? merged(members[name], values) : values[0];
      settings[group] = members;
    }
  }
  return settingsFormat.parse(settings);
}

/** A level that sets something, and how. */
export interface SettingSource<Level> {
  readonly level: Level;
  readonly entry: ProjectEntry;
}

/**
 * Where each setting that some level makes comes from, by its path: the level that wins, and for lists that add up every
 * level, the nearest first.
 */
export function sourcesOf<Level extends SettingsLevel>(
  levels: readonly Level[],
): ReadonlyMap<string, readonly SettingSource<Level>[]> {
  const sources = new Map<string, SettingSource<Level>[]>();
  for (const level of levels) {
    for (const [path, entry] of level.entries) {
      const known = sources.get(path);
      if (known === undefined) sources.set(path, [{ level, entry }]);
      else if (addedUp.has(path)) known.push({ level, entry });
    }
  }
  return sources;
}

/** The name at the top, and the one in its group; the code of a rule is a name of its own, whatever is in it. */
function stepsOf(path: string): readonly [group: string, name?: string] {
  const dot = path.indexOf('.');
  return dot === -1 ? [path] : [path.slice(0, dot), path.slice(dot + 1)];
}

function merged(base: unknown, lists: readonly unknown[]): unknown[] {
  return [...new Set([base, ...[...lists].reverse()].flatMap((list) => (Array.isArray(list) ? list : [])))];
}

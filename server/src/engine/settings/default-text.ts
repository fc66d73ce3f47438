import type { SettingPath } from './setting-texts.ts';
import { defaultSettings } from './settings.ts';

/** The value that holds where a setting is not written, as it would be written; undefined for a group, or none. */
export function defaultText(path: SettingPath): string | undefined {
  let value: unknown = defaultSettings;
  for (const name of path.split('.')) {
    value = new Map(Object.entries(value ?? {})).get(name);
  }
  const isGroup = typeof value === 'object' && !Array.isArray(value);
  return value === undefined || isGroup ? undefined : JSON.stringify(value);
}

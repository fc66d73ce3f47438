import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Localized } from '../engine/text/localized.ts';

/** A setting as the manifest of the extension contributes it. */
export interface EditorSetting {
  /** Such as `certcase.asOf`. */
  readonly name: string;
  readonly text: Localized;
  readonly usual: unknown;
}

interface Manifest {
  readonly contributes: {
    readonly configuration: { readonly properties: Readonly<Record<string, Contributed>> };
  };
}

interface Contributed {
  readonly description?: string;
  readonly markdownDescription?: string;
  readonly default: unknown;
}

/** The settings of the extension, as VS Code shows them, with their texts in both languages. */
export function editorSettings(root: string): readonly EditorSetting[] {
  const read = <Content>(name: string): Content => JSON.parse(readFileSync(join(root, name), 'utf8'));
  const { properties } = read<Manifest>('package.json').contributes.configuration;
  const en = read<Record<string, string>>('package.nls.json');
  const zh = read<Record<string, string>>('package.nls.zh-cn.json');
  return Object.entries(properties).map(([name, { description, markdownDescription, default: usual }]) => {
    const key = (markdownDescription ?? description ?? '').replaceAll('%', '');
    return { name, text: { en: en[key] ?? '', zh: zh[key] ?? '' }, usual };
  });
}

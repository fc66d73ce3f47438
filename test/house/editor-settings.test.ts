import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { settingTexts } from '../../server/src/engine/settings/setting-texts.ts';
import { defaultSettings } from '../../server/src/engine/settings/settings.ts';

const root = resolve(import.meta.dirname, '../..');

function json<Content>(name: string): Content {
  return JSON.parse(readFileSync(join(root, name), 'utf8')) as Content;
}

interface Contributed {
  readonly default: unknown;
  readonly order: number;
}

/** Settings that stand beside the cases, in the project file, and not with a person's editor. */
const ofTheProject = ['calendar', 'clauses', 'waivers', 'cases', 'exclude', 'tariff', 'root'];

const { contributes } = json<{ contributes: { configuration: { properties: Record<string, Contributed> } } }>(
  'package.json',
);
const { properties } = contributes.configuration;

it('offers in the editor every threshold of the checks, with the same default', () => {
  const thresholds = Object.entries(defaultSettings).filter(([name]) => !ofTheProject.includes(name));
  const contributed = thresholds.map(([name]) => [name, properties[`certcase.${name}`]?.default]);
  expect(contributed).toEqual(thresholds);
});

it('says of each in both languages what the project file says of it', () => {
  const [en, zh] = ['package.nls.json', 'package.nls.zh-cn.json'].map((name) =>
    json<Record<string, string>>(name),
  );
  const differing = Object.entries(settingTexts).filter(([path, text]) => {
    if (path === 'rules' || ofTheProject.includes(path.split('.')[0]!)) return false;
    return en?.[`configuration.${path}`] !== text.en || zh?.[`configuration.${path}`] !== text.zh;
  });
  expect(differing).toEqual([]);
});

it('keeps to twenty settings', () => {
  expect(Object.keys(properties).length).toBeLessThanOrEqual(20);
});

it('shows them in the order of the manifest', () => {
  const orders = Object.values(properties).map(({ order }) => order);
  expect(orders).toEqual(orders.map((_, index) => index + 1));
});

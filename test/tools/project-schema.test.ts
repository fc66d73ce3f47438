import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { projectSchema } from '../../server/src/tools/project-schema.ts';
import { settingsPage } from '../../server/src/tools/settings-page.ts';

const schema = JSON.parse(projectSchema()) as AnySchemaObject;
const ajv = new Ajv2020({ strict: true, allErrors: true, formats: { date: true } });
const validate = ajv.compile(schema);

function faults(text: string): string[] {
  validate(parse(text));
  return (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
}

it('accepts the example of the page of settings', () => {
  const [, example = ''] = /```yaml\n([\s\S]*?)```/.exec(settingsPage([])) ?? [];
  expect(example).toContain('deviationPercent');
  expect(faults(example)).toEqual([]);
});

it.each([
  ['deviationPercents: 3', ' additionalProperties'],
  ['deviationPercent: much', '/deviationPercent type'],
  ['rules: { goods/hscode: off }', '/rules propertyNames'],
  ['rules: { goods/hs-code: fatal }', '/rules/goods~1hs-code enum'],
  ['waivers: { forbidden: [goods] }', '/waivers/forbidden/0 enum'],
])('refuses %s', (text, fault) => {
  expect(faults(text)).toContain(fault);
});

it('says of every setting what it means, in both languages', () => {
  const bare = Object.entries(schema.properties as Record<string, AnySchemaObject>)
    .flatMap(([name, setting]) => [
      [name, setting] as const,
      ...Object.entries((setting.properties ?? {}) as Record<string, AnySchemaObject>),
    ])
    .filter(([, { description = '' }]) => !/[a-z].*\n.*\p{Script=Han}/u.test(description as string));
  expect(bare.map(([name]) => name)).toEqual([]);
});

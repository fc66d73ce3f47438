import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { caseSchema } from '../../server/src/tools/case-schema.ts';

const schema = JSON.parse(caseSchema()) as AnySchemaObject;
const validate = new Ajv2020({ strict: true, allErrors: true }).compile(schema);
const golden = readFileSync(resolve(import.meta.dirname, '../../examples/golden-import.case.yaml'), 'utf8');

/** Where a text breaks the schema, as JSON pointers, read as other tools read YAML. */
function faults(text: string): string[] {
  validate(parse(text));
  return (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
}

it('accepts the golden case', () => {
  expect(faults(golden)).toEqual([]);
});

it.each([
  ['direction: import', 'direction: imports', '/direction enum'],
  ['quantity: 120', 'quantity: many', '/goods/0/quantity type'],
  ['"8471309000"', '8471309000', '/goods/0/hsCode type'],
  ['releasedOn: 2026-04-28', 'releasedOn: 28 April', '/nodes/clearance/releasedOn pattern'],
  ['releasedOn: 2026-04-28', 'releasedAt: 2026-04-28', '/nodes/clearance/releasedAt type'],
  ['caseId: AC-2026-0417', '', ' required'],
])('refuses %s written as %s', (right, wrong, fault) => {
  expect(golden).toContain(right);
  expect(faults(golden.replace(right, wrong))).toContain(fault);
});

describe('every field of the schema', () => {
  const fields = [...fieldsOf(schema, '')];

  it('is described in both languages', () => {
    expect(fields.length).toBeGreaterThan(100);
    const bare = fields.filter(({ description = '' }) => !/[a-z].*\n.*\p{Script=Han}/u.test(description));
    expect(bare.map(({ path }) => path)).toEqual([]);
  });

  it('is valid with its own example', () => {
    const examples = fields.filter((field) => field.examples !== undefined);
    expect(examples.length).toBeGreaterThan(20);
    for (const { path, pattern, examples: [example] = [] } of examples) {
      expect(example, path).toMatch(new RegExp(pattern ?? '.'));
    }
  });
});

interface Described {
  readonly path: string;
  readonly description?: string;
  readonly examples?: readonly string[];
  readonly pattern?: string;
}

function* fieldsOf(field: AnySchemaObject, path: string): Generator<Described> {
  yield { ...field, path };
  for (const [name, inner] of Object.entries(field.properties ?? {})) {
    yield* fieldsOf(inner as AnySchemaObject, `${path}/${name}`);
  }
  if (field.items !== undefined) yield* fieldsOf(field.items as AnySchemaObject, `${path}/0`);
}

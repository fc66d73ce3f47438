import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { keyAliases, wordAliases } from '../../server/src/engine/format/aliases.ts';
import { caseFormat } from '../../server/src/engine/format/case-format.ts';
import { documentTypes } from '../../server/src/engine/format/documents.ts';
import { factsOf } from '../../server/src/engine/format/field.ts';
import { nodeNames } from '../../server/src/engine/format/nodes.ts';

const file = resolve(import.meta.dirname, '../../syntaxes/certcase.tmLanguage.json');
const { repository } = JSON.parse(readFileSync(file, 'utf8')) as {
  repository: Record<string, { match: string }>;
};

/** Every schema of the format, the sections themselves included. */
function schemas(schema: z.ZodType): z.ZodType[] {
  if (schema instanceof z.ZodOptional) return schemas(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodArray) return schemas(schema.element as z.ZodType);
  if (schema instanceof z.ZodObject)
    return [schema, ...Object.values(schema.shape).flatMap((part) => schemas(part as z.ZodType))];
  return [schema];
}

const all = schemas(caseFormat);
const names = new Set(
  all.flatMap((schema) => (schema instanceof z.ZodObject ? Object.keys(schema.shape) : [])),
);
const words = new Set(all.flatMap((schema) => factsOf(schema)?.words ?? []));

/** What a pattern of the grammar finds in a line; the engines differ in nothing that it uses. */
function found(pattern: string, line: string): string | undefined {
  const match = repository[pattern]!.match.replace('(?i:', '(?:');
  return new RegExp(match, 'u').exec(line)?.[0];
}

describe('the grammar', () => {
  it('knows every name of the format', () => {
    const pattern = (name: string) => ((nodeNames as readonly string[]).includes(name) ? 'node' : 'name');
    expect([...names].filter((name) => found(pattern(name), `  ${name}: x`) !== name)).toEqual([]);
    expect([...names].filter((name) => found(pattern(name), `  ${name}-old: x`) !== undefined)).toEqual([]);
  });

  it('knows every word of the format', () => {
    const pattern = (word: string) =>
      (documentTypes as readonly string[]).includes(word) ? 'document-type' : 'word';
    const values = [...words].filter((word) => !names.has(word));
    expect(values.filter((word) => found(pattern(word), `  type: ${word} # x`) !== word)).toEqual([]);
  });

  it('knows the Chinese names and the Chinese labels of words', () => {
    const chinese = [...names].flatMap((name) =>
      (keyAliases[name] ?? []).filter((alias) => /\p{Script=Han}/u.test(alias)),
    );
    const known = (name: string) => found('node', `  ${name}: x`) ?? found('name', `  ${name}: x`);
    expect(chinese.length).toBeGreaterThan(names.size);
    expect(chinese.filter((name) => known(name) !== name)).toEqual([]);
    expect(known('  新商品编码: x')).toBeUndefined();
    const labels = [...words].filter((word) => !names.has(word)).map((word) => wordAliases[word]![0]!);
    const said = (word: string) =>
      found('word', `类型: ${word}`) ?? found('document-type', `  类型: ${word}`);
    expect(labels.filter((word) => said(word) !== word)).toEqual([]);
  });

  it.each([
    ['date', 'signedOn: 2026-03-02', '2026-03-02'],
    ['date', 'signedOn: 2026/3/2', undefined],
    ['date-time', 'declaredAt: 2026-04-24T09:30', '2026-04-24T09:30'],
    ['code', 'hsCode: "8471309000"', '8471309000'],
    ['code', 'hsCode: 8471.30.90.00', '8471.30.90.00'],
    ['code', 'uscc: 91310115MA1H7K2Q2P', '91310115MA1H7K2Q2P'],
    ['code', 'amount: 49200.00', undefined],
    ['identifier', 'number: AIEC-2225-2026-004512', 'AIEC-2225-2026-004512'],
    ['identifier', 'name: Huatong Import & Export Agency Co., Ltd.', undefined],
    ['placeholder', 'number: 待补', '待补'],
    ['placeholder', 'number: 待补的内容', undefined],
    ['placeholder', '{ number: TBD, x: 1 }', 'TBD'],
  ])('finds the %s in «%s»', (pattern, line, expected) => {
    expect(found(pattern, line)).toBe(expected);
  });
});

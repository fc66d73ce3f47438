import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { newRule } from '../../server/src/tools/new-rule.ts';

const root = resolve(import.meta.dirname, '../..');
const copy = mkdtempSync(join(tmpdir(), 'certcase-'));

beforeAll(() => {
  for (const path of [
    'package.json',
    'tsconfig.json',
    'server/package.json',
    'server/src/engine',
    'server/src/workspace',
    'test/package.json',
    'test/laws',
  ]) {
    cpSync(join(root, path), join(copy, path), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
});
afterAll(() => rmSync(copy, { recursive: true }));

/** Runs a program in the copy; what it printed, whether it ended well or not. */
function run(...parameters: readonly string[]): string {
  try {
    return execFileSync(process.execPath, parameters, { cwd: copy, encoding: 'utf8' });
  } catch (error) {
    return (error as { readonly stdout: string }).stdout;
  }
}

it('writes a rule that compiles, and a page that fails until the rule is filled in', async () => {
  const files = await newRule(copy, 'goods/net-weight');
  expect(files).toEqual({
    rule: 'server/src/engine/checks/rules/goods/net-weight.ts',
    page: 'test/rules/goods/net-weight.md',
  });
  const compiled = run('node_modules/typescript/bin/tsc', '-p', 'server/src/engine', '--listFiles');
  expect(compiled).toContain('goods/net-weight.ts\n');
  expect(compiled).not.toContain('goods/net-weight.ts(');
  const differences = run(
    '--input-type=module',
    '--eval',
    `import { difference } from './test/laws/difference.ts';
     import { fixtures } from './test/laws/pages.ts';
     for (const fixture of fixtures) console.log(difference(fixture));`,
  );
  expect(differences).toContain('missing, on line 1:\n    caseId: AC-2026-0418');
});

it('registers the rule behind the others of its area, and under a free name', async () => {
  await newRule(copy, 'storage/hs-code');
  const index = readFileSync(join(copy, 'server/src/engine/checks/rules/index.ts'), 'utf8');
  expect(index).toContain("import netWeight from './goods/net-weight.ts';\n");
  expect(index).toMatch(/ {2}hsCode,\n(?: {2}\w+,\n)*? {2}netWeight,\n/);
  expect(index).toContain("import storageHsCode from './storage/hs-code.ts';\n");
  expect(index).toMatch(/ {2}storageHsCode,\n\];/);
});

it.each(['net-weight', 'Goods/netWeight', 'goods/hs-code', ''])('refuses %j as a code', async (code) => {
  await expect(newRule(copy, code)).rejects.toThrow(RangeError);
});

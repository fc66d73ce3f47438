import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { checkFormatNames } from '../../server/src/cli/formats/check-format-names.ts';
import { certcase } from './command-line.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** A case on which the rule `goods/amount` throws where `torn-rule.mjs` is loaded. */
const text = `caseId: AC-2026-0801
direction: import
parties: { client: { name: 远帆 }, agent: { name: 华通 } }
agreement:
  clauses:
    - { title: 双方法律责任, text: 委托方对材料负责，代理方对申报负责。 }
    - { title: 单证真实性责任, text: 委托方与代理方对单证真实性承担连带责任。 }
goods:
  - { name: 显示器, hsCode: "8528521200", quantity: 10, unitPrice: 432.175, amount: 4321.75 }
`;

const torn = { NODE_OPTIONS: `--import ${pathToFileURL(join(import.meta.dirname, 'torn-rule.mjs')).href}` };
const sentence = 'The check goods/amount could not be completed (the ink ran out)';

function folderWithCase(): string {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'a.case.yaml'), text);
  return folder;
}

it.each(checkFormatNames)(
  'a rule that throws ends the check with 3 and is told on the file as %s',
  async (format) => {
    const args = ['check', '.', '--as-of', '2026-05-20', '--format', format];
    const { stdout, stderr, status } = await certcase(folderWithCase(), args, torn);
    expect(stdout).toContain(sentence);
    expect(stderr).toMatch(/^certcase: One check could not be completed because of a fault in Certcase/);
    expect(status).toBe(3);
  },
);

it.each([
  ['timeline', 'a.case.yaml'],
  ['deadlines', '.'],
  ['report', 'a.case.yaml'],
  ['report', '.', '--kind', 'workspace-compliance'],
])('%s %s tells a rule that throws, and ends with 3', async (...words) => {
  const { stderr, status } = await certcase(folderWithCase(), [...words, '--as-of', '2026-05-20'], torn);
  expect(stderr).toContain(`certcase: a.case.yaml: ${sentence}`);
  expect(status).toBe(3);
});

it('2 comes before 3, and 3 before 1', async () => {
  const folder = folderWithCase();
  writeFileSync(
    join(folder, 'b.case.yaml'),
    text.replace('"8528521200"', '"99"').replace('4321.75', '4321.5'),
  );
  const check = ['check', '.', '--as-of', '2026-05-20'];
  expect((await certcase(folder, check, torn)).status).toBe(3);
  expect((await certcase(folder, check)).status).toBe(1);
  writeFileSync(join(folder, '.certcase.yaml'), 'deviationPercents: 3\n');
  expect((await certcase(folder, check, torn)).status).toBe(2);
  expect((await certcase(folder, [...check, '--ignore-project-errors'], torn)).status).toBe(3);
  writeFileSync(join(folder, '.certcase.yaml'), 'rules: { goods/amount: off }\n');
  rmSync(join(folder, 'b.case.yaml'));
  expect((await certcase(folder, check, torn)).status).toBe(0);
});

it('neither a waiver nor a baseline silences a rule that throws', async () => {
  const folder = folderWithCase();
  const waiver =
    'waivers:\n  - { rule: goods/amount, reason: agreed, approvedBy: 王莉, until: 2026-06-30 }\n';
  writeFileSync(join(folder, 'a.case.yaml'), text + waiver);
  const check = ['check', '.', '--as-of', '2026-05-20'];
  expect((await certcase(folder, check, torn)).status).toBe(3);
  expect((await certcase(folder, [...check, '--write-baseline'], torn)).status).toBe(3);
  expect((await certcase(folder, check, torn)).status).toBe(3);
});

import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import AjvDraft4 from 'ajv-draft-04';
import { describe, expect, it } from 'vitest';
import { rules } from '../../server/src/engine/checks/rules/index.ts';
import { certcase } from './command-line.ts';
import { faultyCase } from './repository.ts';
import { temporaryFolder } from './temporary-folder.ts';

const schemaPath = join(import.meta.dirname, 'sarif/sarif-2.1.0-rtm.5.json');
const validate = new AjvDraft4.default({
  strict: false,
  allErrors: true,
  validateFormats: false,
  unicodeRegExp: false,
}).compile(JSON.parse(readFileSync(schemaPath, 'utf8')) as object);
const examples = resolve(import.meta.dirname, '../../examples');

interface Place {
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string; readonly uriBaseId?: string };
    readonly region?: Record<string, number>;
  };
}
interface Run {
  readonly tool: { readonly driver: { readonly rules: readonly { id: string; shortDescription: object }[] } };
  readonly invocations: readonly {
    readonly executionSuccessful: boolean;
    readonly exitCode: number;
    readonly toolExecutionNotifications: readonly {
      readonly descriptor: { readonly id: string };
      readonly level: string;
      readonly message: { readonly text: string };
      readonly locations?: readonly Place[];
    }[];
  }[];
  readonly artifacts: readonly { readonly location: { readonly uri: string } }[];
  readonly results: readonly {
    readonly ruleId: string;
    readonly ruleIndex: number;
    readonly message: { readonly text: string };
    readonly locations: readonly Place[];
    readonly relatedLocations?: readonly Place[];
    readonly partialFingerprints: Record<string, string>;
    readonly suppressions?: readonly Record<string, string>[];
    readonly fixes?: readonly { readonly artifactChanges: readonly object[] }[];
  }[];
}

/** Runs the check in a folder with these files; the answer has to be as the published schema says. */
async function sarif(files: Record<string, string | Buffer>, ...args: readonly string[]) {
  const folder = temporaryFolder();
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return sarifIn(folder, ...args);
}

async function sarifIn(folder: string, ...args: readonly string[]) {
  const all = ['check', '.', '--as-of', '2026-05-20', '--format', 'sarif', ...args];
  const { stdout, status } = await certcase(folder, all);
  const log = JSON.parse(stdout) as { readonly runs: readonly [Run] };
  expect(validate(log), JSON.stringify(validate.errors)).toBe(true);
  return { run: log.runs[0], stdout, status };
}

it('notices what the schema forbids', () => {
  expect(validate({ version: '2.1.0', runs: [{ tool: {} }] })).toBe(false);
});

describe.each(['en', 'zh'] as const)('in %s', (language) => {
  it('is valid for every example, and describes every rule', async () => {
    const folder = temporaryFolder();
    cpSync(examples, folder, { recursive: true });
    const { run, status } = await sarifIn(folder, '--lang', language);
    expect(status).toBe(1);
    expect(run.results.length).toBeGreaterThan(20);
    expect(run.tool.driver.rules.map(({ id, shortDescription }) => [id, shortDescription])).toEqual(
      rules.map(({ code, documentation }) => [code, { text: documentation.title[language] }]),
    );
    for (const { ruleId, ruleIndex } of run.results) expect(rules[ruleIndex]?.code).toBe(ruleId);
    expect(run.artifacts.map(({ location }) => decodeURIComponent(location.uri))).toContain(
      '出口-手写录入.case.yaml',
    );
    expect(run.results.some(({ fixes }) => fixes !== undefined)).toBe(true);
  });
});

it('places a finding in UTF-16 columns, in a file whose name is percent-encoded', async () => {
  const text = faultyCase('AC-1')
    .replace('  - hsCode: "8', '  - { name: 😀, hsCode: "8')
    .replace('120"', '120" }');
  const { run } = await sarif({ '2026年 100%/案卷#1.case.yaml': text });
  const [result] = run.results;
  expect(result!.locations[0]!.physicalLocation).toEqual({
    artifactLocation: {
      uri: '2026%E5%B9%B4%20100%25/%E6%A1%88%E5%8D%B7%231.case.yaml',
      uriBaseId: '%SRCROOT%',
    },
    region: { startLine: 9, startColumn: 25, endLine: 9, endColumn: 36 },
  });
});

it('knows a finding again where its lines have moved, and tells two of a kind apart', async () => {
  const before = await sarif({ 'a.case.yaml': faultyCase('AC-1') });
  const after = await sarif({ 'moved/a.case.yaml': `# 调整\n\n${faultyCase('AC-1')}` });
  const fingerprints = ({ run }: typeof before) =>
    run.results.map(({ partialFingerprints }) => partialFingerprints);
  expect(fingerprints(after)).toEqual(fingerprints(before));
  const two = await sarif({ 'a.case.yaml': `${faultyCase('AC-1')}goods: []\ngoods: []\n` });
  const all = fingerprints(two).map((names) => names['certcaseFinding/v1']);
  expect(all.length).toBeGreaterThan(2);
  expect(new Set(all).size).toBe(all.length);
});

it('shows both ends of what two cases claim, each file by a relative address', async () => {
  const { run } = await sarif({ 'a.case.yaml': faultyCase('AC-1'), 'b/b.case.yaml': faultyCase('AC-1') });
  const duplicates = run.results.filter(({ ruleId }) => ruleId === 'case/duplicate-id');
  const uris = (places: readonly Place[] = []) =>
    places.map(({ physicalLocation }) => physicalLocation.artifactLocation);
  expect(duplicates.map(({ relatedLocations }) => uris(relatedLocations))).toEqual([
    [{ uri: 'b/b.case.yaml', uriBaseId: '%SRCROOT%' }],
    [{ uri: 'a.case.yaml', uriBaseId: '%SRCROOT%' }],
  ]);
});

it('suppresses what is waived, with who approved it, and what the baseline knows', async () => {
  const waiver =
    'waivers:\n  - { rule: goods/hs-code, reason: 归类裁定办理中, approvedBy: 王莉, until: 2026-06-30 }\n';
  const known = { version: 1, findings: [{ rule: 'goods/hs-code', case: 'AC-2', path: 'goods[0].hsCode' }] };
  const files = {
    'a.case.yaml': faultyCase('AC-1') + waiver,
    'b.case.yaml': faultyCase('AC-2'),
    'certcase-baseline.json': JSON.stringify(known),
  };
  const { run, status } = await sarif(files);
  expect(run.results.map(({ suppressions }) => suppressions)).toEqual([
    [
      {
        kind: 'inSource',
        status: 'accepted',
        justification: 'Waived by 王莉 until 2026-06-30: 归类裁定办理中',
      },
    ],
    [{ kind: 'external', justification: 'Known since the baseline was written; nobody has approved of it.' }],
  ]);
  expect(status).toBe(0);
});

it('says that a file could not be read, and never looks like a success then', async () => {
  const { run, status } = await sarif({
    'a.case.yaml': faultyCase('AC-1'),
    '坏.case.yaml': Buffer.from([0xff, 0xff]),
  });
  expect(status).toBe(2);
  const [invocation] = run.invocations;
  expect(invocation).toMatchObject({ executionSuccessful: false, exitCode: 2 });
  const [unreadable, ...others] = invocation!.toolExecutionNotifications;
  expect(unreadable).toMatchObject({
    descriptor: { id: 'unreadable' },
    level: 'error',
    locations: [{ physicalLocation: { artifactLocation: { uri: '%E5%9D%8F.case.yaml' } } }],
  });
  expect(others.map(({ descriptor, level }) => [descriptor.id, level])).toEqual([['unchecked', 'note']]);
  expect(run.results).toHaveLength(1);
});

it('takes nothing in a case for a link, a control character or half a character', async () => {
  const name = '"see [here](1) \\u001b[31m \\ud800"';
  const { run, stdout } = await sarif({ 'a.case.yaml': faultyCase('AC-1').replace('"852852120"', name) });
  const { text } = run.results[0]!.message;
  expect(text).toContain('see [here] (1)');
  expect(text).not.toMatch(/\p{Cc}/u);
  expect(stdout).not.toMatch(/\\ud800/i);
});

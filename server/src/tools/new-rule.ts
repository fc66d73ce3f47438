/**
 * Writes the beginning of a rule: its file, its fixture page and its lines in the registry.
 *
 *   npm run new-rule goods/net-weight
 */
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

const registry = 'server/src/engine/checks/rules/index.ts';

/** The files of a rule by their paths from the root. */
export interface RuleFiles {
  readonly rule: string;
  readonly page: string;
}

/**
 * Writes the stubs of a rule. They compile; the fixture page fails until the rule finds what stands on it.
 * @param root the checkout.
 * @throws RangeError, with what to do instead, on a code that is malformed or taken.
 */
export async function newRule(root: string, code: string): Promise<RuleFiles> {
  if (!/^[a-z]+(?:-[a-z]+)*\/[a-z]+(?:-[a-z]+)*$/.test(code)) {
    throw new RangeError(
      `"${code}" is no code of a rule; write area/name in small letters, such as goods/net-weight.`,
    );
  }
  const files = { rule: `server/src/engine/checks/rules/${code}.ts`, page: `test/rules/${code}.md` };
  const taken = Object.values(files).find((file) => existsSync(join(root, file)));
  if (taken !== undefined) throw new RangeError(`${taken} is there already; choose another name.`);
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
  const listed = registered(await readFile(join(root, registry), 'utf8'), code);
  await writeNew(join(root, files.rule), ruleStub(code, version));
  await writeNew(join(root, files.page), pageStub(code));
  await writeFile(join(root, registry), listed);
  return files;
}

async function writeNew(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text, { flag: 'wx' });
}

/** The registry with a rule in it: imported in the order of the paths, listed behind the others of its area. */
function registered(index: string, code: string): string {
  const lines = index.split('\n');
  const [area = ''] = code.split('/');
  const imports = lines.flatMap((line, at) => {
    const match = /^import (\w+) from '\.\/([a-z-]+\/[a-z-]+)\.ts';$/.exec(line);
    return match === null ? [] : [{ at, name: match[1] ?? '', code: match[2] ?? '' }];
  });
  const name = nameOf(code, new Set(imports.map((line) => line.name)));
  const neighbours = new Set(
    imports.filter((line) => line.code.startsWith(`${area}/`)).map((line) => line.name),
  );
  const list = lines.findIndex((line) => line.endsWith('rules: readonly Rule[] = ['));
  const end = lines.indexOf('];', list);
  const lastNeighbour = lines.findLastIndex(
    (line, at) => at > list && at < end && neighbours.has(line.trim().slice(0, -1)),
  );
  const before = imports.find((line) => line.code > code)?.at ?? (imports.at(-1)?.at ?? -1) + 1;
  return lines
    .toSpliced(lastNeighbour === -1 ? end : lastNeighbour + 1, 0, `  ${name},`)
    .toSpliced(before, 0, `import ${name} from './${code}.ts';`)
    .join('\n');
}

/** A rule's name in the registry: `netWeight`, with its area in front where that is taken. */
function nameOf(code: string, taken: ReadonlySet<string>): string {
  const [, short = ''] = code.split('/');
  const name = camelCase(short);
  return taken.has(name) ? camelCase(code.replace('/', '-')) : name;
}

function camelCase(words: string): string {
  return words.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

function ruleStub(code: string, version: string): string {
  return `import { at } from '../../../case/model.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  code: '${code}',
  since: '${version}',
  severity: 'warning',
  fix: { offered: 'never' },
  basis: {
    kind: 'practice',
    statement: { en: 'Who says so, and where.', zh: '依据及其出处。' },
  },
  watches: ['caseId'],
  messages: {
    wrong: (written: string) => ({
      en: \`\${written} is wrong because of its figures; it leads to something. Do this about it.\`,
      zh: \`\${written} 有误（写明数字），会导致何种后果。请如何处理。\`,
    }),
  },
  documentation: {
    title: { en: 'What holds when all is well', zh: '正确的状态' },
    why: { en: 'Why it matters, in a sentence.', zh: '为什么重要。' },
    consequence: { en: 'What happens if nothing is done.', zh: '不处理的后果。' },
    remedy: { en: 'What to do about it.', zh: '处理办法。' },
    bad: 'caseId: AC-2026-0418\\n',
    good: 'caseId: AC-2026-0417\\n',
  },
  check(file, report) {
    const { caseId } = file.content;
    if (caseId?.value === undefined) return;
    if (caseId.value === 'wrong') report('wrong', [caseId.text], at(caseId));
  },
});
`;
}

function pageStub(code: string): string {
  return `# What holds when all is well 正确的状态

What the rule finds, in a sentence.

\`\`\`settings
today: 2026-05-20
rules: only
\`\`\`

## What it finds 会报告的写法

\`\`\`yaml case
caseId: AC-2026-0418
        ^^^^^^^^^^^^ warning ${code}: what the message says
\`\`\`

## What it accepts 可接受的写法

\`\`\`yaml case
caseId: AC-2026-0417
\`\`\`
`;
}

if (import.meta.main) {
  try {
    const { rule, page } = await newRule(resolve(import.meta.dirname, '../../..'), process.argv[2] ?? '');
    console.log(`Fill in ${rule} and ${page}; test/rules/README.md says how. Then run npm run generate.`);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}

/**
 * Writes every generated file of the project.
 *
 *   node server/src/tools/generate.ts [--check]     --check writes nothing and names each file that is stale
 */
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { exitCodeOrder, exitCodeTexts } from '../cli/exit-code.ts';
import { rules } from '../engine/checks/rules/index.ts';
import type { Language } from '../engine/text/localized.ts';
import { moduleTable } from './architecture/module-table.ts';
import { caseSchema } from './case-schema.ts';
import { countriesData, countriesDataFile } from './countries.ts';
import { coveragePage } from './coverage-page.ts';
import { currenciesData, currenciesDataFile } from './currencies.ts';
import { editorSettings } from './editor-settings.ts';
import { grammar, grammarFile } from './grammar.ts';
import { harmonizedSystemData, harmonizedSystemDataFile } from './harmonized-system.ts';
import { projectSchema } from './project-schema.ts';
import { ruleOverview, rulePage, ruleTable } from './rule-pages.ts';
import { settingsPage } from './settings-page.ts';
import { walkthroughPictures } from './walkthrough-pictures.ts';
import { workingDaysData, workingDaysDataFile } from './working-days.ts';

const root = resolve(import.meta.dirname, '../../..');

/** The generated files by their paths from the root, and what has to stand in them. */
export async function generatedFiles(): Promise<ReadonlyMap<string, string>> {
  const data = [
    [workingDaysDataFile, await workingDaysData()],
    [harmonizedSystemDataFile, await harmonizedSystemData()],
    [currenciesDataFile, await currenciesData()],
    [countriesDataFile, await countriesData()],
  ] as const;
  return new Map([
    ...data.map(([file, text]) => [relative(root, fileURLToPath(file)), text] as const),
    ['schemas/case.schema.json', caseSchema()],
    ['schemas/project.schema.json', projectSchema()],
    [grammarFile, grammar(root)],
    ['docs/settings.md', settingsPage(editorSettings(root))],
    ['docs/rules/README.md', ruleOverview()],
    ...rules.map((rule) => [`docs/rules/${rule.code}.md`, rulePage(rule)] as const),
    ['docs/coverage.md', coveragePage(root)],
    ['docs/continuous-integration.md', await pageWithExitCodes()],
    ...walkthroughPictures(root),
    ['README.md', await withTable('README.md', 'rules', ruleTable('docs/rules/'))],
    ['ARCHITECTURE.md', await withTable('ARCHITECTURE.md', 'modules', moduleTable())],
  ]);
}

/** A page of the project with the text between two marks replaced. */
async function withTable(page: string, name: string, table: string): Promise<string> {
  const text = await readFile(join(root, page), 'utf8');
  const [start, end] = [`<!-- ${name} -->\n`, `\n<!-- /${name} -->`];
  const [before, after] = [text.indexOf(start), text.indexOf(end.trim())];
  if (before === -1 || after < before) throw new Error(`${page} has no marks for ${name}.`);
  return text.slice(0, before + start.length) + table + end + text.slice(after + end.length - 1);
}

async function pageWithExitCodes(): Promise<string> {
  const page = await readFile(join(root, 'docs/continuous-integration.md'), 'utf8');
  return page.replace(
    /<!-- exit codes (en|zh) -->[\s\S]*?<!-- \/exit codes \1 -->/g,
    (_, language: Language) =>
      `<!-- exit codes ${language} -->\n${exitCodeTable(language)}\n<!-- /exit codes ${language} -->`,
  );
}

function exitCodeTable(language: Language): string {
  const head = { en: '| code | meaning |', zh: '| 退出码 | 含义 |' }[language];
  const rows = exitCodeTexts.map(({ code, text }) => `| ${code} | ${text[language]} |`);
  return [head, '|---|---|', ...rows, '', exitCodeOrder[language]].join('\n');
}

/** Pages of rules that no longer exist. */
async function leftOvers(files: ReadonlyMap<string, string>): Promise<string[]> {
  const folder = join(root, 'docs/rules');
  if (!existsSync(folder)) return [];
  const present = await readdir(folder, { recursive: true });
  return present
    .map((name) => join('docs/rules', name))
    .filter((name) => name.endsWith('.md') && !files.has(name));
}

/** The generated files that are not as they have to be. */
export async function staleFiles(): Promise<string[]> {
  const files = await generatedFiles();
  const stale = await leftOvers(files);
  for (const [name, text] of files) {
    const present = await readFile(join(root, name), 'utf8').catch(() => undefined);
    if (present !== text) stale.push(name);
  }
  return stale;
}

async function writeFiles(): Promise<void> {
  const files = await generatedFiles();
  for (const name of await leftOvers(files)) await rm(join(root, name));
  for (const [name, text] of files) {
    await mkdir(dirname(join(root, name)), { recursive: true });
    await writeFile(join(root, name), text);
  }
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
  if (values.check) {
    const stale = await staleFiles();
    for (const name of stale) console.error(`${name} is stale; run npm run generate.`);
    process.exitCode = stale.length === 0 ? 0 : 1;
  } else await writeFiles();
}

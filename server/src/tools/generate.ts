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
import { rules } from '../engine/checks/rules/index.ts';
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
    ...walkthroughPictures(root),
    ['README.md', await readmeWithRules()],
  ]);
}

async function readmeWithRules(): Promise<string> {
  const readme = await readFile(join(root, 'README.md'), 'utf8');
  const table = `<!-- rules -->\n${ruleTable('docs/rules/')}\n<!-- /rules -->`;
  return readme.replace(/<!-- rules -->[\s\S]*<!-- \/rules -->/, () => table);
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

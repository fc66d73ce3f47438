import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { certcase } from './command-line.ts';
import { type Outcome, readScenario, type Scenario, type ScenarioFile, writeScenario } from './scenario.ts';
import { shownContent, storedBytes } from './stored-text.ts';
import { temporaryFolder } from './temporary-folder.ts';

const scenarios = globSync('*.scenario', { cwd: import.meta.dirname }).sort();

describe('the command line', () => {
  it.each(scenarios)('%s', async (name) => {
    const path = join(import.meta.dirname, name);
    const scenario = readScenario(readFileSync(path, 'utf8').replaceAll('\r\n', '\n'));
    expect(scenario.commands).not.toEqual([]);
    const outcomes = await play(scenario);
    await expect(writeScenario(scenario, outcomes)).toMatchFileSnapshot(path);
  });
});

async function play({ files, commands }: Scenario): Promise<Outcome[]> {
  const folder = temporaryFolder();
  for (const { name, storage, content } of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), storedBytes(content, storage));
  }
  const storages = new Map(files.map(({ name, storage }) => [name, storage]));
  const outcomes: Outcome[] = [];
  for (const command of commands) {
    const before = filesIn(folder);
    const { variables, args } = words(command);
    const ended = await certcase(folder, args, variables);
    outcomes.push({ command, ...ended, changed: changedFiles(before, filesIn(folder), storages) });
  }
  return outcomes;
}

/** The words of a command as a shell takes them apart, as far as scenarios need it. */
function words(command: string): { variables: Record<string, string>; args: string[] } {
  const all = [...command.matchAll(/"([^"]*)"|\S+/g)].map(([word, quoted]) => quoted ?? word);
  const program = all.indexOf('certcase');
  if (program === -1) throw new Error(`"${command}" does not run certcase`);
  const variables = all.slice(0, program).map((word) => {
    const equals = word.indexOf('=');
    return [word.slice(0, equals), word.slice(equals + 1)] as const;
  });
  return { variables: Object.fromEntries(variables), args: all.slice(program + 1) };
}

function filesIn(folder: string): Map<string, Buffer> {
  const entries = globSync('**/*', { cwd: folder, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name)).sort();
  return new Map(paths.map((path) => [relative(folder, path).replaceAll('\\', '/'), readFileSync(path)]));
}

function changedFiles(
  before: ReadonlyMap<string, Buffer>,
  after: ReadonlyMap<string, Buffer>,
  storages: ReadonlyMap<string, string>,
): ScenarioFile[] {
  const gone = [...before.keys()].filter((name) => !after.has(name));
  if (gone.length > 0) throw new Error(`${gone.join(', ')} disappeared`);
  return [...after]
    .filter(([name, bytes]) => before.get(name)?.equals(bytes) !== true)
    .map(([name, bytes]) => ({ name, ...shownContent(bytes, storages.get(name) ?? '') }));
}

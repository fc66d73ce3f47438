import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { programPath } from './command-line.ts';
import { createRepository, faultyCase, type Repository } from './repository.ts';

interface Hook {
  readonly id: string;
  readonly entry: string;
  readonly files: string;
  readonly language: string;
  readonly pass_filenames?: boolean;
  readonly require_serial?: boolean;
}

const hooks = parse(
  readFileSync(resolve(import.meta.dirname, '../../.pre-commit-hooks.yaml'), 'utf8'),
) as Hook[];

const mended = (caseId: string) => faultyCase(caseId).replace('852852120', '8528521200');

describe.each(hooks)('the hook $id', (hook) => {
  let repository: Repository;

  beforeEach(() => {
    repository = createRepository();
    repository.write('案卷/a.case.yaml', mended('AC-1'));
    repository.commit();
    install(repository, hook);
  });

  it('lets a clean commit pass and stops a faulty one', () => {
    repository.write('案卷/b.case.yaml', mended('AC-2'));
    repository.commit();
    repository.write('案卷/b.case.yaml', faultyCase('AC-2'));
    expect(() => repository.commit()).toThrow('HS code 852852120 has 9 digits');
    expect(repository.git('log', '--oneline').trim().split('\n')).toHaveLength(2);
  });

  it('passes what is no case by', () => {
    repository.write('notes.yaml', 'caseId: x');
    repository.commit();
    expect(repository.git('log', '--oneline').trim().split('\n')).toHaveLength(2);
  });

  it('checks all files in one process, with a program of the package', () => {
    expect(hook).toMatchObject({ language: 'node', require_serial: true });
    const manifest = JSON.parse(readFileSync(resolve(import.meta.dirname, '../../package.json'), 'utf8')) as {
      readonly bin: Record<string, string>;
    };
    expect(Object.keys(manifest.bin)).toContain(hook.entry.split(' ')[0]);
  });
});

it('compares with every case only where every case is checked', () => {
  const outcome = hooks.map((hook) => {
    const repository = createRepository();
    repository.write('a.case.yaml', mended('AC-1'));
    repository.commit();
    install(repository, hook);
    repository.write('b.case.yaml', mended('AC-1'));
    try {
      repository.commit();
      return [hook.id, 'passes'];
    } catch {
      return [hook.id, 'stops'];
    }
  });
  expect(outcome).toEqual([
    ['certcase', 'passes'],
    ['certcase-all', 'stops'],
  ]);
});

/** Makes git run a hook as the pre-commit framework does: with the names of the staged files that it asks for. */
function install({ folder, git }: Repository, { entry, files, pass_filenames = true }: Hook): void {
  const programs = join(folder, '.git', 'programs');
  mkdirSync(programs);
  const program = join(programs, 'certcase');
  writeFileSync(program, `#!/bin/sh\nexec "${process.execPath}" "${programPath}" "$@"\n`);
  chmodSync(program, 0o755);
  const script = `#!/bin/sh
export PATH="${programs}${delimiter}$PATH" LC_ALL=C
staged=$(git -c core.quotePath=false diff --cached --name-only --diff-filter=d | grep -E '${files}')
[ -z "$staged" ] && exit 0
exec ${entry} ${pass_filenames ? '$staged' : ''}
`;
  const hook = join(git('rev-parse', '--absolute-git-dir').trim(), 'hooks', 'pre-commit');
  mkdirSync(join(hook, '..'), { recursive: true });
  writeFileSync(hook, script);
  chmodSync(hook, 0o755);
}

import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { certcase } from './command-line.ts';
import { createRepository, faultyCase, type Repository } from './repository.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** A repository with two cases on `main`; the branch that is checked out is another one. */
function branched(): Repository {
  const repository = createRepository();
  repository.write('案卷/a.case.yaml', faultyCase('AC-1'));
  repository.write('案卷/b.case.yaml', faultyCase('AC-2'));
  repository.commit();
  repository.git('switch', '--quiet', '--create', 'work');
  return repository;
}

function check(folder: string, ...args: readonly string[]) {
  const variables = { PATH: process.env.PATH ?? '' };
  return certcase(folder, ['check', '.', '--as-of', '2026-05-20', '--format', 'json', ...args], variables);
}

/** The files that a check since `main` looks at. */
async function filesChecked({ folder }: Repository, ...args: readonly string[]): Promise<string[]> {
  const { stdout } = await check(folder, '--changed-since', 'main', ...args);
  return (JSON.parse(stdout) as { readonly file: string }[]).map(({ file }) => file);
}

it('finds nothing to check where nothing has changed, and says so', async () => {
  const { stdout, stderr, status } = await check(branched().folder, '--changed-since', 'main');
  expect({ stdout, stderr, status }).toEqual({
    stdout: '[]\n',
    stderr: 'certcase: No case file has changed since main.\n',
    status: 0,
  });
});

it('checks what was committed, changed, staged, renamed or is new, and nothing else', async () => {
  const repository = branched();
  repository.write('案卷/b.case.yaml', `# 补充\n${faultyCase('AC-2')}`);
  expect(await filesChecked(repository)).toEqual(['案卷/b.case.yaml']);
  repository.commit();
  expect(await filesChecked(repository)).toEqual(['案卷/b.case.yaml']);
  repository.write('案卷/新 案卷.case.yaml', faultyCase('AC-3'));
  expect(await filesChecked(repository)).toEqual(['案卷/b.case.yaml', '案卷/新 案卷.case.yaml']);
  repository.git('mv', '案卷/a.case.yaml', '案卷/归档.case.yaml');
  expect(await filesChecked(repository)).toEqual([
    '案卷/b.case.yaml',
    '案卷/归档.case.yaml',
    '案卷/新 案卷.case.yaml',
  ]);
});

it('passes over what is gone, whether that is committed or not', async () => {
  const repository = branched();
  repository.git('rm', '--quiet', '案卷/a.case.yaml');
  expect(await filesChecked(repository)).toEqual([]);
  repository.commit();
  rmSync(join(repository.folder, '案卷/b.case.yaml'));
  repository.write('案卷/c.case.yaml', faultyCase('AC-3'));
  expect(await filesChecked(repository)).toEqual(['案卷/c.case.yaml']);
});

it('looks at what changed since the branches parted, not at what came to the other one', async () => {
  const repository = branched();
  repository.write('案卷/c.case.yaml', faultyCase('AC-3'));
  repository.commit();
  repository.git('switch', '--quiet', 'main');
  repository.write('案卷/a.case.yaml', `# 他人修改\n${faultyCase('AC-1')}`);
  repository.commit();
  repository.git('switch', '--quiet', 'work');
  expect(await filesChecked(repository)).toEqual(['案卷/c.case.yaml']);
});

it('checks everything below a project file that changed or is gone', async () => {
  const repository = branched();
  repository.write('案卷/.certcase.yaml', 'deviationPercent: 2\n');
  expect(await filesChecked(repository)).toEqual(['案卷/a.case.yaml', '案卷/b.case.yaml']);
});

it('knows what the files say that have not changed', async () => {
  const repository = branched();
  repository.write('案卷/c.case.yaml', faultyCase('AC-1'));
  const { stdout } = await check(repository.folder, '--changed-since', 'main', '--only', 'case/duplicate-id');
  expect(JSON.parse(stdout)).toMatchObject([
    { file: '案卷/c.case.yaml', findings: [{ code: 'case/duplicate-id' }] },
  ]);
});

it('works in a folder of the repository, on one that is reached by a link, and on another repository inside', async () => {
  const repository = branched();
  repository.write('案卷/b.case.yaml', `# 补充\n${faultyCase('AC-2')}`);
  repository.write('inner/d.case.yaml', faultyCase('AC-4'));
  repository.git('init', '--quiet', 'inner');
  expect(await filesChecked(repository)).toEqual(['inner/d.case.yaml', '案卷/b.case.yaml']);
  const link = join(temporaryFolder(), 'link');
  symlinkSync(join(repository.folder, '案卷'), link, 'dir');
  const { stdout } = await check(link, '--changed-since', 'main');
  expect(JSON.parse(stdout)).toMatchObject([{ file: 'b.case.yaml' }]);
});

it.each(['nowhere', '--output=x', 'main; touch x'])('says that there is no %s', async (reference) => {
  const { folder } = branched();
  const { stdout, stderr, status } = await check(folder, `--changed-since=${reference}`);
  expect({ stdout, status }).toEqual({ stdout: '', status: 2 });
  expect(stderr).toBe(
    `certcase: This git repository has no commit, branch or tag "${reference}"; check the name, or fetch it first.\n`,
  );
});

it('says that histories share nothing, as in a shallow clone', async () => {
  const repository = branched();
  repository.git('switch', '--quiet', '--orphan', 'apart');
  repository.write('x.case.yaml', faultyCase('AC-9'));
  repository.commit();
  const { stderr, status } = await check(repository.folder, '--changed-since', 'main', '--lang', 'zh');
  expect(status).toBe(2);
  expect(stderr).toContain('未找到“main”与 HEAD 的共同提交');
});

it('says that there is no repository, that a file is outside of it, and that there is no git', async () => {
  const outside = await check(temporaryFolder(), '--changed-since', 'main');
  expect(outside.status).toBe(2);
  const other = createRepository();
  other.write('x.case.yaml', faultyCase('AC-9'));
  const there = await certcase(temporaryFolder(), ['check', other.folder, '--changed-since', 'main'], {
    PATH: process.env.PATH ?? '',
  });
  expect(there.stderr).toMatch(
    /^certcase: --changed-since works in a git repository, and git finds none here/,
  );
  const stray = await certcase(branched().folder, ['check', other.folder, '--changed-since', 'main'], {
    PATH: process.env.PATH ?? '',
  });
  expect(stray.stderr).toContain('is outside the git repository');
  const without = await certcase(other.folder, ['check', '.', '--changed-since', 'main'], {
    PATH: other.folder,
  });
  expect(without).toEqual({
    stdout: '',
    stderr:
      'certcase: --changed-since needs git, which is not installed here; install it, or check without this option.\n',
    status: 2,
  });
});

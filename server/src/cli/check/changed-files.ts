import { execFile } from 'node:child_process';
import { realpath } from 'node:fs/promises';
import { promisify } from 'node:util';
import { projectFileNames } from '../../engine/settings/project-file.ts';
import { foldersUpFrom, isWithin, resolvePath } from '../../workspace/paths.ts';
import { absolute } from '../case-folder.ts';
import { CommandError } from '../command-error.ts';

/**
 * Those of the files that are not as they were where the branch left `reference`: changed, renamed, or new, whether they
 * are committed or not. Below a project file that changed, every file counts as changed.
 * @throws CommandError where git cannot tell.
 */
export async function changedSince(reference: string, paths: readonly string[]): Promise<readonly string[]> {
  const top = absolute(oneLine(await git('.', ['rev-parse', '--show-toplevel'], notARepository)));
  const commit = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${reference}^{commit}`];
  const tip = oneLine(await git(top, commit, () => unknownReference(reference)));
  const base = oneLine(await git(top, ['merge-base', tip, 'HEAD'], () => nothingShared(reference)));
  // Without detection of renames, a renamed file comes under both its names.
  const difference = ['diff', '--name-only', '--no-renames', '--no-ext-diff', '-z', base, '--'];
  const untracked = ['ls-files', '--others', '--exclude-standard', '-z'];
  const names = [...(await git(top, difference, refused)).split('\0')];
  names.push(...(await git(top, untracked, refused)).split('\0'));
  return select(
    top,
    paths,
    names.filter((name) => name !== ''),
  );
}

async function select(top: string, paths: readonly string[], names: readonly string[]): Promise<string[]> {
  // A repository in this one ends with a slash and stands for everything in it.
  const changed = new Set(names.map((name) => resolvePath(top, name)));
  const selected: string[] = [];
  for (const path of paths) {
    const file = absolute(await realpath(path).catch(() => path));
    if (!isWithin(top, file)) throw outside(path, top);
    const folders = [...foldersUpFrom(file)].filter((folder) => isWithin(top, folder));
    const above = folders.flatMap((folder) => [
      folder,
      ...projectFileNames.map((name) => resolvePath(folder, name)),
    ]);
    if ([file, ...above].some((candidate) => changed.has(candidate))) selected.push(path);
  }
  return selected;
}

/**
 * Runs git, without a shell, and gives what it writes.
 * @param complaint makes the error where git refuses, from the last line that it writes about it.
 */
async function git(
  folder: string,
  args: readonly string[],
  complaint: (saying: string) => CommandError,
): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)('git', args, { cwd: folder, maxBuffer: 2 ** 28 });
    return stdout;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') throw noGit();
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error);
    throw complaint(said.trim().split('\n')[0] ?? '');
  }
}

function oneLine(output: string): string {
  return output.replace(/\r?\n$/, '');
}

function noGit(): CommandError {
  return new CommandError({
    en: '--changed-since needs git, which is not installed here; install it, or check without this option.',
    zh: '--changed-since 需要 git，但本机未安装。请先安装 git，或不使用该选项。',
  });
}

function notARepository(saying: string): CommandError {
  return new CommandError({
    en: `--changed-since works in a git repository, and git finds none here (${saying}).`,
    zh: `--changed-since 须在 git 仓库中使用，此处未找到仓库（${saying}）。`,
  });
}

function unknownReference(reference: string): CommandError {
  return new CommandError({
    en: `This git repository has no commit, branch or tag "${reference}"; check the name, or fetch it first.`,
    zh: `git 仓库中没有名为“${reference}”的提交、分支或标签。请核对名称，或先获取（git fetch）。`,
  });
}

function nothingShared(reference: string): CommandError {
  return new CommandError({
    en: `git finds no commit that "${reference}" and HEAD share; fetch the whole history first (in CI: fetch-depth 0).`,
    zh: `git 未找到“${reference}”与 HEAD 的共同提交。请先获取完整历史（CI 中设 fetch-depth 为 0）。`,
  });
}

function outside(path: string, top: string): CommandError {
  return new CommandError({
    en: `${path} is outside the git repository ${top}, so --changed-since cannot tell whether it changed.`,
    zh: `${path} 不在 git 仓库 ${top} 中，--changed-since 无法判断其是否有改动。`,
  });
}

function refused(saying: string): CommandError {
  return new CommandError({
    en: `git could not say what has changed (${saying}).`,
    zh: `git 未能列出改动的文件（${saying}）。`,
  });
}

import type { Stats } from 'node:fs';
import { access, chown, constants, readFile, realpath, rename, stat } from 'node:fs/promises';
import { dirname, sep } from 'node:path';
import type { Localized } from '../../engine/text/localized.ts';
import { CommandError } from '../command-error.ts';
import { fileProblem } from './file-problem.ts';
import { withTemporaryFile } from './temporary-file.ts';
import { writeNew } from './write-whole.ts';

/** A file as it was read. */
export interface ReadFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * Replaces a file that was read, whole or not at all, by a new file beside it that takes its name. Where the path is a
 * link, the file behind it is replaced and the link stays. One that holds the new content by now stays as well. Left alone is whatever would become something else by that: a
 * file outside the workspace, one with several names, one that would get another owner, one that is write-protected, and
 * one that has changed since it was read.
 * @param roots the folders of the workspace, with links resolved; the file must lie in one of them.
 * @throws CommandError, naming the file and the reason; then nothing has changed.
 */
export async function replaceRead(
  file: ReadFile,
  content: Uint8Array,
  roots: readonly string[],
): Promise<void> {
  const { path, bytes } = file;
  try {
    const target = await realpath(path);
    if (!roots.some((root) => isIn(root, target))) throw leftAlone(path, outside(target));
    await withTemporaryFile(dirname(target), async (beside) => {
      const { mode } = await replaceable(path, target);
      await writeNew(beside, content, mode);
      await keepOwner(path, beside, target);
      // As late as can be: no system call compares and renames in one step.
      const [now, present] = [await replaceable(path, target), await readFile(target)];
      if (Buffer.compare(present, content) === 0) return;
      if (now.mode !== mode || Buffer.compare(present, bytes) !== 0) throw leftAlone(path, changed);
      await rename(beside, target);
    });
  } catch (error) {
    throw error instanceof CommandError ? error : fileProblem(path, error);
  }
}

/** The state of a file that another may take the place of. */
async function replaceable(path: string, target: string): Promise<Stats> {
  const entry = await stat(target);
  if (!entry.isFile()) throw leftAlone(path, noFile);
  if (entry.nlink > 1) throw leftAlone(path, severalNames(entry.nlink));
  // The administrator may write everything, so that the system alone would not refuse.
  if ((entry.mode & 0o222) === 0) throw leftAlone(path, protectedFile);
  await access(target, constants.W_OK);
  return entry;
}

/** Whoever makes a file owns it, as far as the file system knows owners; its group can be set to one's own ones. */
async function keepOwner(path: string, beside: string, target: string): Promise<void> {
  const [made, entry] = [await stat(beside), await stat(target)];
  if (made.uid !== entry.uid) throw leftAlone(path, otherOwner);
  if (made.gid === entry.gid) return;
  await chown(beside, made.uid, entry.gid).catch(() => {
    throw leftAlone(path, otherGroup);
  });
}

function isIn(root: string, path: string): boolean {
  return path.startsWith(root.endsWith(sep) ? root : `${root}${sep}`);
}

function leftAlone(path: string, reason: Localized): CommandError {
  return new CommandError(
    { en: `${path} was not fixed: ${reason.en}`, zh: `${path} 未修正：${reason.zh}` },
    path,
  );
}

const changed: Localized = {
  en: 'it has changed since it was read. Check it again.',
  zh: '读取之后文件已被改动，请重新检查。',
};

const noFile: Localized = { en: 'it is no regular file.', zh: '它不是普通文件。' };

const protectedFile: Localized = {
  en: 'it is write-protected. Allow writing and try again.',
  zh: '该文件设有写保护，请取消写保护后重试。',
};

const otherOwner: Localized = {
  en: 'it belongs to another user, and would belong to you. Have its owner fix it, or fix it in the editor.',
  zh: '该文件属于其他用户，写入后所有者会变成您。请由其所有者修正，或在编辑器中修正。',
};

const otherGroup: Localized = {
  en: 'it belongs to a group that you are not in. Have its owner fix it, or fix it in the editor.',
  zh: '该文件属于您不在其中的用户组。请由其所有者修正，或在编辑器中修正。',
};

function severalNames(count: number): Localized {
  return {
    en: `it is one file under ${count} names (hard links), and would part from the others. Fix it in the editor, or make it a file of its own first.`,
    zh: `它是有 ${count} 个名称（硬链接）的同一文件，写入会使其与其他名称脱离。请在编辑器中修正，或先将其复制为独立的文件。`,
  };
}

function outside(target: string): Localized {
  return {
    en: `it leads to ${target}, outside the folders of this check. Check that file itself.`,
    zh: `它指向 ${target}，不在本次检查的文件夹内。请直接检查该文件。`,
  };
}

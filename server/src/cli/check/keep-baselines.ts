import { relative } from 'node:path';
import { baselineFileName } from '../../engine/checks/baseline/baseline.ts';
import { type BaselineProblem, baselineText } from '../../engine/checks/baseline/baseline-text.ts';
import type { Localized } from '../../engine/text/localized.ts';
import { CommandError } from '../command-error.ts';
import { writeWhole } from '../files/write-whole.ts';
import { projectSentences } from '../project-errors.ts';
import { type BaselineState, baselineStates } from './baseline-state.ts';
import type { CheckedCases } from './check-cases.ts';
import type { CheckOptions } from './options.ts';

/**
 * Brings the baselines up to date with what was found: `write` makes those that are missing, and takes out of the others
 * what occurs no longer, as `prune` does. Nothing ever comes into one that is there.
 * @returns what was done, in sentences.
 * @throws CommandError where one cannot be kept; then none was written.
 */
export async function keepBaselines(checked: CheckedCases, options: CheckOptions): Promise<Localized[]> {
  if (!options.ignoresProjectErrors) {
    const [wrong] = projectSentences(checked.folder.wrongProjectFiles());
    if (wrong !== undefined) throw notKept(wrong);
  }
  const states = await baselineStates(checked, options);
  const [problem] = baselineProblems(states);
  if (problem !== undefined) throw problem;
  const missing = states.filter(({ read }) => read === undefined);
  if (options.keeping === 'prune' && missing.length === states.length) {
    throw noBaseline(options.baseline ?? baselineFileName);
  }
  const [unread] = checked.problems;
  if (options.keeping === 'write' && missing.length > 0 && unread !== undefined) throw incomplete(unread);
  const done: Localized[] = [];
  for (const state of states) done.push(...(await keep(state, options.keeping === 'write')));
  return done;
}

async function keep({ path, found, shrunk }: BaselineState, write: boolean): Promise<Localized[]> {
  const file = shown(path);
  if (shrunk === undefined) {
    if (!write) return [];
    if (found.length === 0) return [nothingToKeep];
    await writeWhole(path, baselineText(found));
    return [
      written(
        file,
        found.reduce((sum, { count }) => sum + count, 0),
      ),
    ];
  }
  const { entries, gone, added } = shrunk;
  if (gone > 0) await writeWhole(path, baselineText(entries));
  return [takenOut(file, gone), ...(write && added > 0 ? [notAdded(file, added)] : [])];
}

/** What nobody asked for, and somebody should know: findings in a baseline that occur no longer. */
export function baselineNotes(states: readonly BaselineState[]): Localized[] {
  return states.flatMap(({ path, shrunk }) =>
    shrunk === undefined || shrunk.gone === 0 ? [] : [unused(shown(path), shrunk.gone)],
  );
}

/** The baselines that cannot be used; the findings that they know then count as new. */
export function baselineProblems(states: readonly BaselineState[]): CommandError[] {
  return states.flatMap(({ path, read }) =>
    read !== undefined && 'problem' in read ? [broken(shown(path), read)] : [],
  );
}

/** A baseline that was named must be there. */
export function noBaseline(file: string): CommandError {
  return new CommandError(
    {
      en: `There is no baseline ${file}; --write-baseline makes one.`,
      zh: `没有基线文件 ${file}，可用 --write-baseline 生成。`,
    },
    file,
  );
}

function broken(file: string, { problem }: BaselineProblem): CommandError {
  return new CommandError(
    {
      en: `${file} ${problem.en}, so no finding counts as known. Mend it, or delete it and run --write-baseline.`,
      zh: `${file} ${problem.zh}，因此没有任何问题被视为已知。请修正，或删除后用 --write-baseline 重新生成。`,
    },
    file,
  );
}

function incomplete({ sentence, file }: CommandError): CommandError {
  return new CommandError(
    {
      en: `${sentence.en} No baseline was written: it would never take in what is in there.`,
      zh: `${sentence.zh}因此未生成基线：基线只减不增，该文件中的问题今后无法补入。`,
    },
    file,
  );
}

function notKept({ en, zh }: Localized): CommandError {
  return new CommandError({
    en: `${en} No baseline was written: it would take in what the setting is for. Correct the project file first, or add --ignore-project-errors.`,
    zh: `${zh}因此未写入基线，以免收录本应由该设置处理的问题。请先改正项目文件，或加 --ignore-project-errors。`,
  });
}

const nothingToKeep: Localized = {
  en: 'No baseline was written: nothing was found that it could hold.',
  zh: '未发现可收录的问题，未生成基线。',
};

function shown(path: string): string {
  return relative('.', path);
}

function written(file: string, count: number): Localized {
  return {
    en: `${file} was written with ${count} finding${count === 1 ? '' : 's'}; from now on it can only shrink.`,
    zh: `已生成 ${file}，收录 ${count} 个问题，今后只减不增。`,
  };
}

function takenOut(file: string, gone: number): Localized {
  if (gone === 0) return { en: `${file} is up to date.`, zh: `${file} 无须更新。` };
  return {
    en: `${gone} finding${gone === 1 ? '' : 's'} that no longer occur${gone === 1 ? 's' : ''} taken out of ${file}.`,
    zh: `已从 ${file} 中移除 ${gone} 个不再出现的问题。`,
  };
}

function notAdded(file: string, added: number): Localized {
  return {
    en: `${added} new finding${added === 1 ? ' was' : 's were'} not added to ${file}: it can only shrink. To start anew, delete it first.`,
    zh: `有 ${added} 个新问题未写入 ${file}：基线只减不增。如要重新开始，请先删除该文件。`,
  };
}

function unused(file: string, gone: number): Localized {
  return {
    en: `${gone} finding${gone === 1 ? '' : 's'} in ${file} no longer occur${gone === 1 ? 's' : ''}; --prune-baseline takes ${gone === 1 ? 'it' : 'them'} out.`,
    zh: `${file} 中有 ${gone} 个问题已不再出现，可用 --prune-baseline 移除。`,
  };
}

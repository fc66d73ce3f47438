import type { Finding } from '../engine/checks/finding.ts';
import { isCrash } from '../engine/checks/finding.ts';
import { visibleText } from '../engine/text/escape.ts';
import type { Localized } from '../engine/text/localized.ts';
import type { CommandError } from './command-error.ts';
import { type ExitCode, exitCode, gravest } from './exit-code.ts';
import { complain } from './output.ts';
import { exitFor, projectSentences, type WrongProjectFile } from './project-errors.ts';
import type { Surroundings } from './surroundings.ts';

/** Why a result may not be taken as it stands. */
export interface Doubts {
  readonly wrongProjectFiles: readonly WrongProjectFile[];
  /** Rules that threw: their results are missing. */
  readonly crashes: readonly Crash[];
}

/** A rule that threw while it looked at a case. */
export interface Crash {
  /** Of the case, as the user would write it. */
  readonly path: string;
  readonly finding: Finding;
}

/** The rules that threw, of the findings of one case. */
export function crashesOf(path: string, findings: readonly Finding[]): Crash[] {
  return findings.filter(isCrash).map((finding) => ({ path, finding }));
}

/** A sentence for each rule that threw. */
export function crashSentences(crashes: readonly Crash[]): Localized[] {
  const ordered = [...crashes].sort((left, right) =>
    left.path < right.path ? -1 : left.path > right.path ? 1 : 0,
  );
  return ordered.map(({ path, finding: { message } }) => ({
    en: `${visibleText(path)}: ${visibleText(message.en)}`,
    zh: `${visibleText(path)}：${visibleText(message.zh)}`,
  }));
}

/**
 * Ends a command that finds no case: what is wrong in a project file may be the reason, and is told first.
 * @throws the error.
 */
export async function endWithoutCases(
  { stderr, language }: Surroundings,
  wrongProjectFiles: readonly WrongProjectFile[],
  { notes, error }: { readonly notes: readonly Localized[]; readonly error: CommandError },
): Promise<never> {
  for (const sentence of [...projectSentences(wrongProjectFiles), ...notes])
    await complain(stderr, sentence[language]);
  throw error;
}

/** Tells them on standard error. @returns what they leave for the shell. */
export async function tellDoubts(
  { stderr, language }: Surroundings,
  { wrongProjectFiles, crashes }: Doubts,
  ignoresProjectErrors: boolean | undefined,
): Promise<ExitCode> {
  for (const sentence of [...projectSentences(wrongProjectFiles), ...crashSentences(crashes)]) {
    await complain(stderr, sentence[language]);
  }
  return gravest([
    exitFor(wrongProjectFiles, ignoresProjectErrors),
    crashes.length > 0 ? exitCode.fault : exitCode.clean,
  ]);
}

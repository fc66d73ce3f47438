import { relative } from 'node:path';
import type { Finding } from '../engine/checks/finding.ts';
import { visibleText } from '../engine/text/escape.ts';
import { lineIndex } from '../engine/text/line-index.ts';
import type { Localized } from '../engine/text/localized.ts';
import { type ExitCode, exitCode } from './exit-code.ts';

/** A project file with something wrong in it. */
export interface WrongProjectFile {
  /** As the user would write it. */
  readonly path: string;
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** Those files that have something wrong in them, in the order of their paths. */
export function wrongProjectFiles(files: readonly WrongProjectFile[]): readonly WrongProjectFile[] {
  return files
    .filter(({ findings }) => findings.length > 0)
    .map((file) => ({ ...file, path: relative('.', file.path).replaceAll('\\', '/') }))
    .sort((left, right) => (left.path < right.path ? -1 : 1));
}

/** A line for each thing that is wrong: file, line and column from 1, sentence. */
export function projectSentences(files: readonly WrongProjectFile[]): Localized[] {
  return files.flatMap(({ path, text, findings }) => {
    const lines = lineIndex(text);
    return findings.map(({ span, message }) => {
      const { line, character } = lines.positionAt(span.start);
      const place = `${visibleText(path)}:${line + 1}:${character + 1}`;
      return { en: `${place}: ${visibleText(message.en)}`, zh: `${place}：${visibleText(message.zh)}` };
    });
  });
}

/** What a command tells the shell of them: settings that have no effect must not look like settings that hold. */
export function exitFor(files: readonly WrongProjectFile[], ignored: boolean | undefined): ExitCode {
  return files.length > 0 && ignored !== true ? exitCode.trouble : exitCode.clean;
}

import type { Localized } from '../engine/text/localized.ts';

/** What the shell is told. */
export const exitCode = {
  /** Done; nothing was found that weighs as much as `--fail-on` says. */
  clean: 0,
  /** Done; something was found. */
  findings: 1,
  /** Wrong usage, nothing to check, something wrong in a project file, or a file that could not be read or written. */
  trouble: 2,
  /** A rule threw, or Certcase failed otherwise: a result is missing. */
  fault: 3,
} as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];

/** What each code means; help and documentation show this table. */
export const exitCodeTexts: readonly { readonly code: ExitCode; readonly text: Localized }[] = [
  {
    code: exitCode.clean,
    text: {
      en: 'nothing found that weighs as much as --fail-on; the archive is intact',
      zh: '没有达到 --fail-on 级别的问题；归档完好',
    },
  },
  {
    code: exitCode.findings,
    text: {
      en: 'findings, or more warnings than --max-warnings; the archive is incomplete, or not as it was',
      zh: '发现问题，或警告超过 --max-warnings；归档不完整或有改动',
    },
  },
  {
    code: exitCode.trouble,
    text: {
      en: 'wrong usage, nothing to check, something wrong in a project file, or a file that could not be read or written',
      zh: '用法有误、没有可检查的文件、项目文件有误，或文件无法读写',
    },
  },
  {
    code: exitCode.fault,
    text: {
      en: 'a rule could not be completed because of a fault in Certcase; its result is missing',
      zh: '因 Certcase 自身出错，某条规则未能完成，缺少其结果',
    },
  },
];

/** Which code is told where several hold: 2 before 3 before 1. */
export const exitCodeOrder: Localized = {
  en: 'Where several hold: 2 before 3 before 1.',
  zh: '同时出现时，依次以 2、3、1 为准。',
};

/** The code that is told where several hold. */
export function gravest(codes: readonly ExitCode[]): ExitCode {
  const order = [exitCode.trouble, exitCode.fault, exitCode.findings];
  return order.find((code) => codes.includes(code)) ?? exitCode.clean;
}

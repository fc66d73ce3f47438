/** What the shell is told. */
export const exitCode = {
  /** Done; nothing was found that weighs as much as `--fail-on` says. */
  clean: 0,
  /** Done; something was found. */
  findings: 1,
  /** Wrong usage, nothing to check, or a file that could not be read or written. */
  trouble: 2,
} as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];

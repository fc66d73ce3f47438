import type { Severity } from '../../engine/checks/severity.ts';
import type { CalendarDay } from '../../engine/reference/calendar-day.ts';
import { asOfDay, commonOptions, oneOf, parseArguments } from '../arguments.ts';
import { usageError } from '../command-error.ts';
import { type CheckFormatName, checkFormatNames } from '../formats/check-format-names.ts';
import { readSelectedRules } from './selected-rules.ts';
import { readShard, type Shard } from './shard.ts';

const options = {
  ...commonOptions,
  format: { type: 'string' },
  'fail-on': { type: 'string' },
  'max-warnings': { type: 'string' },
  only: { type: 'string', multiple: true },
  'changed-since': { type: 'string' },
  shard: { type: 'string' },
  fix: { type: 'boolean' },
  baseline: { type: 'string' },
  'write-baseline': { type: 'boolean' },
  'prune-baseline': { type: 'boolean' },
  watch: { type: 'boolean' },
} as const;

const failingSeverities = ['error', 'warning', 'information'] as const satisfies readonly Severity[];

/** What `certcase check` is asked to do. */
export interface CheckOptions {
  /** As typed; at least one. */
  readonly paths: readonly string[];
  readonly format: CheckFormatName;
  readonly failOn: Severity;
  /** More warnings than these fail the check as well. */
  readonly maxWarnings: number | undefined;
  /** Codes of the rules whose findings are shown; undefined for all. */
  readonly only: ReadonlySet<string> | undefined;
  /** What git compares with: a commit, a branch, a tag. */
  readonly changedSince: string | undefined;
  readonly shard: Shard | undefined;
  readonly fix: boolean;
  /** Path of the baseline, where it is not the one beside the cases. */
  readonly baseline: string | undefined;
  /** What is done to the baseline: `write` makes one where there is none, both take out what occurs no longer. */
  readonly keeping: 'write' | 'prune' | undefined;
  readonly watch: boolean;
  /** Whether the exit code is the one of project files without anything wrong in them. */
  readonly ignoresProjectErrors: boolean;
  /** The day of a check, asked anew for each. */
  day(): CalendarDay;
}

/** @throws CommandError for words that cannot be followed, alone or together. */
export function readCheckOptions(args: readonly string[]): CheckOptions {
  const { values, positionals } = parseArguments(args, options);
  const [first, ...others] = (['write-baseline', 'prune-baseline'] as const).filter((name) => values[name]);
  if (others.length > 0) throw apart('--write-baseline', '--prune-baseline');
  // One that is wrong is said before anything is checked.
  asOfDay(values['as-of']);
  const read: CheckOptions = {
    paths: positionals,
    format: oneOf('--format', values.format, checkFormatNames, 'text'),
    failOn: oneOf('--fail-on', values['fail-on'], failingSeverities, 'error'),
    maxWarnings: readCount(values['max-warnings']),
    only: readSelectedRules(values.only),
    changedSince: values['changed-since'],
    shard: readShard(values.shard),
    fix: values.fix === true,
    baseline: values.baseline,
    keeping: first === 'write-baseline' ? 'write' : first && 'prune',
    watch: values.watch === true,
    ignoresProjectErrors: values['ignore-project-errors'] === true,
    day: () => asOfDay(values['as-of']),
  };
  if (read.paths.length === 0) throw noPaths();
  refuseContradictions(read);
  return read;
}

function refuseContradictions({
  keeping,
  watch,
  fix,
  only,
  changedSince,
  shard,
  format,
}: CheckOptions): void {
  if (keeping !== undefined) {
    const name = `--${keeping}-baseline`;
    // A baseline is kept by all that is found in the files as they are.
    if (only !== undefined) throw apart(name, '--only');
    if (changedSince !== undefined) throw apart(name, '--changed-since');
    if (shard !== undefined) throw apart(name, '--shard');
    if (fix) throw apart(name, '--fix');
    if (watch) throw apart(name, '--watch');
  }
  if (!watch) return;
  if (fix) throw apart('--watch', '--fix');
  // Every other format is one document, which ends.
  if (format !== 'text') throw apart('--watch', `--format ${format}`);
}

function readCount(typed: string | undefined): number | undefined {
  if (typed === undefined) return undefined;
  if (/^\d{1,9}$/.test(typed)) return Number(typed);
  throw usageError({
    en: `--max-warnings takes a whole number such as 0, not "${typed}".`,
    zh: `--max-warnings 应为整数，例如 0，不能是“${typed}”。`,
  });
}

function apart(left: string, right: string) {
  return usageError({
    en: `${left} and ${right} do not go together; use one of them.`,
    zh: `${left} 与 ${right} 不能同时使用，请只用其中一个。`,
  });
}

function noPaths() {
  return usageError({
    en: 'Say which case files or folders to check, such as "certcase check .".',
    zh: '请指定要检查的案卷文件或文件夹，例如“certcase check .”。',
  });
}

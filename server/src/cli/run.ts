import { version } from '../engine/version.ts';
import { unknown } from './arguments.ts';
import { CommandError, Fault } from './command-error.ts';
import { archive } from './commands/archive.ts';
import { check } from './commands/check.ts';
import type { Command } from './commands/command.ts';
import { config } from './commands/config.ts';
import { deadlines } from './commands/deadlines.ts';
import { lsp } from './commands/lsp.ts';
import { report } from './commands/report.ts';
import { rules } from './commands/rules.ts';
import { timeline } from './commands/timeline.ts';
import { type ExitCode, exitCode } from './exit-code.ts';
import { help } from './help.ts';
import { languageOf } from './language.ts';
import { complain, write } from './output.ts';
import type { Streams, Surroundings, Variables } from './surroundings.ts';

const commands: ReadonlyMap<string, Command> = new Map(
  Object.entries({ check, timeline, deadlines, report, archive, rules, config, lsp }),
);

/**
 * Runs the command line and returns the exit code, when all output is written. Never throws: what goes wrong is said in
 * a sentence on standard error.
 * @param argv the words behind the name of the program.
 */
export async function run(
  argv: readonly string[],
  streams: Streams,
  variables: Variables,
): Promise<ExitCode> {
  const surroundings = { ...streams, variables, language: languageOf(argv, variables) };
  try {
    return await dispatch(argv, surroundings);
  } catch (error) {
    const told = error instanceof CommandError ? error : faultOf(error);
    await complain(streams.stderr, told.sentence[surroundings.language]).catch(() => {});
    return told.exit;
  }
}

async function dispatch(argv: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const { stdout, stderr, language } = surroundings;
  const { name, args } = commandOf(argv);
  if (name === undefined) {
    await write(stderr, help[language]);
    return exitCode.trouble;
  }
  if (name === '--version' || name === '-V') {
    await write(stdout, `${version}\n`);
    return exitCode.clean;
  }
  if (asksForHelp(argv)) {
    await write(stdout, help[language]);
    return exitCode.clean;
  }
  const command = commands.get(name);
  if (command === undefined) throw unknown({ en: 'command', zh: '命令' }, name, [...commands.keys()]);
  return command(args, surroundings);
}

/** The command and its arguments, among them `--lang` where it stands before the command. */
function commandOf(argv: readonly string[]): { readonly name: string | undefined; readonly args: string[] } {
  const [first = ''] = argv;
  const ahead = first === '--lang' ? 2 : first.startsWith('--lang=') ? 1 : 0;
  return { name: argv[ahead], args: [...argv.slice(0, ahead), ...argv.slice(ahead + 1)] };
}

function asksForHelp(argv: readonly string[]): boolean {
  const separator = argv.indexOf('--');
  const words = separator === -1 ? argv : argv.slice(0, separator);
  return words.includes('--help') || words.includes('-h') || words[0] === 'help';
}

function faultOf(error: unknown): Fault {
  const reason = error instanceof Error ? error.message : String(error);
  return new Fault({
    en: `The command ended because of a fault in Certcase (${reason}); please report it.`,
    zh: `Certcase 自身出错（${reason}），命令未能完成，请反馈此问题。`,
  });
}

import { noFile, parseArguments } from '../arguments.ts';
import { exitCode } from '../exit-code.ts';
import type { Command } from './command.ts';

/**
 * The server itself reads `--lang`. What editors put behind the command of a language server by themselves, the other two,
 * is allowed and changes nothing.
 */
const options = {
  lang: { type: 'string' },
  stdio: { type: 'boolean' },
  clientProcessId: { type: 'string' },
} as const;

/** `certcase lsp`: the language server on standard input and output, the same as `dist/server.js --stdio`. */
export const lsp: Command = async (args) => {
  noFile('lsp', parseArguments(args, options).positionals);
  // The server looks on the command line of its process for the channel to speak on.
  if (!process.argv.includes('--stdio')) process.argv.push('--stdio');
  // @ts-expect-error -- a bundle of its own, which stands beside this one in dist/ and begins to serve when loaded
  await import('./server.js');
  return exitCode.clean;
};

import { rules as allRules } from '../../engine/checks/rules/index.ts';
import { noFile, oneOf, parseArguments } from '../arguments.ts';
import { exitCode } from '../exit-code.ts';
import { rulesJson } from '../formats/rules-json.ts';
import { rulesText } from '../formats/rules-text.ts';
import { write } from '../output.ts';
import type { Command } from './command.ts';

const options = { format: { type: 'string' }, lang: { type: 'string' } } as const;

const formats = { text: rulesText, json: rulesJson };

/** `certcase rules`: every rule with its severity and whether it fixes. */
export const rules: Command = async (args, { stdout, language }) => {
  const { values, positionals } = parseArguments(args, options);
  noFile('rules', positionals);
  const format = formats[oneOf('--format', values.format, ['text', 'json'], 'text')];
  await write(stdout, format(allRules, language));
  return exitCode.clean;
};

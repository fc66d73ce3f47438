import { settingOrigins } from '../../engine/settings/origins.ts';
import { commonOptions, oneFile, oneOf, parseArguments } from '../arguments.ts';
import { openCaseFolder } from '../case-folder.ts';
import { tellDoubts } from '../doubts.ts';
import { configJson, configText } from '../formats/config-text.ts';
import { write } from '../output.ts';
import { todayInChina } from '../today.ts';
import type { Command } from './command.ts';

const options = {
  format: { type: 'string' },
  'ignore-project-errors': commonOptions['ignore-project-errors'],
  lang: commonOptions.lang,
} as const;

/** `certcase config FILE`: every setting that holds for a case, there or not, and where each comes from. */
export const config: Command = async (args, surroundings) => {
  const { stdout, language } = surroundings;
  const { values, positionals } = parseArguments(args, options);
  const path = oneFile('config', positionals);
  const format = oneOf('--format', values.format, ['text', 'json'], 'text');
  const folder = openCaseFolder(todayInChina());
  const levels = folder.levelsOf(path);
  const origins = settingOrigins(folder.contextOf(path).settings, levels);
  const excludedBy = folder.exclusionOf(path)?.glob;
  const shown = { path: path.replaceAll('\\', '/'), levels, origins, excludedBy };
  await write(stdout, format === 'json' ? configJson(shown) : configText(shown, language));
  const doubts = { wrongProjectFiles: folder.wrongProjectFiles(), crashes: [] };
  return tellDoubts(surroundings, doubts, values['ignore-project-errors']);
};

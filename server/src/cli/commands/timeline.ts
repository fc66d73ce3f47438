import { openFindings } from '../../engine/checks/run.ts';
import { buildTimeline } from '../../engine/views/timeline/build-timeline.ts';
import { timelineText } from '../../engine/views/timeline/timeline-text.ts';
import { asOfDay, commonOptions, oneFile, parseArguments } from '../arguments.ts';
import { exitCode } from '../exit-code.ts';
import { openCase } from '../open-case.ts';
import { write } from '../output.ts';
import type { Command } from './command.ts';

/** `certcase timeline FILE`: the nodes of a case with their dates, and where it stands. */
export const timeline: Command = async (args, { stdout, language }) => {
  const { values, positionals } = parseArguments(args, commonOptions);
  const day = asOfDay(values['as-of']);
  const { file, findings, context } = await openCase(oneFile('timeline', positionals), day);
  await write(stdout, timelineText(buildTimeline(file, openFindings(findings), context, language), language));
  return exitCode.clean;
};

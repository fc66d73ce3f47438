import { openFindings } from '../../engine/checks/run.ts';
import { buildTimeline } from '../../engine/views/timeline/build-timeline.ts';
import { timelineText } from '../../engine/views/timeline/timeline-text.ts';
import { asOfDay, commonOptions, oneFile, parseArguments } from '../arguments.ts';
import { crashesOf, tellDoubts } from '../doubts.ts';
import { openCase } from '../open-case.ts';
import { write } from '../output.ts';
import type { Command } from './command.ts';

/** `certcase timeline FILE`: the nodes of a case with their dates, and where it stands. */
export const timeline: Command = async (args, surroundings) => {
  const { stdout, language } = surroundings;
  const { values, positionals } = parseArguments(args, commonOptions);
  const day = asOfDay(values['as-of']);
  const path = oneFile('timeline', positionals);
  const { file, findings, context, wrongProjectFiles } = await openCase(path, day);
  await write(stdout, timelineText(buildTimeline(file, openFindings(findings), context, language), language));
  const doubts = { wrongProjectFiles, crashes: crashesOf(path, findings) };
  return tellDoubts(surroundings, doubts, values['ignore-project-errors']);
};

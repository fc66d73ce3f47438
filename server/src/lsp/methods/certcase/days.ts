import type { RuleContext } from '../../../engine/checks/rule-context.ts';
import { portfolioAxis } from '../../../engine/views/deadlines/portfolio-axis.ts';
import type { AxisDay, DaysParams } from '../../../protocol/days.ts';
import type { Client } from '../../session/client.ts';

/** @param contextOf what the check of a case needs to know, its calendar among it. */
export async function days(
  { uri, first, last }: DaysParams,
  { language }: Client,
  contextOf: (uri: string) => Promise<RuleContext>,
): Promise<readonly AxisDay[]> {
  const { today, calendar } = await contextOf(uri);
  return portfolioAxis(first, last, today, calendar, language);
}

import type { CaseFile } from '../../../case/case-file.ts';
import type { DatedField } from '../../../case/dated.ts';
import { at } from '../../../case/model.ts';
import { nodeTitles } from '../../../format/node-titles.ts';
import type { NodeName } from '../../../format/nodes.ts';
import { nodeProgress } from '../../../procedure/progress.ts';
import { type CalendarDay, formatDay, yearOf } from '../../../reference/calendar-day.ts';
import type { Localized } from '../../../text/localized.ts';
import type { RuleContext } from '../../rule-context.ts';
import { defineRule } from '../rule.ts';

/** A clock that is running: where it started, and how many working days it has. */
interface Clock {
  readonly name: NodeName;
  readonly start: DatedField;
  readonly workingDays: number;
}

/** The clocks of the nodes that have begun and not ended. */
function runningClocks(file: CaseFile, { settings, today }: RuleContext): Clock[] {
  const { nodeWorkingDays, writeOffWorkingDays } = settings;
  const isGreen = file.content.nodes?.verification?.greenChannel?.value === true;
  const limits = {
    preReview: nodeWorkingDays.preReview,
    application: nodeWorkingDays.application,
    verification: isGreen ? nodeWorkingDays.greenChannel : nodeWorkingDays.verification,
    clearance: nodeWorkingDays.clearance,
    writeOff: writeOffWorkingDays,
  };
  return (Object.keys(limits) as (keyof typeof limits)[]).flatMap((name) => {
    const { begin, end, certain } = nodeProgress(file, name, today);
    if (begin === undefined || end !== undefined || !certain) return [];
    return [{ name, start: begin, workingDays: limits[name] }];
  });
}

export default defineRule({
  code: 'case/provisional-calendar',
  since: '0.1.0',
  severity: 'information',
  fix: { offered: 'never' },
  basis: {
    kind: 'practice',
    statement: {
      en: 'The General Office of the State Council announces the holidays and make-up working days of a year in autumn of the year before.',
      zh: '国务院办公厅通常在上一年秋季公布下一年度的放假调休安排。',
    },
  },
  watches: ['nodes.clearance.releasedOn', 'nodes.clearance.declaration.declaredAt'],
  messages: {
    provisional: (title: Localized, due: CalendarDay, year: number) => ({
      en: `${title.en}: due ${formatDay(due).en} by weekends alone; the holidays of ${year} are not announced. Check again once they are.`,
      zh: `${title.zh}期限暂定为${formatDay(due).zh}：${year} 年放假安排尚未公布，仅扣除周末。公布后请重新检查。`,
    }),
  },
  documentation: {
    title: { en: 'Deadlines rest on an announced calendar', zh: '期限依据已公布的放假安排' },
    why: {
      en: 'Nobody knows the holidays of a year before they are announced; projections are often wrong.',
      zh: '放假安排公布之前无人知晓，推算的日历常常出错。',
    },
    consequence: {
      en: 'The day shown may move by a week around Spring Festival or National Day, in either direction.',
      zh: '在春节、国庆前后，所示日期可能提前或推迟一周。',
    },
    remedy: {
      en: 'Update Certcase once the notice is out, or enter its days in the settings (calendar).',
      zh: '通知公布后更新 Certcase，或在设置（calendar）中录入放假和调休日期。',
    },
    asOf: '2026-12-28',
    bad: 'nodes:\n  clearance: { releasedOn: 2026-12-28 }\n',
    good: 'nodes:\n  clearance: { releasedOn: 2026-12-15 }\n',
  },
  check(file, report, context) {
    const { calendar } = context;
    for (const { name, start, workingDays } of runningClocks(file, context)) {
      const { day, steps, provisional } = calendar.addWorkingDays(start.day, workingDays);
      if (!provisional) continue;
      const unknown = steps.find(({ kind }) => kind.provisional)?.day ?? day;
      report('provisional', [nodeTitles[name], day, yearOf(unknown)], at(start.field));
    }
  },
});

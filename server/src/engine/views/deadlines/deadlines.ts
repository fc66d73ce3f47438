import type { CaseFile } from '../../case/case-file.ts';
import type { Finding } from '../../checks/finding.ts';
import type { RuleContext } from '../../checks/rule-context.ts';
import { dutiesOf } from '../../procedure/duties.ts';
import type { Duty } from '../../procedure/duty.ts';
import type { Language } from '../../text/localized.ts';
import { deadlineText, titleOf } from './deadline-texts.ts';
import type { Deadline } from './standing.ts';

/**
 * What is open in a case and has to be done by a day, the earliest first.
 * @param findings of the case, the waived ones among them: a waiver that silences nothing has no end to watch.
 */
export function deadlinesOf(
  file: CaseFile,
  findings: readonly Finding[],
  context: RuleContext,
  language: Language,
): readonly Deadline[] {
  return dutiesOf(file, findings, context)
    .map((duty) => deadlineOf(duty, context, language))
    .sort((left, right) => (moment(left) < moment(right) ? -1 : moment(left) > moment(right) ? 1 : 0));
}

/** Working days up to which a deadline is near. */
const soon = 3;

function deadlineOf(duty: Duty, context: RuleContext, language: Language): Deadline {
  const { kind, node, due, time, provisional, span } = duty;
  const { today, calendar } = context;
  const workingDaysLeft = calendar.workingDaysBetween(today, due);
  return {
    kind,
    id: idOf(duty),
    ...(node === undefined ? {} : { node }),
    title: titleOf(duty)[language],
    due,
    ...(time === undefined ? {} : { time }),
    workingDaysLeft,
    overdue: due < today,
    urgency: due < today ? 'overdue' : due === today ? 'today' : workingDaysLeft <= soon ? 'soon' : 'later',
    provisional,
    text: deadlineText(duty, context)[language],
    span,
  };
}

/** An inquiry is told from another by its hour, a waiver by what it waives; of all others there is one a node. */
function idOf({ kind, node, time, rule, at }: Duty): string {
  if (kind === 'pre-review-inquiry') return `${kind} ${time}`;
  if (kind === 'node') return `${kind} ${node}`;
  return [kind, rule, at].filter((part) => part !== undefined).join(' ');
}

/** What has no hour has time until the end of its day. */
function moment({ due, time = '24:00' }: Deadline): string {
  return `${due}T${time}`;
}

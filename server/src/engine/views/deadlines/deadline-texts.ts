import type { RuleContext } from '../../checks/rule-context.ts';
import { nodeTitles } from '../../format/node-titles.ts';
import type { Duty } from '../../procedure/duty.ts';
import { type CalendarDay, formatDayFrom } from '../../reference/calendar-day.ts';
import { delay } from '../../reference/delay.ts';
import { workingDays } from '../../text/counts.ts';
import type { Localized } from '../../text/localized.ts';

/** What is to be done, as an instruction: "Complete the write-off". */
export function titleOf(duty: Duty): Localized {
  switch (duty.kind) {
    case 'write-off':
      return { en: 'Complete the write-off', zh: '完成核销' };
    case 'receipt-check':
      return { en: 'Look up the customs receipt', zh: '查询海关回执' };
    case 'pre-review-receipt':
      return { en: 'Obtain the pre-review receipt', zh: '取得预审回执' };
    case 'pre-review-inquiry':
      return { en: 'Ask for the pre-review receipt', zh: '查询预审回执' };
    case 'pre-review-revision':
      return { en: 'Correct the documents and submit them again', zh: '补正单证并重新提交预审' };
    case 'application-receipt':
      return { en: 'Obtain the application receipt', zh: '取得申请回执' };
    case 'node': {
      const node = nodeTitle(duty);
      return { en: `Press for the end of the ${node.en.toLowerCase()}`, zh: `跟进${node.zh}，尽快办结` };
    }
    case 'waiver': {
      const { en, zh } = waivedRule(duty);
      return {
        en: `Renew the waiver of ${en}, or settle its finding`,
        zh: `续批 ${zh} 的豁免，或处理该问题`,
      };
    }
    case 'archive':
      return { en: 'Archive the case', zh: '整理归档' };
  }
}

/** "Write-off due Fri 8 May, 3 working days"; "Write-off overdue by 2 working days (due Fri 8 May)". */
export function deadlineText(duty: Duty, { today, calendar }: RuleContext): Localized {
  const { noun, verb } = wordingOf(duty);
  const day = dayText(duty, today);
  if (duty.due < today) {
    const late = delay(calendar, duty.due, today);
    return {
      en: `${noun.en} overdue by ${late.en} (${verb.en}${day.en})`,
      zh: `${noun.zh}已逾期 ${late.zh}，${day.zh}${verb.zh}`,
    };
  }
  const left = duty.time === undefined ? calendar.workingDaysBetween(today, duty.due) : 0;
  const days = workingDays(left);
  const note = duty.provisional ? { en: ' (provisional)', zh: '（暂定）' } : { en: '', zh: '' };
  return {
    en: `${noun.en} ${verb.en}${day.en}${note.en}${left > 0 ? `, ${days.en}` : ''}`,
    zh: `${noun.zh}${day.zh}${verb.zh}${note.zh}${left > 0 ? `，还剩 ${days.zh}` : ''}`,
  };
}

/** "today, 16:00", "Fri 8 May"; in Chinese a blank stands around the hour where no bracket does. */
function dayText({ due, time }: Duty, today: CalendarDay): Localized {
  const isToday = due === today;
  const day = isToday ? { en: 'today', zh: '今天' } : formatDayFrom(today, due);
  if (time === undefined) return day;
  return { en: `${day.en}, ${time}`, zh: `${day.zh}${isToday ? ' ' : ''}${time} ` };
}

interface Wording {
  readonly noun: Localized;
  /** What stands between the noun and the day in English, and behind the day in Chinese. */
  readonly verb: Localized;
}

function wordingOf(duty: Duty): Wording {
  const due = { en: 'due ', zh: '到期' };
  const until = { en: 'due ', zh: '截止' };
  switch (duty.kind) {
    case 'write-off':
      return { noun: nodeTitle(duty), verb: due };
    case 'receipt-check':
      return { noun: { en: 'Customs receipt check', zh: '海关回执查询' }, verb: until };
    case 'pre-review-receipt':
      return { noun: { en: 'Pre-review receipt', zh: '预审回执查收' }, verb: until };
    case 'pre-review-inquiry':
      return { noun: { en: 'Pre-review receipt inquiry', zh: '' }, verb: { en: '', zh: '查询预审回执' } };
    case 'pre-review-revision':
      return { noun: { en: 'Pre-review correction', zh: '预审补正' }, verb: until };
    case 'application-receipt':
      return { noun: { en: 'Application receipt', zh: '申请回执查收' }, verb: until };
    case 'node':
      return { noun: nodeTitle(duty), verb: due };
    case 'waiver': {
      const { en, zh } = waivedRule(duty);
      return { noun: { en: `Waiver of ${en}`, zh: `${zh} 的豁免` }, verb: { en: 'ends ', zh: '到期' } };
    }
    case 'archive':
      return { noun: nodeTitle(duty), verb: due };
  }
}

function nodeTitle({ node }: Duty): Localized {
  return node === undefined ? { en: '', zh: '' } : nodeTitles[node];
}

function waivedRule({ rule = '', at }: Duty): Localized {
  return at === undefined ? { en: rule, zh: rule } : { en: `${rule} at ${at}`, zh: `${rule}（${at}）` };
}

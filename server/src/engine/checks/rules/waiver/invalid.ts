import type { CaseFile } from '../../../case/case-file.ts';
import { type At, at, atKey } from '../../../case/model.ts';
import { removeItem } from '../../../edit/edit.ts';
import { isAbout, type Waiver, waiversOf } from '../../../procedure/waivers.ts';
import { addDays, type CalendarDay, daysBetween, formatDay } from '../../../reference/calendar-day.ts';
import type { Fix } from '../../finding.ts';
import { defineRule } from '../rule.ts';

/** Calendar days before its end from which on a waiver is announced as running out. */
const announcedDays = 7;

function removal(file: CaseFile, index: number): { fixes: Fix[] } {
  const list = file.content.waivers;
  if (list === undefined) return { fixes: [] };
  return {
    fixes: [
      { title: { en: 'Remove this waiver', zh: '删除此项豁免' }, edits: [removeItem(file, list, index)] },
    ],
  };
}

export default defineRule({
  code: 'waiver/invalid',
  since: '0.1.0',
  severity: 'warning',
  fix: { offered: 'sometimes', safety: 'suggestion' },
  last: true,
  basis: {
    kind: 'practice',
    statement: {
      en: 'A finding is only accepted by somebody who says why, in writing, and until when.',
      zh: '豁免须由批准人书面说明理由和期限。',
    },
  },
  watches: ['waivers', 'waivers[].rule', 'waivers[].reason', 'waivers[].approvedBy', 'waivers[].until'],
  messages: {
    incomplete: (rule: string, missing: string) => ({
      en: `The waiver of ${rule} has no ${missing}, so it has no effect. Enter it, or remove the waiver.`,
      zh: `${rule} 的豁免缺少 ${missing}，不起作用。请补填，或删除该豁免。`,
    }),
    expired: (rule: string, until: CalendarDay) => ({
      en: `The waiver of ${rule} ended with ${formatDay(until).en} (end of day in China); settle the finding or renew it.`,
      zh: `${rule} 的豁免已于${formatDay(until).zh} 24 时（北京时间）到期。请处理问题或重新批准。`,
    }),
    expiring: (rule: string, until: CalendarDay, left: number) => ({
      en: `The waiver of ${rule} ends ${left === 0 ? 'today' : `in ${left} day${left === 1 ? '' : 's'}`}, with ${formatDay(until).en} (end of day in China).`,
      zh: `${rule} 的豁免${left === 0 ? '今天' : `将在 ${left} 天后`}到期（${formatDay(until).zh} 24 时，北京时间）。`,
    }),
    forbidden: (rule: string) => ({
      en: `The project does not allow ${rule} to be waived, so this waiver has no effect. Settle the finding.`,
      zh: `项目规定 ${rule} 不得豁免，此项豁免不起作用。请处理问题本身。`,
    }),
    unused: (rule: string) => ({
      en: `The waiver of ${rule} silences nothing: there is no such finding here. Remove it.`,
      zh: `${rule} 的豁免没有对应的检查结果。请删除。`,
    }),
  },
  documentation: {
    title: { en: 'Every waiver is complete, in force and needed', zh: '豁免完整、有效且有必要' },
    why: {
      en: 'A waiver without a reason or past its end hides a problem that nobody stands for any more.',
      zh: '没有理由或已经过期的豁免，会掩盖无人负责的问题。',
    },
    consequence: {
      en: 'An ineffective waiver silences nothing: its finding counts in full.',
      zh: '无效的豁免不起作用，相应问题照常计入。',
    },
    remedy: {
      en: 'Give reason, approver and end, or remove the waiver.',
      zh: '补全理由、批准人和期限，或删除该豁免。',
    },
    bad: 'waivers:\n  - { rule: goods/hs-code, approvedBy: 王经理, until: 2026-12-31 }\n',
    good: 'caseId: AC-1\n',
  },
  check(file, report, { today, settings, found = [] }) {
    for (const [index, waiver] of waiversOf(file, today, settings.waivers.forbidden).entries()) {
      const rule = waiver.rule ?? '—';
      const remove = removal(file, index);
      const { until } = waiver;
      if (waiver.standing === 'unreadable') continue;
      if (waiver.standing === 'incomplete') {
        const missing = (['rule', 'reason', 'approvedBy'] as const).find(
          (name) => waiver.section[name]?.value === undefined,
        );
        report('incomplete', [rule, missing ?? 'rule'], atRule(waiver), remove);
      } else if (waiver.standing === 'forbidden') report('forbidden', [rule], atRule(waiver), remove);
      else if (waiver.standing === 'expired' && until !== undefined) {
        report('expired', [rule, until], atUntil(waiver), remove);
      } else if (!found.some((finding) => isAbout(waiver, finding))) {
        report('unused', [rule], atRule(waiver), remove);
      } else if (until !== undefined && until < addDays(today, announcedDays)) {
        report('expiring', [rule, until, daysBetween(today, until)], atUntil(waiver));
      }
    }
  },
});

function atRule({ section }: Waiver): At {
  return section.rule === undefined ? atKey(section) : at(section.rule);
}

function atUntil({ section }: Waiver): At {
  return section.until === undefined ? atKey(section) : at(section.until);
}

import { at } from '../../../case/model.ts';
import { nodeTitles } from '../../../format/node-titles.ts';
import { reachedAfter } from '../../../procedure/passage.ts';
import { type CalendarDay, formatDay } from '../../../reference/calendar-day.ts';
import type { Localized } from '../../../text/localized.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  code: 'verification/failed',
  since: '0.1.0',
  severity: 'error',
  fix: { offered: 'never' },
  basis: {
    kind: 'procedure',
    statement: {
      en: 'House procedure, step 3: the certificate is issued after the verification is passed; clearance needs the certificate.',
      zh: '内部操作规程第 3 步：现场核查通过后方签发代理证明，通关须凭该证明。',
    },
  },
  watches: ['nodes.verification.result', 'nodes.clearance.declaration.declaredAt'],
  messages: {
    wentOn: (next: Localized, reached: CalendarDay) => ({
      en: `The verification failed, yet the case went on: ${next.en} reached ${formatDay(reached).en}. Stop and have it verified again.`,
      zh: `现场核查未通过，案卷却于${formatDay(reached).zh}进入${next.zh}节点。请暂停办理，重新核查。`,
    }),
    reached: (next: Localized) => ({ en: `${next.en} reached here`, zh: `在此进入${next.zh}节点` }),
  },
  documentation: {
    title: { en: 'Nothing follows a failed verification', zh: '核查未通过不得继续办理' },
    why: {
      en: 'Without a passed verification there is no certificate, and nothing to clear the goods with.',
      zh: '核查未通过就没有代理证明，货物无证可凭。',
    },
    consequence: {
      en: 'The declaration rests on a certificate that does not exist; customs refuses it.',
      zh: '报关单引用的证明并不存在，海关不予接受。',
    },
    remedy: {
      en: 'Settle what customs found, have the goods verified again and enter the new result.',
      zh: '整改海关指出的问题，重新核查后登记新的结果。',
    },
    bad: 'nodes:\n  verification: { startedOn: 2026-05-14, result: failed }\n  clearance:\n    declaration: { declaredAt: 2026-05-18T09:30 }\n',
    good: 'nodes:\n  verification: { startedOn: 2026-05-14, result: failed }\n  clearance:\n    declaration: { number: "222520261000451237" }\n',
  },
  check(file, report, { today }) {
    const result = file.content.nodes?.verification?.result;
    const next = reachedAfter(file, 'verification', today);
    if (result?.value !== 'failed' || next === undefined) return;
    const title = nodeTitles[next.name];
    const related = [{ ...at(next.field), message: this.messages.reached(title) }];
    report('wentOn', [title, next.day], at(result), { related });
  },
});

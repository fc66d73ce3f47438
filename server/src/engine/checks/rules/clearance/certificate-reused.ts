import { at } from '../../../case/model.ts';
import { uniqueNumbers } from '../../../procedure/unique-numbers.ts';
import type { Localized } from '../../../text/localized.ts';
import { namedCases, relatedCases } from '../../other-cases.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  code: 'clearance/certificate-reused',
  since: '0.1.0',
  severity: 'error',
  fix: { offered: 'never' },
  basis: {
    kind: 'practice',
    statement: {
      en: 'A certificate is issued for one case; its number stands in one declaration.',
      zh: '一份代理证明只对应一个案卷，其编号只用于一份报关单。',
    },
  },
  watches: ['nodes.verification.certificate.number'],
  messages: {
    reused: (number: string, cases: Localized) => ({
      en: `Certificate ${number} is also in ${cases.en}; customs accepts a number once. Correct one of them.`,
      zh: `代理证明 ${number} 还出现在 ${cases.zh}中，同一编号海关只受理一次。请更正其中之一。`,
    }),
    otherCase: () => ({ en: 'The same certificate in another case', zh: '另一案卷中的同一证明' }),
  },
  documentation: {
    title: { en: 'A certificate belongs to one case', zh: '一份证明只用于一个案卷' },
    why: {
      en: 'Copying an old case is quick, and the old certificate number easily stays in it.',
      zh: '复制旧案卷时，很容易遗留旧的证明编号。',
    },
    consequence: {
      en: 'The second declaration with the number is sent back.',
      zh: '第二份使用该编号的报关单会被退回。',
    },
    remedy: {
      en: 'Enter the number of the certificate that belongs to this case.',
      zh: '填写本案自己的证明编号。',
    },
    bad: 'nodes:\n  verification: { certificate: { number: AIEC-2225-2026-004512 } }\n',
    good: 'nodes:\n  verification: { certificate: { number: AIEC-2225-2026-004513 } }\n',
    neighbour: 'nodes:\n  verification: { certificate: { number: AIEC-2225-2026-004512 } }\n',
  },
  check(file, report, { siblings }) {
    const own = uniqueNumbers(file).find(({ kind }) => kind === 'certificate');
    const others = own && siblings?.alsoGiving(own);
    if (own === undefined || others === undefined || others.count === 0) return;
    const related = relatedCases(others, this.messages.otherCase());
    report('reused', [own.key, namedCases(others)], at(own.field), { related });
  },
});

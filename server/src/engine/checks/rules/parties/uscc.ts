import { at } from '../../../case/model.ts';
import { lostWord } from '../../../case/normalisation-loss.ts';
import { replaceSource } from '../../../edit/edit.ts';
import { checkSocialCreditCode, type MisplacedCharacter } from '../../../reference/social-credit-code.ts';
import { untidiness } from '../../../text/code-untidiness.ts';
import { excerpt } from '../../../text/excerpt.ts';
import type { Localized } from '../../../text/localized.ts';
import { heldBack } from '../../finding.ts';
import { defineRule } from '../rule.ts';

/** Where the wrong character stands, and which one it is easily taken for. */
function misplacement({ index, character, lookalike }: MisplacedCharacter): Localized {
  const [en, zh] = [`"${character}" as character ${index + 1}`, `第 ${index + 1} 位“${character}”`];
  if (lookalike === undefined) return { en, zh };
  return { en: `${en} (perhaps ${lookalike})`, zh: `${zh}（或为 ${lookalike}）` };
}

export default defineRule({
  code: 'parties/uscc',
  since: '0.1.0',
  severity: 'error',
  fix: { offered: 'sometimes', safety: 'safe' },
  basis: {
    kind: 'standard',
    statement: {
      en: 'GB 32100-2015, unified social credit code: 18 digits and capital letters without I, O, S, V and Z; characters 9 to 17 are the organisation code of GB 11714-1997.',
      zh: 'GB 32100-2015《法人和其他组织统一社会信用代码编码规则》：18 位数字或大写字母，不使用 I、O、S、V、Z；第 9 至 17 位为 GB 11714-1997 组织机构代码。',
    },
  },
  watches: ['parties.client.uscc', 'parties.agent.uscc'],
  messages: {
    wrongLength: (written: string, count: number) => ({
      en: `Credit code ${written} has ${count} characters, not 18; filings are sent back. Copy it from the business licence.`,
      zh: `统一社会信用代码 ${written} 为 ${count} 位，应为 18 位，备案会被退回。请按营业执照填写。`,
    }),
    wrongCharacter: (written: string, first: MisplacedCharacter) => ({
      en: `Credit code ${written} has ${misplacement(first).en}, which no code has there. Compare with the licence.`,
      zh: `统一社会信用代码 ${written} 的${misplacement(first).zh}不合编码规则。请与营业执照核对。`,
    }),
    organisation: (code: string) => ({
      en: `Credit code ${code} fails its check in the second half (9 to 17, organisation code). Compare it with the licence.`,
      zh: `统一社会信用代码 ${code} 后半段（第 9 至 17 位组织机构代码）校验不符，可能有误。请与营业执照核对。`,
    }),
    registration: (code: string) => ({
      en: `Credit code ${code} fails its check, most likely in the first half (1 to 8) or the last. Compare with the licence.`,
      zh: `统一社会信用代码 ${code} 校验不符，可能是前半段（第 1 至 8 位）或末位有误。请与营业执照核对。`,
    }),
    untidy: (written: string, untidy: Localized, code: string) => ({
      en: `Credit code ${written} has ${untidy.en}; filings take ${code}.`,
      zh: `统一社会信用代码 ${written} 含有${untidy.zh}，备案应填 ${code}。`,
    }),
  },
  documentation: {
    title: { en: 'The social credit code is genuine', zh: '统一社会信用代码正确' },
    why: {
      en: 'Customs, tax and foreign-exchange systems find a company by this code alone. Its two check characters show a slip and in which half it is.',
      zh: '海关、税务、外汇系统均以此代码识别企业。代码自带两个校验位，可查出录入错误在哪一段。',
    },
    consequence: {
      en: 'The filing is sent back, or stands in the name of another company.',
      zh: '备案被退回，或记到其他企业名下。',
    },
    remedy: {
      en: 'Copy the code from the business licence. A few genuine codes fail the check: where the licence says the same, waive the finding.',
      zh: '按营业执照填写。个别真实代码校验不符：与营业执照一致时可予豁免。',
    },
    bad: 'parties:\n  client: { uscc: 91330100799655058C }\n',
    good: 'parties:\n  client: { uscc: 91330100799655058B }\n',
  },
  check(file, report) {
    const { client, agent } = file.content.parties ?? {};
    for (const uscc of [client?.uscc, agent?.uscc]) {
      if (uscc?.value === undefined) continue;
      const code = uscc.value;
      const written = excerpt(uscc.text);
      const place = at(uscc);
      const checked = checkSocialCreditCode(code);
      if (checked.result === 'length') {
        report('wrongLength', [written, checked.length], place);
        continue;
      }
      if (checked.result === 'characters') {
        const [first] = checked.misplaced;
        if (first !== undefined) report('wrongCharacter', [written, first], place);
        continue;
      }
      if (checked.result === 'check') report(checked.half, [code], place, { severity: 'warning' });
      if (uscc.tidy?.because !== 'code') continue;
      const title = { en: `Write ${code}`, zh: `改为 ${code}` };
      const fix = { title, edits: [replaceSource(uscc, JSON.stringify(code))] };
      const fixes = [heldBack(fix, lostWord(file, uscc))];
      report('untidy', [written, untidiness(uscc.text), code], place, { fixes });
    }
  },
});

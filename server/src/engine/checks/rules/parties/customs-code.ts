import { at } from '../../../case/model.ts';
import { lostWord } from '../../../case/normalisation-loss.ts';
import { replaceSource } from '../../../edit/edit.ts';
import { readCustomsRegistration } from '../../../reference/customs-registration.ts';
import { checkSocialCreditCode } from '../../../reference/social-credit-code.ts';
import { untidiness } from '../../../text/code-untidiness.ts';
import { excerpt } from '../../../text/excerpt.ts';
import type { Localized } from '../../../text/localized.ts';
import { heldBack } from '../../finding.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  code: 'parties/customs-code',
  since: '0.1.0',
  severity: 'error',
  fix: { offered: 'sometimes', safety: 'safe' },
  basis: {
    kind: 'practice',
    statement: {
      en: 'Customs registration codes have 10 characters: 4 digits of the place, 1 of the zone, 1 of the ownership, and a serial of 4 digits or capital letters.',
      zh: '海关注册编码为 10 位：前 4 位为注册地区，第 5 位为经济区划，第 6 位为企业性质，末 4 位为顺序号（数字或大写字母）。',
    },
  },
  watches: ['parties.client.customsCode', 'parties.agent.customsCode'],
  messages: {
    wrongLength: (written: string, count: number) => ({
      en: `Customs registration code ${written} has ${count} characters, not 10; the declaration is rejected. Enter all 10.`,
      zh: `海关注册编码 ${written} 为 ${count} 位，应为 10 位，申报会被退单。请填写完整。`,
    }),
    wrongCharacters: (written: string) => ({
      en: `Customs registration code ${written} is none: 6 digits, then 4 digits or letters. Copy it from the registration.`,
      zh: `${written} 不是海关注册编码：应为 6 位数字加 4 位数字或字母。请按备案登记信息填写。`,
    }),
    socialCreditCode: (written: string) => ({
      en: `${written} is a social credit code of 18 characters; the customs registration code has 10. Enter that one.`,
      zh: `${written} 是 18 位统一社会信用代码；海关注册编码为 10 位。请改填海关注册编码。`,
    }),
    untidy: (written: string, untidy: Localized, code: string) => ({
      en: `Customs registration code ${written} has ${untidy.en}; the declaration takes ${code}.`,
      zh: `海关注册编码 ${written} 含有${untidy.zh}，报关单应填 ${code}。`,
    }),
  },
  documentation: {
    title: { en: 'The customs registration code has ten characters', zh: '海关注册编码为 10 位' },
    why: {
      en: 'The declaration names client and agent by this code.',
      zh: '报关单以此编码标明委托方和代理方。',
    },
    consequence: {
      en: 'The declaration system rejects the code, and the declaration has to be entered again.',
      zh: '申报系统不接受该编码，须重新录入申报。',
    },
    remedy: {
      en: 'Copy the code from the customs registration, in quotes.',
      zh: '按海关备案登记信息填写并加引号。',
    },
    bad: 'parties:\n  agent: { customsCode: "312296012" }\n',
    good: 'parties:\n  agent: { customsCode: "3122960123" }\n',
  },
  check(file, report) {
    const { client, agent } = file.content.parties ?? {};
    for (const field of [client?.customsCode, agent?.customsCode]) {
      if (field?.value === undefined) continue;
      const code = field.value;
      const written = excerpt(field.text);
      const place = at(field);
      if (checkSocialCreditCode(code).result === 'valid') report('socialCreditCode', [written], place);
      else if (code.length !== 10) report('wrongLength', [written, code.length], place);
      else if (readCustomsRegistration(code) === undefined) report('wrongCharacters', [written], place);
      else if (field.tidy?.because === 'code') {
        const title = { en: `Write ${code}`, zh: `改为 ${code}` };
        const fix = { title, edits: [replaceSource(field, JSON.stringify(code))] };
        const fixes = [heldBack(fix, lostWord(file, field))];
        report('untidy', [written, untidiness(field.text), code], place, { fixes });
      }
    }
  },
});

import { at } from '../../../case/model.ts';
import { replaceSource } from '../../../edit/edit.ts';
import { classify, nearest } from '../../../reference/harmonized-system.ts';
import type { Localized } from '../../../text/localized.ts';
import { defineRule } from '../rule.ts';

const parts: Readonly<Record<2 | 4 | 6, Localized>> = {
  2: { en: 'chapter', zh: '章' },
  4: { en: 'heading', zh: '品目' },
  6: { en: 'subheading', zh: '子目' },
};

export default defineRule({
  code: 'goods/hs-code-unknown',
  since: '0.1.0',
  severity: 'error',
  fix: { offered: 'sometimes', safety: 'suggestion' },
  basis: {
    kind: 'standard',
    statement: {
      en: 'Harmonized System 2022 of the World Customs Organization: the first six digits are the same everywhere; chapters 98 and 99 are left to each nation.',
      zh: '世界海关组织《商品名称及编码协调制度》2022 年版：前 6 位全球统一，第 98、99 章由各国自定。',
    },
  },
  watches: ['goods[].hsCode'],
  messages: {
    unknown: (code: string, part: Localized, digits: string, near: readonly string[]) => ({
      en: `HS code ${code}: there is no ${part.en} ${digits} in the Harmonized System 2022${near.length > 0 ? `; near it: ${near.join(', ')}` : ''}.`,
      zh: `商品编码 ${code}：协调制度 2022 年版中没有${part.zh} ${digits}${near.length > 0 ? `，相近的有 ${near.join('、')}` : ''}。`,
    }),
    notInTariff: (code: string, near: readonly string[]) => ({
      en: `HS code ${code} is no line of your tariff file${near.length > 0 ? `; near it: ${near.join(', ')}` : ''}. Check the last four digits.`,
      zh: `您的税则文件中没有商品编码 ${code}${near.length > 0 ? `，相近的有 ${near.join('、')}` : ''}。请核对后四位。`,
    }),
  },
  documentation: {
    title: { en: 'The HS code exists', zh: '商品编码存在' },
    why: {
      en: 'A code whose chapter, heading or subheading does not exist is mostly a slip of the pen, or of an older edition.',
      zh: '章、品目或子目不存在的编码多为笔误或旧版编码。',
    },
    consequence: {
      en: 'Customs sends the materials back; a wrong code that happens to exist costs duty and penalties.',
      zh: '海关退回材料；若错成另一存在的编码，还会涉及税款和处罚。',
    },
    remedy: {
      en: 'Look the goods up in the tariff and enter their code.',
      zh: '请按税则查实该商品的编码后填写。',
    },
    bad: 'goods:\n  - hsCode: "8488309000"\n',
    good: 'goods:\n  - hsCode: "8471309000"\n',
  },
  check(file, report, { tariff }) {
    for (const { hsCode } of file.content.goods?.items ?? []) {
      const digits = hsCode?.value;
      if (hsCode === undefined || digits === undefined || !/^\d{10}$/.test(digits)) continue;
      const { known, asked } = classify(digits);
      const wrong = known === asked ? undefined : known === 0 ? 2 : known === 2 ? 4 : 6;
      if (wrong === undefined && (tariff === undefined || tariff.has(digits))) continue;
      const near = wrong === undefined ? (tariff?.near(digits) ?? []) : nearest(digits);
      const fixes = near.map((code) => ({
        title: { en: `Replace by ${code}`, zh: `改为 ${code}` },
        edits: [replaceSource(hsCode, `"${code}"`)],
      }));
      if (wrong === undefined) report('notInTariff', [digits, near], at(hsCode), { fixes });
      else report('unknown', [digits, parts[wrong], digits.slice(0, wrong), near], at(hsCode), { fixes });
    }
  },
});

import { at } from '../../../case/model.ts';
import { replaceValue } from '../../../edit/edit.ts';
import { country, countryExists, nearestCountry } from '../../../reference/countries.ts';
import { excerpt } from '../../../text/excerpt.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  code: 'goods/origin',
  since: '0.1.0',
  severity: 'error',
  fix: { offered: 'sometimes', safety: 'suggestion' },
  basis: {
    kind: 'standard',
    statement: {
      en: 'ISO 3166-1, codes for countries; the case holds the two letters, the declaration prints the three.',
      zh: 'ISO 3166-1 国家（地区）代码；案卷填两位字母代码，报关单打印三位字母代码。',
    },
  },
  watches: ['goods[].origin'],
  messages: {
    unknown: (written: string) => ({
      en: `There is no country "${written}" in ISO 3166; duty depends on the origin. Enter its two letters, such as MY.`,
      zh: `ISO 3166 中没有国家（地区）“${written}”，原产国关系到税率。请填两位字母代码，例如 MY。`,
    }),
  },
  documentation: {
    title: { en: 'The country of origin exists', zh: '原产国（地区）代码存在' },
    why: {
      en: 'Duty rate, trade remedies and inspection depend on where the goods were made.',
      zh: '税率、贸易救济措施和检验检疫要求均取决于原产国（地区）。',
    },
    consequence: {
      en: 'The declaration is rejected, or the goods are charged at another rate.',
      zh: '申报被退单，或适用错误的税率。',
    },
    remedy: {
      en: 'Enter the two letters of the country on the certificate of origin or the marks of the goods.',
      zh: '按原产地证书或货物标识填写两位字母代码。',
    },
    bad: 'goods:\n  - origin: XY\n',
    good: 'goods:\n  - origin: MY\n',
  },
  check(file, report) {
    for (const { origin } of file.content.goods?.items ?? []) {
      if (origin?.value === undefined || countryExists(origin.value)) continue;
      const nearest = country(nearestCountry(origin.value) ?? '');
      const fixes =
        nearest === undefined
          ? []
          : [
              {
                title: {
                  en: `Replace by ${nearest.alpha2} (${nearest.name.en})`,
                  zh: `改为 ${nearest.alpha2}（${nearest.name.zh}）`,
                },
                edits: [replaceValue(origin, nearest.alpha2)],
              },
            ];
      report('unknown', [excerpt(origin.text)], at(origin), { fixes });
    }
  },
});

import { at } from '../../../case/model.ts';
import { isPlainNumber, misreading } from '../../../case/yaml/plain-scalar.ts';
import { replaceSource } from '../../../edit/edit.ts';
import { excerpt } from '../../../text/excerpt.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  code: 'style/quote-code',
  since: '0.1.0',
  severity: 'error',
  fix: { offered: 'always', safety: 'safe' },
  basis: {
    kind: 'format',
    statement: {
      en: 'YAML 1.1 and 1.2 read unquoted digits, yes/no words and times as numbers, booleans and seconds.',
      zh: 'YAML 1.1 和 1.2 会把未加引号的数字、yes/no 类词语和时间读成数值、布尔值或秒数。',
    },
  },
  watches: [],
  messages: {
    misread: (written: string, taken: string) => ({
      en: `${written} is not in quotes, so other YAML readers take it for ${taken}. Put it in quotes.`,
      zh: `${written} 未加引号，其他 YAML 软件会读成 ${taken}。请加引号。`,
    }),
    number: (written: string) => ({
      en: `${written} is a code; in quotes it stays text in every YAML reader.`,
      zh: `${written} 是编码，加引号后任何 YAML 软件都会按文字读取。`,
    }),
  },
  documentation: {
    title: { en: 'Codes are in quotes', zh: '编码加引号' },
    why: {
      en: 'Certcase reads what was typed, but a spreadsheet, a script or another editor that reads the file does not.',
      zh: 'Certcase 按原样读取，但表格、脚本或其他编辑器读取该文件时不会。',
    },
    consequence: {
      en: 'A leading zero or the last digits of an 18-digit number get lost on the way to another program.',
      zh: '文件转到其他软件时，首位 0 或 18 位号码的末几位会丢失。',
    },
    remedy: { en: 'Put the code in double quotes.', zh: '给编码加上英文双引号。' },
    bad: 'goods:\n  - hsCode: 0101210010\n',
    good: 'goods:\n  - hsCode: "0101210010"\n',
  },
  check(file, report) {
    for (const field of file.fields) {
      const { kind } = field.facts;
      if ((kind !== 'code' && kind !== 'clock-time') || field.quoting !== 'plain' || field.state !== 'read')
        continue;
      const written = field.text;
      if (written !== field.value) continue;
      const taken = misreading(written);
      if (taken === undefined && !isPlainNumber(written)) continue;
      const fixes = [
        {
          title: { en: `Write "${written}"`, zh: `改为 "${written}"` },
          edits: [replaceSource(field, `"${written}"`)],
        },
      ];
      if (taken !== undefined) report('misread', [excerpt(written), taken.value], at(field), { fixes });
      else report('number', [excerpt(written)], at(field), { fixes, severity: 'information' });
    }
  },
});

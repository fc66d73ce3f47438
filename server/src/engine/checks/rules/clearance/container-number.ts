import { at } from '../../../case/model.ts';
import { checkContainerNumber } from '../../../reference/container-number.ts';
import { excerpt } from '../../../text/excerpt.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  code: 'clearance/container-number',
  since: '0.1.0',
  severity: 'error',
  fix: { offered: 'never' },
  basis: {
    kind: 'standard',
    statement: {
      en: 'ISO 6346: owner code of three letters, category U, J or Z, serial number of six digits, check digit.',
      zh: 'ISO 6346：箱主代码 3 个字母、设备识别码 U、J 或 Z、顺序号 6 位数字、校验码 1 位。',
    },
  },
  watches: ['nodes.clearance.containers[]'],
  messages: {
    form: (written: string) => ({
      en: `Container number ${written} is not 4 letters and 7 digits; the container is not found. Read it off the door again.`,
      zh: `集装箱号 ${written} 不是 4 个字母加 7 位数字，无法查到该箱。请按箱门标记核对。`,
    }),
    category: (written: string, category: string) => ({
      en: `Container number ${written}: the fourth letter is ${category}, it is U, J or Z by ISO 6346. Read it off the door again.`,
      zh: `集装箱号 ${written} 第 4 个字母为 ${category}，按 ISO 6346 应为 U、J 或 Z。请按箱门标记核对。`,
    }),
    checkDigit: (written: string, digit: string, expected: string) => ({
      en: `Container number ${written}: check digit ${digit}, by ISO 6346 it would be ${expected}; a character is mistyped. Read it off the door again.`,
      zh: `集装箱号 ${written} 校验码为 ${digit}，按 ISO 6346 应为 ${expected}，编号有误。请按箱门标记核对。`,
    }),
  },
  documentation: {
    title: { en: 'Container numbers have the right check digit', zh: '集装箱号校验码正确' },
    why: {
      en: 'The check digit catches nearly every mistyped character and every pair in the wrong order.',
      zh: '校验码能发现绝大多数错字和前后颠倒。',
    },
    consequence: {
      en: 'The container does not match the manifest; the goods are not released.',
      zh: '箱号与舱单不符，货物不予放行。',
    },
    remedy: {
      en: 'Compare with the door of the container or the equipment receipt; no character is guessed.',
      zh: '与箱门标记或设备交接单核对；系统不猜测任何字符。',
    },
    bad: 'nodes:\n  clearance: { containers: [CSQU3054384] }\n',
    good: 'nodes:\n  clearance: { containers: [CSQU3054383] }\n',
  },
  check(file, report) {
    for (const container of file.content.nodes?.clearance?.containers?.items ?? []) {
      if (container.value === undefined) continue;
      const number = container.value;
      const shown = excerpt(number);
      const check = checkContainerNumber(number);
      if (check.result === 'form') report('form', [shown], at(container));
      if (check.result === 'category') report('category', [shown, check.category], at(container));
      if (check.result === 'check')
        report('checkDigit', [shown, number.slice(10), check.expected], at(container));
    }
  },
});

import { isChinese } from '../../../case/chinese-names.ts';
import { at, pathUnder } from '../../../case/model.ts';
import { lostWord } from '../../../case/normalisation-loss.ts';
import { renameKey } from '../../../edit/edit.ts';
import { chineseNaming, namingOf } from '../../../edit/key-naming.ts';
import { replaceForm } from '../../../edit/tidy.ts';
import { excerpt } from '../../../text/excerpt.ts';
import type { Localized } from '../../../text/localized.ts';
import { heldBack } from '../../finding.ts';
import { defineRule, type Extras } from '../rule.ts';

function write(form: string): Localized {
  return { en: `Write ${form}`, zh: `改为 ${form}` };
}

export default defineRule({
  code: 'style/alias-key',
  since: '0.1.0',
  severity: 'information',
  fix: { offered: 'always', safety: 'safe' },
  basis: {
    kind: 'format',
    statement: {
      en: 'Every name and word of the format has one canonical form; Chinese and older forms are read as well.',
      zh: '格式中每个名称和用词都有一个规范写法；中文名称和旧写法同样可以识别。',
    },
  },
  watches: [],
  messages: {
    name: (written: string, name: string) => ({
      en: `"${excerpt(written)}" is read as ${name}, the name that other programs know. Nothing is wrong; the fix renames it.`,
      zh: `“${excerpt(written)}”按 ${name} 识别，内容无误；其他软件只认规范名称，可用快速修复改名。`,
    }),
    value: (written: string, value: string) => ({
      en: `"${excerpt(written)}" is read as ${value}, the form that other programs know. Nothing is wrong; the fix replaces it.`,
      zh: `“${excerpt(written)}”按 ${value} 识别，内容无误；其他软件只认规范写法，可用快速修复替换。`,
    }),
    inChinese: (written: string, form: string) => ({
      en: `"${excerpt(written)}" is read as ${form}, which is what this case would call it. Nothing is wrong; the fix replaces it.`,
      zh: `“${excerpt(written)}”按“${form}”识别，内容无误；本案使用中文名称和用词，可用快速修复替换。`,
    }),
  },
  documentation: {
    title: { en: 'Names and words in their canonical form', zh: '使用规范的名称和用词' },
    why: {
      en: 'Certcase reads Chinese and older names; scripts and colleagues abroad look for the canonical ones.',
      zh: 'Certcase 能识别中文名称和旧写法，但脚本和境外同事只认规范名称。',
    },
    consequence: {
      en: 'None for the checks: the value is read and judged all the same. In a case that is kept under Chinese names these are welcome, and told as hints alone.',
      zh: '不影响检查：内容照常识别、照常判断。案卷通篇使用中文名称时，只作提示。',
    },
    remedy: {
      en: 'Use the fix, for one name or for the whole file, or switch this rule off.',
      zh: '对单个名称或整个文件使用快速修复，也可以关闭本规则。',
    },
    bad: '进出口: import\n',
    good: 'direction: import\n',
  },
  check(file, report) {
    const naming = namingOf(file);
    const isWelcome = (written: string) => naming === chineseNaming && isChinese(written);
    const weight = (written: string): Extras => (isWelcome(written) ? { severity: 'hint' } : {});
    for (const met of file.problems) {
      if (met.kind === 'untidy' && met.tidy.because === 'alias') {
        const { field, tidy } = met;
        const form = isWelcome(field.text) ? tidy.text : naming.word(tidy.text);
        const fix = { title: write(form), edits: [replaceForm(field, form)] };
        const fixes = [heldBack(fix, lostWord(file, field))];
        const extras = { fixes, ...weight(field.text) };
        if (form === tidy.text) report('value', [field.text, form], at(field), extras);
        else report('inChinese', [field.text, form], at(field), extras);
      } else if (met.kind === 'alias-key' && met.because === 'alias') {
        const { entry, canonical, section } = met;
        const path = pathUnder(section, canonical);
        const place = { span: entry.key.span, path };
        const name = isWelcome(entry.key.text) ? canonical : naming.key(canonical);
        const fixes = [{ title: write(name), edits: [renameKey(entry, name)] }];
        const extras = { fixes, ...weight(entry.key.text) };
        if (name === canonical) report('name', [entry.key.text, name], place, extras);
        else report('inChinese', [entry.key.text, name], place, extras);
      }
    }
  },
});

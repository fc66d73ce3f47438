import { isUnderChineseNames } from '../../../case/chinese-names.ts';
import { at, pathUnder } from '../../../case/model.ts';
import { lostWord } from '../../../case/normalisation-loss.ts';
import { renameKey } from '../../../edit/edit.ts';
import { replaceForm } from '../../../edit/tidy.ts';
import { excerpt } from '../../../text/excerpt.ts';
import type { Localized } from '../../../text/localized.ts';
import { heldBack } from '../../finding.ts';
import { defineRule } from '../rule.ts';

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
  },
  documentation: {
    title: { en: 'Names and words in their canonical form', zh: '使用规范的名称和用词' },
    why: {
      en: 'Certcase reads Chinese and older names; scripts and colleagues abroad look for the canonical ones.',
      zh: 'Certcase 能识别中文名称和旧写法，但脚本和境外同事只认规范名称。',
    },
    consequence: {
      en: 'None for the checks: the value is read and judged all the same. A case that is kept under Chinese names keeps them: this rule looks at it only where its severity is set.',
      zh: '不影响检查：内容照常识别、照常判断。使用中文名称的案卷保留原名，仅在单独设置本规则级别时才检查。',
    },
    remedy: {
      en: 'Use the fix, for one name or for the whole file, or switch this rule off.',
      zh: '对单个名称或整个文件使用快速修复，也可以关闭本规则。',
    },
    bad: 'caseId: AC-2026-0417\n进出口: import\nport: "2225"\n',
    good: 'caseId: AC-2026-0417\ndirection: import\nport: "2225"\n',
  },
  check(file, report, { settings, asked }) {
    // A case keeps its own names, unless somebody asks for the canonical ones.
    const isWanted = settings.rules[this.code] !== undefined || asked?.has(this.code) === true;
    if (!isWanted && isUnderChineseNames(file)) return;
    for (const met of file.problems) {
      if (met.kind === 'untidy' && met.tidy.because === 'alias') {
        const { field, tidy } = met;
        const fix = { title: write(tidy.text), edits: [replaceForm(field, tidy.text)] };
        report('value', [field.text, tidy.text], at(field), {
          fixes: [heldBack(fix, lostWord(file, field))],
        });
      } else if (met.kind === 'alias-key' && met.because === 'alias') {
        const { entry, canonical, section } = met;
        const place = { span: entry.key.span, path: pathUnder(section, canonical) };
        const fixes = [{ title: write(canonical), edits: [renameKey(entry, canonical)] }];
        report('name', [entry.key.text, canonical], place, { fixes });
      }
    }
  },
});

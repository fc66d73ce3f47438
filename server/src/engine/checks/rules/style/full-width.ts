import { at, pathUnder } from '../../../case/model.ts';
import { lostWord } from '../../../case/normalisation-loss.ts';
import { renameKey } from '../../../edit/edit.ts';
import { separateItems } from '../../../edit/separate-items.ts';
import { replaceForm } from '../../../edit/tidy.ts';
import { excerpt } from '../../../text/excerpt.ts';
import { type Fix, heldBack } from '../../finding.ts';
import { defineRule } from '../rule.ts';

function write(form: string, edits: Fix['edits']): Fix {
  return { title: { en: `Write ${excerpt(form)}`, zh: `改为 ${excerpt(form)}` }, edits };
}

export default defineRule({
  code: 'style/full-width',
  since: '0.1.0',
  severity: 'warning',
  fix: { offered: 'always', safety: 'safe' },
  basis: {
    kind: 'format',
    statement: {
      en: 'Codes, numbers, dates and names are written with the characters of the keyboard; YAML knows no others.',
      zh: '编码、数字、日期和名称使用半角字符；YAML 只认半角符号。',
    },
  },
  watches: [],
  messages: {
    value: (written: string, tidy: string) => ({
      en: `"${excerpt(written)}" holds full-width or look-alike characters, which other programs do not read. Write ${excerpt(tidy)}.`,
      zh: `“${excerpt(written)}”含全角或形近字符，其他软件无法识别。请改为 ${excerpt(tidy)}。`,
    }),
    shortened: (written: string, tidy: string, omitted: string) => ({
      en: `"${excerpt(written)}" holds full-width characters and is taken as ${excerpt(tidy)}, without "${excerpt(omitted)}". Enter that in its own place or as a remark, then ${excerpt(tidy)} alone.`,
      zh: `“${excerpt(written)}”含全角字符，按 ${excerpt(tidy)} 理解，其中“${excerpt(omitted)}”会丢失。请先把它填到相应条目或备注中，此处再只写 ${excerpt(tidy)}。`,
    }),
    name: (written: string, name: string) => ({
      en: `The name "${excerpt(written)}" holds full-width or look-alike characters. Write ${name}.`,
      zh: `名称“${excerpt(written)}”含全角或形近字符。请改为 ${name}。`,
    }),
    items: (written: string, count: number) => ({
      en: `"${excerpt(written)}" is ${count} entries in one; other programs read a single text. Separate them.`,
      zh: `“${excerpt(written)}”是 ${count} 项连写，其他软件会读成一项。请分开填写。`,
    }),
  },
  documentation: {
    title: {
      en: 'Codes, numbers and dates are typed in half-width characters',
      zh: '编码、数字、日期使用半角字符',
    },
    why: {
      en: 'Certcase reads what is pasted from Chinese forms; the Single Window and spreadsheets do not.',
      zh: '从中文表单粘贴的全角字符 Certcase 能读懂，单一窗口和表格软件却不能。',
    },
    consequence: {
      en: 'A number with one full-width digit is not found, not added up and not accepted.',
      zh: '只要有一位是全角，号码就查不到、金额就加不上、申报就通不过。',
    },
    remedy: {
      en: 'Use the fix; it changes the characters, and is not applied by itself where a word beside the value would go.',
      zh: '使用快速修复，只改字符；若会丢失其他文字，则不会自动修复。',
    },
    bad: 'agreement: { signedOn: ２０２６-03-02 }\n',
    good: 'agreement: { signedOn: 2026-03-02 }\n',
  },
  check(file, report) {
    for (const met of file.problems) {
      if (met.kind === 'untidy' && met.tidy.because === 'full-width') {
        const { field, tidy } = met;
        const fix = write(tidy.text, [replaceForm(field, tidy.text)]);
        const omitted = lostWord(file, field);
        const fixes = [heldBack(fix, omitted)];
        if (omitted === undefined) report('value', [field.text, tidy.text], at(field), { fixes });
        else report('shortened', [field.text, tidy.text, omitted], at(field), { fixes });
      } else if (met.kind === 'alias-key' && met.because === 'full-width') {
        const { entry, canonical, section } = met;
        const path = pathUnder(section, canonical);
        const fixes = [write(canonical, [renameKey(entry, canonical)])];
        report('name', [entry.key.text, canonical], { span: entry.key.span, path }, { fixes });
      } else if (met.kind === 'joined-items') {
        const { node, list, joints } = met;
        const edits = separateItems(file, met);
        const fixes = [{ title: { en: 'Separate the entries', zh: '分开填写各项' }, edits }];
        const place = { span: node.span, path: list.place.path };
        report('items', [node.text, joints.length + 1], place, { fixes });
      }
    }
  },
});

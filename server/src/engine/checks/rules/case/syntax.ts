import { keepsWords } from '../../../case/kept-words.ts';
import type { SyntaxKind } from '../../../case/yaml/syntax-problem.ts';
import { lineStart } from '../../../text/line-start.ts';
import { defineRule } from '../rule.ts';

const messages = {
  'tab-indentation': () => ({
    en: 'This line is indented with a tab; YAML only takes blanks. Replace the tab by blanks.',
    zh: '本行用制表符（Tab）缩进，YAML 只认空格。请改为空格。',
  }),
  'full-width-colon': () => ({
    en: 'A full-width colon （：） stands between name and value; it has to be ":" and a blank.',
    zh: '名称与值之间用了全角冒号“：”，应为半角冒号加一个空格“: ”。',
  }),
  'no-blank-after-colon': () => ({
    en: 'A blank is missing behind the colon, so name and value are read as one text.',
    zh: '冒号后缺少空格，名称和值会被读成一整段文字。',
  }),
  'wide-blank': () => ({
    en: 'A wide or non-breaking blank stands where an ordinary one is needed; the line is read as plain text.',
    zh: '此处是全角空格或不间断空格，应为普通空格，否则本行会被读成文字。',
  }),
  'colon-in-value': () => ({
    en: 'The value itself holds a colon and a blank; put the value in quotes.',
    zh: '值中含有冒号加空格，请用引号把整个值括起来。',
  }),
  'reserved-character': () => ({
    en: 'The value begins with a character that YAML keeps for itself; put the value in quotes.',
    zh: '值以 YAML 的保留字符开头，请用引号把整个值括起来。',
  }),
  'curly-quotes': () => ({
    en: 'Curly quotes “ ” do not quote in YAML; use straight ones: ".',
    zh: '弯引号“ ”在 YAML 中不起引用作用，请改用直引号 "。',
  }),
  'unclosed-quote': () => ({
    en: 'A quotation mark is opened here and never closed; add the closing one.',
    zh: '此处引号只有开头没有结尾，请补上结尾引号。',
  }),
  'unclosed-bracket': () => ({
    en: 'A bracket is opened here and not closed in its place; add the closing } or ].',
    zh: '此处括号没有正确闭合，请补上 } 或 ]。',
  }),
  indentation: () => ({
    en: 'This line is not indented like its neighbours, so it is unclear what it belongs to.',
    zh: '本行缩进与相邻各行不一致，无法判断它属于哪一项。',
  }),
  'no-colon': () => ({
    en: 'This line has no "name: value"; a colon and a blank are missing.',
    zh: '本行不是“名称: 值”的形式，缺少冒号和空格。',
  }),
  'unresolved-alias': () => ({
    en: 'This refers (*) to an anchor (&) that stands nowhere in the file.',
    zh: '此处引用（*）的锚点（&）在文件中不存在。',
  }),
  'several-documents': () => ({
    en: 'A second document begins here; one file holds one case. What follows is not checked.',
    zh: '此处开始了第二个文档；一个文件只放一个案卷，以下内容未作检查。',
  }),
  'wrong-encoding': () => ({
    en: 'The file was opened in the wrong encoding: characters are lost from here on. Reopen it with encoding GB18030.',
    zh: '文件以错误的编码打开，自此处起文字已成乱码。请用“通过编码重新打开”选择 GB18030。',
  }),
  'not-yaml': () => ({
    en: 'This cannot be read; check quotes, brackets and the colon of this line.',
    zh: '此处无法读取，请检查本行的引号、括号和冒号。',
  }),
  'several-entries': () => ({
    en: 'Several entries stand on this one line. Put each on a line of its own, as "name: value", one below the other.',
    zh: '本行连写了几个条目。请每个条目单独一行，按“名称: 值”上下对齐填写。',
  }),
} satisfies Record<SyntaxKind | 'several-entries', () => { en: string; zh: string }>;

/** A list item in which each part between commas is a name with a colon; a repair of its first colon is but half of one. */
const severalEntries =
  /^\s*-\s+[\p{L}_]{1,24}\s*[：:][^，,：:\n]*(?:[，,]\s*[\p{L}_]{1,24}\s*[：:][^，,：:\n]*)+$/u;

function lineAt(text: string, offset: number): string {
  const end = text.indexOf('\n', offset);
  return text.slice(lineStart(text, offset), end === -1 ? text.length : end);
}

export default defineRule({
  code: 'case/syntax',
  since: '0.1.0',
  severity: 'error',
  fix: { offered: 'sometimes', safety: 'safe' },
  basis: {
    kind: 'format',
    statement: { en: 'A case file is YAML 1.2.', zh: '案卷文件采用 YAML 1.2。' },
  },
  watches: [],
  messages,
  documentation: {
    title: { en: 'The file can be read', zh: '文件可以读取' },
    why: {
      en: 'A line that cannot be read is not checked. The rest of the file still is.',
      zh: '读不出来的行无法检查，文件其余部分照常检查。',
    },
    consequence: {
      en: 'What stands on the line counts neither as right nor as wrong until it can be read.',
      zh: '该行在可读之前，既不算正确也不算错误。',
    },
    remedy: {
      en: 'Write `name: value` with a blank behind the colon, indent with blanks, close quotes and brackets.',
      zh: '按“名称: 值”书写，冒号后留一个空格，用空格缩进，引号和括号成对。',
    },
    bad: 'caseId: AC-2026-0417\nport："2225"\n',
    good: 'caseId: AC-2026-0417\nport: "2225"\n',
  },
  check(file, report) {
    for (const met of file.problems) {
      if (met.kind !== 'syntax') continue;
      const { kind, span, repair } = met.problem;
      const keeps = repair !== undefined && keepsWords(file.text, repair);
      const fixes = keeps ? [{ title: { en: 'Repair this line', zh: '修正本行' }, edits: repair }] : [];
      // Quotes around a name and its colon would turn an entry into a part of the value before it.
      const severed = kind === 'colon-in-value' && repair !== undefined && !keeps;
      if (severed || severalEntries.test(lineAt(file.text, span.start)))
        report('several-entries', [], { span, path: '' });
      else report(kind, [], { span, path: '' }, { fixes });
    }
  },
});

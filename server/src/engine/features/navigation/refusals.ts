import type { Localized } from '../../text/localized.ts';

/** Why a name cannot be changed, or not to that: what is the matter and what to do, in the words of the trade. */
export const refusals = {
  nothingHere: {
    en: 'Nothing to rename here. Numbers of certificates, receipts, bills, declarations and agreements, ids of papers and goods lines can be renamed.',
    zh: '此处没有可重命名的内容。可重命名的有：代理证明、回执、提单、报关单和协议的编号，单证 id，商品项号。',
  },
  rule: {
    en: 'The code of a rule is fixed. To waive another rule, type its code here.',
    zh: '规则代码是固定的，不能重命名。如需豁免其他规则，请直接改填其代码。',
  },
  archivedReceipt: {
    en: 'This word is fixed: it stands for a receipt of the case. To change the number of the receipt, rename it there.',
    zh: '该词是固定写法，代表本案的回执。如需更改回执编号，请在回执处重命名。',
  },
  empty: { en: 'Type the new name.', zh: '请输入新名称。' },
  placeholder: (typed: string) => ({
    en: `"${typed}" says that something is not known yet, and is no name. Type the name itself.`,
    zh: `“${typed}”表示尚未确定，不能作为名称。请输入实际名称。`,
  }),
  characters: (title: Localized, typed: string) => ({
    en: `"${typed}" is no number of a ${title.en}: it has 4 to 40 letters, digits, hyphens, dots and strokes, at least one of them a digit, and no blanks.`,
    zh: `“${typed}”不是${title.zh}编号：应为 4 至 40 位字母、数字、连字符、点或斜线，至少含一位数字，不含空格。`,
  }),
  certificateForm: (typed: string) => ({
    en: `"${typed}" is no certificate number: AIEC is followed by 4 digits of the port, 4 of the year and 6 of the sequence, as in AIEC-2225-2026-004512.`,
    zh: `“${typed}”不是代理证明编号：AIEC 之后应为 4 位关区代码、4 位年份和 6 位顺序号，例如 AIEC-2225-2026-004512。`,
  }),
  declarationLength: (typed: string, length: number) => ({
    en: `"${typed}" is no declaration number: it has 18 digits, this one ${length}.`,
    zh: `“${typed}”不是报关单号：应为 18 位数字，这里有 ${length} 位。`,
  }),
  declaration: (typed: string) => ({
    en: `"${typed}" is no declaration number: 18 digits, of which digits 5 to 8 are the year and digit 9 is 1 for import or 0 for export.`,
    zh: `“${typed}”不是报关单号：应为 18 位数字，其中第 5 至 8 位为年份，第 9 位进口为 1、出口为 0。`,
  }),
  agreement: (typed: string) => ({
    en: `"${typed}" is no number of an agreement: it stands on one line, has at most 60 characters and holds a letter or a digit.`,
    zh: `“${typed}”不是协议编号：应在一行之内，不超过 60 个字符，并含有文字或数字。`,
  }),
  paperId: (typed: string) => ({
    en: `"${typed}" is no id of a paper: up to 40 characters on one line, without commas and semicolons, which separate ids.`,
    zh: `“${typed}”不能作为单证 id：不超过 40 个字符，不换行，不含逗号、顿号和分号（用于分隔多个 id）。`,
  }),
  receiptId: (typed: string) => ({
    en: `"${typed}" already stands for a receipt in the archive. Choose another id.`,
    zh: `“${typed}”在归档中代表回执。请另取一个 id。`,
  }),
  paperTaken: (id: string) => ({
    en: `Another paper of this case has the id ${id} already. Choose another id.`,
    zh: `本案另一份单证的 id 已是 ${id}。请另取一个 id。`,
  }),
  line: (typed: string) => ({
    en: `"${typed}" is no goods line: it is a whole number from 1, in digits.`,
    zh: `“${typed}”不是商品项号：应为从 1 开始的整数，用数字填写。`,
  }),
  lineTaken: (line: string) => ({
    en: `The case has a goods line ${line} already. Choose a free number.`,
    zh: `本案已有第 ${line} 项商品。请选择未使用的项号。`,
  }),
  numberTaken: (title: Localized, name: string, file: string) => ({
    en: `${name} is taken: ${file} gives it as the number of its ${title.en}. Correct that one first if it is wrong.`,
    zh: `${name} 已用作${title.zh}的编号（见 ${file}）。如该处有误，请先更正。`,
  }),
  usedAlready: (name: string, file: string, line: number) => ({
    en: `Line ${line} of ${file} refers to ${name} already; renamed, the two could not be told apart. If both mean the same, type ${name} here instead of renaming; else choose another.`,
    zh: `${file} 第 ${line} 行已引用 ${name}，重命名后两者将无法区分。如确指同一项，请在此处直接改填；否则请另取。`,
  }),
  notChangeable: (file: string, line: number) => ({
    en: `Line ${line} of ${file} is written so that it cannot be changed safely (by way of a YAML anchor, for example). Nothing was renamed; write the value out there and rename again.`,
    zh: `${file} 第 ${line} 行的写法（例如 YAML 锚点）无法安全修改，未作任何更改。请将该处改写为直接填写的值后再重命名。`,
  }),
  otherEncoding: (file: string, encoding: string) => ({
    en: `${file} is saved in ${encoding} and is not open; an editor that opens it as UTF-8 would spoil it. Nothing was renamed; save it in UTF-8, or open it in its encoding, and rename again.`,
    zh: `${file} 以 ${encoding} 编码保存且未打开，按 UTF-8 打开修改会损坏文件，未作任何更改。请先将其另存为 UTF-8，或以原编码打开后再重命名。`,
  }),
} as const satisfies Readonly<Record<string, Localized | ((...figures: never[]) => Localized)>>;

import type { CaseFile } from '../../case/case-file.ts';
import { readCase } from '../../case/case-file.ts';
import { appendItems } from '../../edit/append-items.ts';
import { removeItem } from '../../edit/edit.ts';
import type { NewValue } from '../../edit/yaml-text.ts';
import { caseFormat } from '../../format/case-format.ts';
import { namesOf } from '../../format/names.ts';
import { applyEdits } from '../../text/edit.ts';
import { lineStart } from '../../text/line-start.ts';
import { type GoodsEntries, readGoodsRows } from './read-goods-rows.ts';

/** A case with pasted goods in it. */
export interface PastedGoods {
  readonly text: string;
  /** How many goods lines were made. */
  readonly count: number;
}

/**
 * Makes goods lines of rows that are pasted into `goods:`. They go on with the numbers that are there, in the style of
 * the list; the line of the cursor goes where it is empty.
 * @param offset of the cursor, UTF-16.
 * @returns undefined where the cursor stands elsewhere or the text is no goods: it is then pasted as it is.
 */
export function pasteGoods(file: CaseFile, offset: number, clipboard: string): PastedGoods | undefined {
  if (!isInGoods(file, offset)) return undefined;
  const rows = readGoodsRows(clipboard, file.content.currency?.value);
  if (rows === undefined) return undefined;
  const cleared = withoutDraft(readCase(withoutEmptyLine(file.text, offset)));
  const goods = cleared.content.goods;
  const first = Math.max(0, ...(goods?.items ?? []).map(({ line }, index) => line?.value ?? index + 1)) + 1;
  const items = rows.map((row, index) => goodsLine(first + index, row));
  const edit = appendItems(cleared, ['goods'], goods, items);
  return { text: applyEdits(cleared.text, [edit]), count: rows.length };
}

function goodsLine(number: number, row: GoodsEntries): NewValue {
  return { section: [['line', number], ...row] };
}

/** Whether an offset lies behind the key `goods` and before the next key at the top. */
function isInGoods({ tree, text }: CaseFile, offset: number): boolean {
  const names = namesOf(caseFormat);
  const index = tree.entries.findIndex(({ key }) => names.canonical(key.text) === 'goods');
  const goods = tree.entries[index];
  if (goods === undefined) return false;
  const next = tree.entries[index + 1]?.key.span.start;
  return offset > goods.key.span.end && (next === undefined ? offset <= text.length : offset < next);
}

/**
 * The text without the line of an offset where blanks, or a dash alone, stand on it. A line with nothing on it sets the
 * goods apart from the section that follows, and stays.
 */
function withoutEmptyLine(text: string, offset: number): string {
  const start = lineStart(text, offset);
  const newline = text.indexOf('\n', offset);
  const end = newline === -1 ? text.length : newline + 1;
  const setsApart = /^\r?\n$/.test(text.slice(start, end)) && /^[^\s#-]/.test(text.slice(end));
  return !setsApart && /^[ \t]*-?\s*$/.test(text.slice(start, end))
    ? text.slice(0, start) + text.slice(end)
    : text;
}

/** The case without a single goods line in which nothing is filled in yet, as a new case has it. */
function withoutDraft(file: CaseFile): CaseFile {
  const goods = file.content.goods;
  const [only, ...others] = goods?.items ?? [];
  if (goods === undefined || only === undefined || others.length > 0) return file;
  const fields = file.fields.filter(
    ({ place }) => place.path.startsWith('goods[0].') && place.path !== 'goods[0].line',
  );
  const isDraft = fields.length > 0 && fields.every(({ state }) => state === 'placeholder');
  return isDraft ? readCase(applyEdits(file.text, [removeItem(file, goods, 0)])) : file;
}

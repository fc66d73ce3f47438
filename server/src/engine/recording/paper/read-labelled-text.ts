import { fold } from '../../text/characters.ts';
import { isKnownLabel } from './known-labels.ts';
import type { LabelledValue, PaperTable, ReceivedPaper } from './received-paper.ts';

/** Lines of a paper that have no label are its title at the top, and remarks further down. */
const titleLines = 4;

/** What stands in front of a colon without being a label: a longer text is a sentence. */
const longestLabel = 32;

/**
 * Reads text as forms, messages and PDF files have it: labels with a colon or a gap behind them, several on a line;
 * rows of goods under their headings.
 */
export function readLabelledText(text: string): ReceivedPaper {
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
  const titles: string[] = [];
  const values: LabelledValue[] = [];
  const tables: PaperTable[] = [];
  let open: string | undefined;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? '';
    const table = tableFrom(lines, index);
    if (table !== undefined) {
      tables.push(table);
      index += table.rows.length;
      continue;
    }
    const pairs = pairsOf(line);
    if (pairs.length === 0) {
      // A label at the end of a line has its value on the next one.
      if (open !== undefined) values.push({ label: open, text: line.trim(), within: [] });
      else if (titles.length < titleLines) titles.push(line.trim());
    }
    for (const { label, value } of pairs) if (value !== '') values.push({ label, text: value, within: [] });
    const last = pairs.at(-1);
    open = last?.value === '' ? last.label : undefined;
  }
  return { titles, values, tables, text: fold(text) };
}

interface Pair {
  readonly label: string;
  readonly value: string;
}

/** The labels of a line with what stands behind each, up to the next one. */
function pairsOf(line: string): readonly Pair[] {
  const marks = [...line.matchAll(/[:：]/g)].flatMap(({ index }) => labelBefore(line, index));
  if (marks.length === 0) return pairsWithoutColon(line);
  return marks.map(({ start, end }, index) => ({
    label: line.slice(start, end).trim(),
    value: line
      .slice(end + 1, marks[index + 1]?.start ?? line.length)
      .trim()
      .replace(/[;；，,。]$/, ''),
  }));
}

/** The stretch in front of a colon that is a label; none where the colon belongs to a value, such as 09:30. */
function labelBefore(
  line: string,
  colon: number,
): readonly { readonly start: number; readonly end: number }[] {
  const before = line.slice(0, colon);
  const from = Math.max(before.lastIndexOf('：'), before.lastIndexOf(':')) + 1;
  const stretch = before.slice(from);
  const gap = [...stretch.matchAll(/\s{2,}|\t|[;；|，,。、]\s*|^\s*[-*•·]\s*/g)].at(-1);
  const start = gap === undefined ? 0 : gap.index + gap[0].length;
  const words = [
    start,
    ...[...stretch.slice(start).matchAll(/\s+/g)].map(({ index, 0: blank }) => start + index + blank.length),
  ];
  const known = words.find((word) => isKnownLabel(stretch.slice(word)));
  if (known !== undefined) return [{ start: from + known, end: colon }];
  const label = stretch.slice(start).trim();
  const isLabel =
    (from === 0 || gap !== undefined) &&
    /^\p{L}[\p{L}\p{M}\s()（）/.#_-]*$/u.test(label) &&
    label.length <= longestLabel;
  return isLabel ? [{ start: from + start, end: colon }] : [];
}

/** `申请回执编号 AP20260415001946`: a known label, a gap, its value. */
function pairsWithoutColon(line: string): readonly Pair[] {
  const cells = line.trim().split(/\t|\s{2,}/);
  if (cells.length > 1) {
    const pairs: Pair[] = [];
    for (const [index, label] of cells.entries()) {
      const value = cells[index + 1];
      if (isKnownLabel(label) && value !== undefined && !isKnownLabel(value)) pairs.push({ label, value });
    }
    return pairs;
  }
  const [whole = ''] = cells;
  const blanks = [...whole.matchAll(/\s+/g)];
  const blank = [...blanks].reverse().find(({ index }) => isKnownLabel(whole.slice(0, index)));
  if (blank === undefined) return [];
  return [{ label: whole.slice(0, blank.index), value: whole.slice(blank.index).trim() }];
}

/** Headings and the rows below them; undefined where no table begins at the line. */
function tableFrom(lines: readonly string[], index: number): PaperTable | undefined {
  const headings = cellsOf(lines[index] ?? '');
  if (headings.length < 2 || headings.filter(isKnownLabel).length < Math.max(2, headings.length / 2))
    return undefined;
  const rows: string[][] = [];
  for (const line of lines.slice(index + 1)) {
    const cells = withCells(cellsOf(line), headings.length);
    if (cells === undefined) break;
    rows.push(cells);
  }
  return rows.length === 0 ? undefined : { headings, rows };
}

/**
 * A row with as many cells as there are headings. Where columns stand so near to each other that no gap shows, a figure
 * at the end of a cell is the next one.
 */
function withCells(cells: readonly string[], count: number): string[] | undefined {
  if (cells.length < 2 || cells.length > count) return undefined;
  if (cells.length === count) return [...cells];
  for (const [index, cell] of cells.entries()) {
    const [, before, figure] = /^(.*\S)\s+([\d.,]+\p{L}*)$/u.exec(cell) ?? [];
    if (before === undefined || figure === undefined) continue;
    const split = withCells([...cells.slice(0, index), before, figure, ...cells.slice(index + 1)], count);
    if (split !== undefined) return split;
  }
  return undefined;
}

function cellsOf(line: string): string[] {
  return line
    .trim()
    .split(line.includes('\t') ? '\t' : line.includes('|') ? '|' : /\s{2,}/)
    .map((cell) => cell.trim());
}

import Papa from 'papaparse';
import { fold } from '../../text/characters.ts';
import { isOwnNumberLabel } from '../paper-kinds.ts';
import { isKnownLabel } from './known-labels.ts';
import type { LabelledValue, ReceivedPaper } from './received-paper.ts';

/**
 * Reads CSV, separated by commas, semicolons or tabs: a line of headings with one paper a line, a line of headings above
 * goods, or a label and its value a line.
 * @returns undefined where the text is no table.
 */
export function readTable(text: string): readonly ReceivedPaper[] | undefined {
  const { data } = Papa.parse<string[]>(text, {
    skipEmptyLines: 'greedy',
    delimitersToGuess: [',', '\t', ';'],
  });
  const rows = data.map((row) => row.map((cell) => cell.trim()));
  const titles = rows.flatMap((row) => alone(row));
  // A form with rows of goods in it is no table.
  if (titles.some((title) => /[:：]\s*\S/.test(title))) return undefined;
  const table = rows.filter((row) => alone(row).length === 0);
  const [headings = [], ...lines] = table;
  if (headings.filter((cell) => cell !== '').length < 2) return undefined;
  const all = fold(text);
  const pairs = table.map(pairOf);
  const labels = pairs.filter(([label]) => isKnownLabel(label)).length;
  if (labels > 1 ? labels * 2 >= pairs.length : labels === pairs.length) {
    return [{ titles, values: pairs.map(([label, value]) => labelled(label, value)), tables: [], text: all }];
  }
  if (headings.filter(isKnownLabel).length < 2 || lines.length === 0) return undefined;
  if (lines.length === 1 || headings.some(isOwnNumberLabel)) {
    return lines.map((line) => ({
      titles,
      values: headings.map((label, index) => labelled(label, line[index] ?? '')),
      tables: [],
      text: fold(line.join('\n')),
    }));
  }
  return [{ titles, values: [], tables: [{ headings, rows: lines }], text: all }];
}

/** The one cell of a row that has nothing else in it. */
function alone(row: readonly string[]): readonly string[] {
  const filled = row.filter((cell) => cell !== '');
  return filled.length === 1 ? filled : [];
}

function pairOf([label = '', ...values]: readonly string[]): readonly [label: string, value: string] {
  return [label.replace(/[:：]$/, ''), values.find((value) => value !== '') ?? ''];
}

function labelled(label: string, text: string): LabelledValue {
  return { label, text, within: [] };
}

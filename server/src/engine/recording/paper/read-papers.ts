import { readJson } from './read-json.ts';
import { readLabelledText } from './read-labelled-text.ts';
import { readTable } from './read-table.ts';
import { readXml } from './read-xml.ts';
import type { ReceivedPaper } from './received-paper.ts';

/**
 * Reads what came in as text, by what it is and not by what its file is called: JSON, XML, a table, or else labelled
 * lines. A list of receipts gives several papers.
 * @returns nothing where the text is blank.
 */
export function readPapers(text: string): readonly ReceivedPaper[] {
  const content = text.replace(/^\uFEFF/, '').trim();
  if (content === '') return [];
  if (/^[[{]/.test(content)) return readJson(content) ?? [readLabelledText(content)];
  if (content.startsWith('<')) return readXml(content) ?? [readLabelledText(content)];
  return readTable(content) ?? [readLabelledText(content)];
}

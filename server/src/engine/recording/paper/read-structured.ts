import { fold } from '../../text/characters.ts';
import type { LabelledValue, PaperTable, ReceivedPaper } from './received-paper.ts';

/** Data as interfaces exchange them: what JSON holds, and what XML is turned into. */
export type Structured =
  | string
  | readonly Structured[]
  | { readonly section: readonly (readonly [name: string, value: Structured])[] };

/** Sections deeper than this name parts of the paper, no longer the paper itself. */
const titleDepth = 2;

/** Names under which interfaces say what a message is. */
const titleName =
  /^(?:(?:doc(?:ument)?|receipt|message|msg)?[_ -]?(?:type|kind|title)|标题|单证类型|回执类型|报文类型|类型)$/i;

/** Where there is one item alone, a list looks like a section. */
const goodsName =
  /^(?:(?:goods|commodit(?:y|ies))(?:[_ -]?(?:items?|lines?|list))?|items?|lines?|(?:商品|货物).*)$/i;

/** The papers in some data: one, or one for each item of a list at the top. */
export function papersOf(data: Structured, name: string): readonly ReceivedPaper[] {
  const list = listAtTop(data);
  if (list === undefined) return [paperOf(data, name)];
  return list.map((item) => paperOf(item, name));
}

/** The items where the data are nothing but a list of sections, in an envelope or without one. */
function listAtTop(data: Structured): readonly Structured[] | undefined {
  if (typeof data === 'string') return undefined;
  if (!('section' in data)) return data.length > 0 && data.every(isSection) ? data : undefined;
  const [only, ...others] = data.section;
  return only !== undefined && others.length === 0 ? listAtTop(only[1]) : undefined;
}

type StructuredSection = Extract<Structured, { section: unknown }>;

function isSection(data: Structured): data is StructuredSection {
  return typeof data !== 'string' && 'section' in data;
}

function paperOf(data: Structured, name: string): ReceivedPaper {
  const titles = [{ text: name, depth: -1 }];
  const values: LabelledValue[] = [];
  const tables: PaperTable[] = [];
  const texts: string[] = [];

  function walk(part: Structured, label: string, within: readonly string[]): void {
    if (typeof part === 'string') {
      values.push({ label, text: part, within });
      texts.push(`${label}: ${part}`);
      if (within.length < titleDepth && titleName.test(label))
        titles.push({ text: part, depth: within.length });
      return;
    }
    if (isSection(part) && !goodsName.test(label)) {
      if (label !== '' && within.length < titleDepth)
        titles.push({ text: label, depth: within.length + 0.5 });
      const inside = label === '' ? within : [...within, label];
      for (const [inner, value] of part.section) walk(value, inner, inside);
      return;
    }
    const items = isSection(part) ? [unwrapped(part)] : part;
    if (items.length > 0 && items.every(isSection)) {
      const table = tableOf(items);
      tables.push(table);
      texts.push(...table.rows.flat());
    } else for (const item of items) walk(item, label, within);
  }

  walk(data, '', []);
  // What a message says of itself comes before what its parts are called, and both before anything deeper.
  const ordered = [...titles].sort((left, right) => left.depth - right.depth).map(({ text }) => text);
  return { titles: ordered, values, tables, text: fold(texts.join('\n')) };
}

/** `<Goods><Item>…</Item></Goods>`: what is in the item. */
function unwrapped(part: StructuredSection): StructuredSection {
  const [only, ...others] = part.section;
  return only !== undefined && others.length === 0 && isSection(only[1]) ? only[1] : part;
}

function tableOf(items: readonly StructuredSection[]): PaperTable {
  const headings = [...new Set(items.flatMap((item) => item.section.map(([name]) => name)))];
  const rows = items.map(({ section }) => {
    const cells = new Map(section);
    return headings.map((heading) => {
      const cell = cells.get(heading);
      return typeof cell === 'string' ? cell : '';
    });
  });
  return { headings, rows };
}

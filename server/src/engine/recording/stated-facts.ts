import { readNumber } from '../case/normalise/number.ts';
import { isPlaceholder } from '../case/normalise/placeholder.ts';
import { readField } from '../case/normalise/read-field.ts';
import { nameForm } from '../format/name-form.ts';
import { type FormatPath, factsAt } from '../format/names.ts';
import { excerpt } from '../text/excerpt.ts';
import type { Localized } from '../text/localized.ts';
import { goodsColumn } from './goods/goods-columns.ts';
import type { LabelledValue, PaperTable, ReceivedPaper } from './paper/received-paper.ts';
import { factsOfKind, kindNamed, type PaperKind } from './paper-kinds.ts';
import type { PaperValue } from './paper-labels.ts';
import {
  attachedCertificate,
  containerNumbers,
  issuedForms,
  readStatus,
  statusInText,
} from './special-values.ts';

/** One value of a paper as a case holds it. */
export interface StatedFact {
  readonly path: FormatPath;
  /** What goes into the case; for a list, the items that have to be in it. */
  readonly value: string | boolean | readonly string[];
}

/** One line of goods as a paper states it. */
export type StatedGoods = ReadonlyMap<'line' | 'name' | 'quantity' | 'amount', string | number>;

/** What a paper says, read as the kind that it is. */
export interface StatedFacts {
  readonly facts: readonly StatedFact[];
  readonly goods: readonly StatedGoods[];
  /** What stands on it and could not be taken, each a sentence. */
  readonly unclear: readonly Localized[];
}

/** Reads the values that a paper of a kind states. What has two readings is not taken, and said. */
export function statedFacts(paper: ReceivedPaper, kind: PaperKind): StatedFacts {
  const { values, goods, numberForm } = factsOfKind(kind);
  const facts: StatedFact[] = [];
  const unclear: Localized[] = [];
  for (const [index, value] of values.entries()) {
    const texts = textsOf(paper, kind, value);
    // A number that has no label is known by its form, where there is but one.
    if (texts.length === 0 && index === 0)
      texts.push(...new Set([...paper.text.matchAll(numberForm)].map(([text]) => text)));
    if (value.path.at(-1) === 'attachedDocuments') texts.push(...attachedInTables(paper));
    const read = readValue(value.path, texts);
    if (read.value !== undefined) facts.push({ path: value.path, value: read.value });
    if (read.unclear !== undefined) unclear.push(read.unclear);
  }
  const status = ['nodes', 'preReview', 'receipt', 'status'];
  if (kind === 'pre-review-receipt' && !facts.some(({ path }) => path.at(-1) === 'status')) {
    const mark = statusInText(paper.text);
    if (mark !== undefined) facts.push({ path: status, value: mark });
  }
  return { facts, goods: goods === undefined ? [] : paper.tables.flatMap(goodsOf), unclear };
}

/** The different texts that stand under the labels of a value: its own labels before the ones that mean many things. */
function textsOf({ values }: ReceivedPaper, kind: PaperKind, { labels, general }: PaperValue): string[] {
  const known = values.filter(({ text }) => !isPlaceholder(text));
  const own = known.filter((value) => formsOf(value).some((form) => labels.includes(form)));
  const found =
    own.length > 0
      ? own
      : known.filter(
          (value) => isOfThePaper(value, kind) && formsOf(value).some((form) => general.includes(form)),
        );
  return [...new Set(found.map(({ text }) => text.trim()))];
}

/** The rows about agency certificates in a list of attached documents. */
function attachedInTables({ tables }: ReceivedPaper): readonly string[] {
  const rows = tables.flatMap((table) => table.rows.map((row) => row.join(' ').trim()));
  return rows.filter((row) => /代理.*证明|agency.*certificate/i.test(row));
}

/** A label alone, and with the section that it stands in: `number` in `certificate` is `certificateNumber`. */
function formsOf({ label, within }: LabelledValue): readonly string[] {
  const section = within.at(-1);
  return [nameForm(label), ...(section === undefined ? [] : [nameForm(`${section}${label}`)])];
}

/** Whether a value stands in no section about another paper or about a party. */
function isOfThePaper({ within }: LabelledValue, kind: PaperKind): boolean {
  return within.every((name) => {
    const named = kindNamed(name);
    return (
      (named === undefined || named === kind) && !/client|agent|party|委托|代理方|goods|商品/i.test(name)
    );
  });
}

interface ReadValue {
  readonly value?: StatedFact['value'];
  readonly unclear?: Localized;
}

function readValue(path: FormatPath, texts: readonly string[]): ReadValue {
  const [text, ...others] = texts;
  if (text === undefined) return {};
  const name = path.at(-1);
  if (name === 'containers') return listed(containerNumbers(texts.join(' ')));
  if (name === 'forms') return listed(issuedForms(texts.join(' ')));
  if (name === 'attachedDocuments')
    return listed(texts.map(attachedCertificate).filter((number) => number !== undefined));
  const facts = factsAt(path);
  if (facts === undefined) throw new RangeError(`The format has no ${path.join('.')}`);
  const readings = [text, ...others].map((one) =>
    name === 'status' ? readStatus(one) : readField(one, facts),
  );
  const values = new Set(
    readings.map((reading) => (reading.state === 'read' ? String(reading.value) : undefined)),
  );
  const [value, ...more] = values;
  if (more.length > 0) return { unclear: sentences.several(facts.about, texts) };
  if (value !== undefined) return { value: facts.kind === 'boolean' ? value === 'true' : value };
  const ambiguous = readings.find((reading) => reading.state === 'ambiguous');
  const possible = ambiguous?.state === 'ambiguous' ? ambiguous.readings.map((form) => form.text) : [];
  return { unclear: sentences.unclear(facts.about, text, possible) };
}

function listed(items: readonly string[]): ReadValue {
  return items.length === 0 ? {} : { value: [...new Set(items)] };
}

/** The goods in a table that gives at least their names or lines, and a figure. */
function goodsOf({ headings, rows }: PaperTable): readonly StatedGoods[] {
  const columns = headings.map(goodsColumn);
  const hasFigure = columns.some((name) => name === 'quantity' || name === 'amount');
  if (!hasFigure || !columns.some((name) => name === 'name' || name === 'line')) return [];
  return rows.flatMap((row, index) => {
    const goods = new Map<'line' | 'name' | 'quantity' | 'amount', string | number>([['line', index + 1]]);
    for (const [column, name] of columns.entries()) {
      const text = row[column]?.trim() ?? '';
      if (text === '' || isPlaceholder(text)) continue;
      if (name === 'name') goods.set('name', text);
      else if (name === 'line' || name === 'quantity' || name === 'amount') {
        const figure = readNumber(text);
        if (figure.state === 'read') goods.set(name, figure.value);
      }
    }
    // A row of sums has figures and no goods.
    return /^(?:合计|总计|小计|total|sum)/i.test(row.find((cell) => cell !== '') ?? '') || goods.size < 2
      ? []
      : [goods];
  });
}

const sentences = {
  several: ({ en, zh }: Localized, texts: readonly string[]): Localized => ({
    en: `${en} It states several: ${texts.map((text) => excerpt(text)).join(', ')}. None is taken.`,
    zh: `${zh}内容中有多个不同的值：${texts.map((text) => excerpt(text)).join('、')}，均未采用。`,
  }),
  unclear: ({ en, zh }: Localized, text: string, readings: readonly string[]): Localized => ({
    en: `${en} "${excerpt(text)}" ${readings.length > 1 ? `may mean ${readings.join(' or ')}` : 'cannot be read for certain'}; enter it by hand.`,
    zh: `${zh}“${excerpt(text)}”${readings.length > 1 ? `可能是 ${readings.join(' 或 ')}` : '无法确定含义'}，请手工填写。`,
  }),
};

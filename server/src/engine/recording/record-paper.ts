import type { CaseFile } from '../case/case-file.ts';
import { chineseNaming } from '../edit/key-naming.ts';
import type { NewValue } from '../edit/yaml-text.ts';
import type { FormatPath } from '../format/names.ts';
import { certificateType } from '../format/nodes.ts';
import { attachedCertificates } from '../procedure/attached-certificate.ts';
import type { Localized } from '../text/localized.ts';
import { CaseWriter, locatedAt, type WrittenValue } from './case-writer.ts';
import type { ReceivedPaper } from './paper/received-paper.ts';
import { factsOfKind, type PaperKind } from './paper-kinds.ts';
import { placeOfPreReview } from './pre-review-place.ts';
import { type StatedFact, type StatedGoods, statedFacts } from './stated-facts.ts';

/** A paper written into a case: nobody has agreed yet. */
export interface Recording {
  /** The whole text of the case with the paper in it; the text as it was where nothing changes. */
  readonly text: string;
  readonly values: readonly WrittenValue[];
  /** What stands on the paper and could not be taken. */
  readonly unclear: readonly Localized[];
}

/** Writes what a paper states into the case to which it belongs. Twice is the same as once. */
export function recordPaper(file: CaseFile, paper: ReceivedPaper, kind: PaperKind): Recording {
  const { facts, goods, unclear } = statedFacts(paper, kind);
  const writer = new CaseWriter(file);
  const stated = kind === 'pre-review-receipt' ? moved(facts, placeOfPreReview(file, facts)) : facts;
  for (const fact of stated) recordFact(writer, fact);
  const goodsPath = factsOfKind(kind).goods;
  if (goodsPath !== undefined) for (const line of goods) recordGoods(writer, goodsPath, line);
  return { text: writer.file.text, values: writer.written, unclear };
}

/** The facts of a receipt with their paths below the submission that it answers. */
function moved(facts: readonly StatedFact[], place: FormatPath): readonly StatedFact[] {
  return facts.map(({ path, value }) => ({ path: [...place, ...path.slice(2)], value }));
}

function recordFact(writer: CaseWriter, { path, value }: StatedFact): void {
  if (typeof value === 'string' || typeof value === 'boolean') writer.put(path, value);
  else if (path.at(-1) === 'attachedDocuments')
    for (const number of value) recordAttached(writer, path, number);
  else for (const item of value) recordItem(writer, path, item);
}

function recordItem(writer: CaseWriter, path: FormatPath, item: string): void {
  const list = locatedAt(writer.file, path);
  const items = list?.kind === 'list' ? list.items : [];
  const isThere = items.some((known) => known.kind === 'field' && String(known.value) === item);
  if (isThere) writer.found(path, item);
  else writer.append(path, item, item);
}

/** The certificate in the column of attached documents: the one that stands there is the one that is meant. */
function recordAttached(writer: CaseWriter, path: FormatPath, number: string): void {
  const attached = attachedCertificates(writer.file);
  const same = attached.find((entry) => entry.number?.value === number);
  if (same !== undefined) {
    writer.found(path, number);
    return;
  }
  const items = writer.file.content.nodes?.clearance?.declaration?.attachedDocuments?.items ?? [];
  const [only, ...others] = attached;
  if (only !== undefined && others.length === 0) {
    writer.put([...path, items.indexOf(only), 'number'], number);
    return;
  }
  const type = writer.file.language === 'zh' ? chineseNaming.word(certificateType) : certificateType;
  const entry = section([
    ['type', type],
    ['number', number],
  ]);
  writer.append(path, entry, number);
}

/** A goods line goes to the line with its number; where there is none it is added. */
function recordGoods(writer: CaseWriter, path: FormatPath, stated: StatedGoods): void {
  const list = locatedAt(writer.file, path);
  const items = list?.kind === 'list' ? list.items : [];
  const index = items.findIndex((_item, at) => {
    const line = locatedAt(writer.file, [...path, at, 'line']);
    return line?.kind === 'field' ? line.value === stated.get('line') : at + 1 === stated.get('line');
  });
  if (index === -1) writer.append(path, section([...stated]), [...stated.values()].join(' '));
  else for (const [name, value] of stated) if (name !== 'line') writer.put([...path, index, name], value);
}

function section(entries: readonly (readonly [string, NewValue])[]): NewValue {
  return { section: entries };
}

import type { CaseFile } from '../../case/case-file.ts';
import { readWord } from '../../case/normalise/word.ts';
import { ruleOf, rules } from '../../checks/rules/index.ts';
import { chineseNaming } from '../../edit/key-naming.ts';
import { documentTitles, receiptTitles } from '../../format/document-titles.ts';
import { type DocumentType, documentTypes } from '../../format/documents.ts';
import { archivedReceipts, certificateType } from '../../format/nodes.ts';
import { pathPattern } from '../../format/path.ts';
import { archivedReceipt } from '../../procedure/archive-contents.ts';
import { archiveName } from '../../procedure/archive-name.ts';
import { freeId } from '../../procedure/name-in-application.ts';
import { papersOfType, paperWithId } from '../../procedure/papers.ts';
import { secondStagePapers } from '../../procedure/pre-review-papers.ts';
import { checkedNodes, selfCheckDrafts } from '../../procedure/self-checks.ts';
import { unitCodesInUse, unitName } from '../../reference/units.ts';
import { besideUnder, valuesOf, wordUnder } from './case-values.ts';
import type { Choice } from './choice.ts';
import type { Asked } from './completion.ts';
import { namingAt } from './naming.ts';
import { linesNotIn, numberedGoods, repeatedLine } from './repeated-goods.ts';

/** What the case itself says that belongs at the cursor: ids, lines, numbers, and words that are usual there. */
export function placeChoices(asked: Asked): readonly Choice[] {
  const { file, cursor } = asked;
  const place = pathPattern(cursor.path).replace(/^nodes\.(?:\w+\.)+goods\[\]\./, 'paper.goods[].');
  switch (place) {
    case 'nodes.preReview.documents':
    case 'nodes.preReview.documents[]':
    case 'nodes.preReview.revisions[].documents':
    case 'nodes.preReview.revisions[].documents[]':
      return ids(asked, (type) => !secondStagePapers.some((late) => late === type));
    case 'nodes.application.documents':
    case 'nodes.application.documents[]':
    case 'nodes.verification.presented':
    case 'nodes.verification.presented[]':
      return ids(asked, () => true);
    case 'nodes.archive.documents':
    case 'nodes.archive.documents[]':
      return [...ids(asked, () => true), ...receipts(asked)];
    case 'goods[].line':
      return isOpen(asked) ? numbers([nextLine(file)]) : [];
    case 'paper.goods[].line':
      return lines(asked);
    case 'paper.goods[].name':
      return texts([repeatedLine(asked)?.name?.value]);
    case 'paper.goods[].quantity':
      return numbers([repeatedLine(asked)?.quantity?.value]);
    case 'paper.goods[].amount':
      return numbers([repeatedLine(asked)?.amount?.value]);
    case 'goods[].unit':
      return units(asked);
    case 'documents[].id':
      return isOpen(asked) ? texts([freeId(file, wishedId(asked))]) : [];
    case 'documents[].number':
      return texts([numberElsewhere(file, wordUnder(asked, 'type'))]);
    case 'agreement.number':
      return texts([papersOfType(file, 'agency-agreement')[0]?.number?.value]);
    case 'nodes.clearance.billOfLading.number':
      return texts([papersOfType(file, 'bill-of-lading')[0]?.number?.value]);
    case 'nodes.clearance.declaration.attachedDocuments[].type':
      return [certificateChoice(asked)];
    case 'nodes.clearance.declaration.attachedDocuments[].number':
      return attachedNumbers(asked);
    case 'nodes.archive.name':
      return texts([nameOfArchive(file)]);
    case 'selfChecks[].item':
      return selfCheckTexts(asked);
    case 'waivers[].rule':
      return ruleCodes(asked);
    case 'waivers[].at':
      return places(asked);
    default:
      return [];
  }
}

/** Whether nothing is there yet: a line or an id that is used elsewhere is no choice. */
function isOpen({ cursor: { span } }: Asked): boolean {
  return span.start === span.end;
}

function nextLine(file: CaseFile): number {
  return Math.max(0, ...valuesOf(numberedGoods(file).map(({ line }) => line))) + 1;
}

function ids({ file, cursor, language }: Asked, fits: (type: DocumentType | undefined) => boolean): Choice[] {
  const held = cursor.beside.map(({ value }) => value);
  const papers = (file.content.documents?.items ?? []).filter(({ type }) => fits(type?.value));
  return valuesOf(papers.map(({ id }) => id))
    .filter((id) => !held.includes(id))
    .map((id) => {
      const paper = paperWithId(file, id);
      const title = paper?.type?.value && documentTitles[paper.type.value];
      const detail = [title?.[language], paper?.number?.value].filter(Boolean).join(' · ');
      return { text: id, kind: 'reference', detail, words: title?.zh ?? '' };
    });
}

function receipts(asked: Asked): Choice[] {
  const { file, cursor, language } = asked;
  const { word } = namingAt(asked).written;
  const held = cursor.beside.map(({ value }) => archivedReceipt(file, value));
  return archivedReceipts
    .filter((receipt) => !held.includes(receipt))
    .map((receipt) => ({
      text: word(receipt),
      kind: 'reference',
      detail: receiptTitles[receipt][language],
      words: `${receipt} ${receiptTitles[receipt].zh}`,
    }));
}

/** The id of a paper after its type, in the words of the case. */
function wishedId(asked: Asked): string {
  const type = wordUnder(asked, 'type');
  return type === undefined ? (besideUnder(asked, 'type') ?? 'document') : namingAt(asked).written.word(type);
}

function certificateChoice(asked: Asked): Choice {
  const text = namingAt(asked).written.word(certificateType);
  const other = text === certificateType ? chineseNaming.word(certificateType) : certificateType;
  return { text, kind: 'word', detail: other, words: other };
}

/** Lines that the paper does not repeat yet, and the one that the token is. */
function lines({ file, cursor }: Asked): Choice[] {
  const written = Number(file.text.slice(cursor.span.start, cursor.span.end));
  const free = new Set([written, ...linesNotIn(file, cursor.path.slice(0, -2))]);
  return numberedGoods(file)
    .filter(({ line }) => free.has(line?.value ?? 0))
    .map(({ line, name }) => ({
      text: `${line?.value}`,
      kind: 'reference',
      detail: name?.value,
      words: name?.value ?? '',
    }));
}

function units({ language }: Asked): Choice[] {
  return unitCodesInUse().flatMap((code) => {
    const name = unitName(code);
    return name === undefined
      ? []
      : [
          {
            text: name.zh,
            kind: 'word' as const,
            detail: { en: name.en, zh: code }[language],
            words: name.en,
          },
        ];
  });
}

/** The number that the case gives a paper of a type in another place. */
function numberElsewhere({ content }: CaseFile, type: string | undefined): string | undefined {
  switch (type) {
    case 'agency-agreement':
      return content.agreement?.number?.value;
    case 'business-licence':
      return content.parties?.client?.uscc?.value;
    case 'bill-of-lading':
      return content.nodes?.clearance?.billOfLading?.number?.value;
    default:
      return undefined;
  }
}

/** The certificate's number, for a certificate and for a type that is still open; for others the numbers of the papers. */
function attachedNumbers(asked: Asked): Choice[] {
  const { file, language } = asked;
  const certificate = file.content.nodes?.verification?.certificate?.number?.value;
  const type = besideUnder(asked, 'type');
  if (type === undefined || /certificate$|证明/.test(type)) {
    const detail = receiptTitles.certificate[language];
    return certificate === undefined ? [] : [{ text: certificate, kind: 'reference', detail }];
  }
  const kind = readWord(type, documentTypes);
  const papers = (file.content.documents?.items ?? []).filter(
    (paper) => kind.state === 'read' && paper.type?.value === kind.value,
  );
  return texts(papers.map(({ number }) => number?.value));
}

function nameOfArchive({ content }: CaseFile): string | undefined {
  const number = content.nodes?.application?.receipt?.number?.value;
  const day = content.nodes?.archive?.archivedOn?.value;
  return number === undefined || day === undefined ? undefined : archiveName(number, day);
}

function selfCheckTexts(asked: Asked): Choice[] {
  const node = checkedNodes.find((name) => name === wordUnder(asked, 'node'));
  return texts(
    (node === undefined ? checkedNodes : [node]).map((name) => selfCheckDrafts[name][asked.file.language]),
  );
}

/** The rules that found something first. */
function ruleCodes({ findings, language, context }: Asked): Choice[] {
  const found = [...new Set(findings.map(({ code }) => code))].filter((code) => ruleOf(code) !== undefined);
  const codes = [...new Set([...found, ...rules.map(({ code }) => code)])];
  return codes
    .filter((code) => !context.settings.waivers.forbidden.includes(code))
    .map((text) => {
      const title = ruleOf(text)?.documentation.title;
      return { text, kind: 'reference', detail: title?.[language], words: title?.zh ?? '' };
    });
}

/** Where the rule of the waiver found something. */
function places(asked: Asked): Choice[] {
  const rule = besideUnder(asked, 'rule');
  const found = asked.findings.filter(
    ({ code, path }) => path !== '' && (rule === undefined || code === rule),
  );
  return [...new Map(found.map(({ path, message }) => [path, message[asked.language]]))].map(
    ([text, detail]) => ({
      text,
      kind: 'reference',
      detail,
    }),
  );
}

function texts(values: readonly (string | undefined)[]): Choice[] {
  const known = [...new Set(values)].filter((value) => value !== undefined);
  return known.map((text) => ({ text, kind: 'reference' }));
}

function numbers(values: readonly (number | undefined)[]): Choice[] {
  return values.filter((value) => value !== undefined).map((value) => ({ text: `${value}`, kind: 'text' }));
}

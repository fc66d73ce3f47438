import { nameForm } from '../format/name-form.ts';
import type { Localized } from '../text/localized.ts';
import type { ReceivedPaper } from './paper/received-paper.ts';
import { factsOfKind, kindNamed, type PaperKind, paperKinds } from './paper-kinds.ts';

/** What a paper is taken for, and why. */
export interface RecognisedKind {
  /** Undefined where nothing, or more than one kind, speaks for itself: then somebody has to say. */
  readonly kind: PaperKind | undefined;
  /** The kinds that come into question. */
  readonly candidates: readonly PaperKind[];
  readonly because: Localized;
}

/** Something on a paper that says what it is. */
interface Evidence {
  readonly kind: PaperKind;
  readonly seen: string;
}

/**
 * Says what a paper is, by the strongest sort of evidence that is on it: what it calls itself, the label of its number,
 * what its file is called, the form of its number. Two kinds by the same evidence are never decided between.
 * @param fileName as it came; undefined for text without a file.
 */
export function recogniseKind(paper: ReceivedPaper, fileName?: string): RecognisedKind {
  const labelled = byLabel(paper);
  const ladder = [
    { evidence: withLater(byTitle(paper), labelled), phrase: texts.title },
    { evidence: labelled, phrase: texts.label },
    { evidence: byName(fileName), phrase: texts.file },
    { evidence: byForm(paper), phrase: texts.form },
  ];
  for (const { evidence, phrase } of ladder) {
    const candidates = [...new Set(evidence.map(({ kind }) => kind))];
    const [kind, ...others] = candidates;
    if (kind === undefined) continue;
    if (others.length > 0) return { kind: undefined, candidates, because: texts.several(candidates) };
    return { kind, candidates, because: phrase(evidence[0]?.seen ?? '') };
  }
  return { kind: undefined, candidates: [], because: texts.nothing };
}

/** The first title that names a kind; the ones below it are of its parts. */
function byTitle({ titles }: ReceivedPaper): readonly Evidence[] {
  const named = titles.flatMap((title) => {
    const kind = kindNamed(title);
    return kind === undefined ? [] : [{ kind, seen: title }];
  });
  return named.slice(0, 1);
}

/** A title speaks for its paper unless a later paper is stated below it as well: then there are two on one sheet. */
function withLater(titled: readonly Evidence[], labelled: readonly Evidence[]): readonly Evidence[] {
  const [title] = titled;
  if (title === undefined || labelled.length < 2) return titled;
  return [title, ...labelled.filter(({ kind }) => rank(kind) > rank(title.kind))];
}

function rank(kind: PaperKind): number {
  return paperKinds.findIndex((known) => known.kind === kind);
}

/** A paper names the papers before it: of several numbers its own is that of the latest. */
function byLabel({ values }: ReceivedPaper): readonly Evidence[] {
  const found = paperKinds.flatMap(({ kind, values: [number, ...more] }) => {
    const own = values.find(({ label }) => number?.labels.includes(nameForm(label)));
    if (own === undefined) return [];
    const complete = values.some(({ label }) => more.some(({ labels }) => labels.includes(nameForm(label))));
    return [{ kind, seen: own.label, complete }];
  });
  const complete = found.filter((evidence) => evidence.complete);
  if (complete.length > 1) return complete;
  return found.slice(-1);
}

function byName(fileName: string | undefined): readonly Evidence[] {
  const kind = fileName === undefined ? undefined : kindNamed(fileName.replace(/\.[^.]+$/, ''));
  return kind === undefined ? [] : [{ kind, seen: fileName ?? '' }];
}

function byForm({ text }: ReceivedPaper): readonly Evidence[] {
  return paperKinds.flatMap(({ kind, numberForm }) =>
    [...text.matchAll(numberForm)].map(([seen]) => ({ kind, seen })),
  );
}

function withArticle(title: string): string {
  return `${/^[aeiou]/.test(title) ? 'an' : 'a'} ${title}`;
}

const texts = {
  title: (seen: string): Localized => ({ en: `It is titled "${seen}".`, zh: `标题为“${seen}”。` }),
  label: (seen: string): Localized => ({ en: `It states "${seen}".`, zh: `载有“${seen}”。` }),
  file: (seen: string): Localized => ({ en: `The file is called ${seen}.`, zh: `文件名为 ${seen}。` }),
  form: (seen: string): Localized => ({
    en: `${seen} has the form of its number.`,
    zh: `${seen} 符合其编号格式。`,
  }),
  several: (kinds: readonly PaperKind[]): Localized => ({
    en: `It may be ${kinds.map((kind) => withArticle(factsOfKind(kind).title.en)).join(' or ')}.`,
    zh: `可能是${kinds.map((kind) => factsOfKind(kind).title.zh).join('，也可能是')}。`,
  }),
  nothing: {
    en: 'Nothing on it says what it is.',
    zh: '内容中没有可以判断种类的标题、编号或名称。',
  } satisfies Localized,
};

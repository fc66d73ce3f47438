import { type CaseShape, caseFormat } from '../format/case-format.ts';
import type { Language } from '../text/localized.ts';
import { type BoundItems, bind } from './bind.ts';
import { isChineseProse, isUnderChineseNames, proseOf } from './chinese-names.ts';
import type { Field, Section } from './model.ts';
import type { ReadingProblem } from './problem.ts';
import { createTreeReader } from './yaml/read-tree.ts';
import type { SyntaxProblem } from './yaml/syntax-problem.ts';
import type { MappingNode } from './yaml/tree.ts';

/** One text, read once: what stands in it, what it means, and what could not be read. */
export interface CaseFile {
  readonly text: string;
  /** The YAML as written. */
  readonly tree: MappingNode;
  /** The case that it describes. */
  readonly content: Section<CaseShape>;
  /** Every single value of the case, in the order of the text. */
  readonly fields: readonly Field[];
  readonly problems: readonly ReadingProblem[];
  /** The language that the file is mainly written in; what a fix inserts is written in it. */
  readonly language: Language;
}

/** Reads the successive texts of one file. The same text gives the same object. Never throws. */
export type CaseReader = (text: string) => CaseFile;

/** The way from a text to a case; keep one reader a file, and an edit costs only what it touched. */
export function createCaseReader(): CaseReader {
  const readTree = createTreeReader();
  const bound: BoundItems = new WeakMap();
  let last: CaseFile | undefined;
  return (text) => {
    if (last?.text === text) return last;
    const { root, problems } = readTree(text);
    const binding = bind(root, caseFormat, bound);
    last = {
      text,
      tree: root,
      content: binding.located as unknown as Section<CaseShape>,
      fields: binding.fields,
      problems: [
        ...[...encodingProblems(text), ...problems].map((problem) => ({ kind: 'syntax', problem }) as const),
        ...binding.problems,
      ],
      language: languageOf(binding.fields, root),
    };
    return last;
  };
}

/** Reads one text, once. */
export function readCase(text: string): CaseFile {
  return createCaseReader()(text);
}

/** Said once, at the first replacement character: the rest of the file is full of them. */
function encodingProblems(text: string): SyntaxProblem[] {
  const start = text.indexOf('\uFFFD');
  return start === -1 ? [] : [{ kind: 'wrong-encoding', span: { start, end: start + 1 } }];
}

/** Chinese where the agreement's clauses are mostly Chinese; without any, under Chinese names, or by the other texts. */
function languageOf(fields: readonly Field[], tree: MappingNode): Language {
  const prose = proseOf(fields);
  const clauses = prose.filter((field) => field.place.path.startsWith('agreement.'));
  if (clauses.length === 0 && isUnderChineseNames({ tree, fields })) return 'zh';
  return isChineseProse((clauses.length > 0 ? clauses : prose).map(({ text }) => text)) ? 'zh' : 'en';
}

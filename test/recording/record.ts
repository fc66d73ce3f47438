import { readCase } from '../../server/src/engine/case/case-file.ts';
import { identityOf } from '../../server/src/engine/recording/case-identity.ts';
import { findCases } from '../../server/src/engine/recording/find-case.ts';
import { readPapers } from '../../server/src/engine/recording/paper/read-papers.ts';
import type { ReceivedPaper } from '../../server/src/engine/recording/paper/received-paper.ts';
import type { PaperKind } from '../../server/src/engine/recording/paper-kinds.ts';
import { recogniseKind } from '../../server/src/engine/recording/recognise-kind.ts';
import { recordPaper } from '../../server/src/engine/recording/record-paper.ts';
import { statedFacts } from '../../server/src/engine/recording/stated-facts.ts';

/** The only paper in a text. */
export function paperIn(text: string): ReceivedPaper {
  const [paper, ...others] = readPapers(text);
  if (paper === undefined || others.length > 0)
    throw new Error(`one paper was expected, not ${others.length + 1}`);
  return paper;
}

/** What a text is taken for, and what it states by path. */
export function understood(text: string, fileName?: string) {
  const paper = paperIn(text);
  const { kind, candidates } = recogniseKind(paper, fileName);
  if (kind === undefined) return { kind, candidates };
  const { facts, goods, unclear } = statedFacts(paper, kind);
  return {
    kind,
    facts: Object.fromEntries(facts.map(({ path, value }) => [path.slice(1).join('.'), value])),
    goods: goods.map((line) => Object.fromEntries(line)),
    unclear: unclear.map(({ en }) => en),
  };
}

/** The text of a case once a paper is recorded in it. */
export function recorded(text: string, paper: string, kind?: PaperKind) {
  const read = paperIn(paper);
  const taken = kind ?? recogniseKind(read).kind;
  if (taken === undefined) throw new Error('nobody can tell what the paper is');
  return recordPaper(readCase(text), read, taken);
}

/** The number of the case that a paper is clearly about, and all that it may be about. */
export function casesOf(paper: string, ...cases: readonly string[]) {
  const known = cases.map((text) => ({ identity: identityOf(readCase(text)) }));
  const { clear, matches } = findCases(paperIn(paper), known);
  return {
    clear: clear?.identity.caseId,
    all: matches.map(({ case: { identity }, because }) => [identity.caseId, because.en]),
  };
}

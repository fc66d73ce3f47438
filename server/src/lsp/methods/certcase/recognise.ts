import { findCases } from '../../../engine/recording/find-case.ts';
import type { ReceivedPaper } from '../../../engine/recording/paper/received-paper.ts';
import { paperKinds } from '../../../engine/recording/paper-kinds.ts';
import { recogniseKind } from '../../../engine/recording/recognise-kind.ts';
import { capitalised } from '../../../engine/text/capitalised.ts';
import type { Language } from '../../../engine/text/localized.ts';
import type { RecogniseAnswer, RecognisedPaper } from '../../../protocol/recording.ts';
import type { IdentifiedCase } from '../../../workspace/workspace.ts';
import { uriOf } from '../../files/file-uris.ts';
import type { ReceivedPapers } from './received-papers.ts';

/** Says of each paper what it is and to which of the cases it belongs. */
export function recognise(
  { papers, fileName, problem }: ReceivedPapers,
  cases: readonly IdentifiedCase[],
  language: Language,
): RecogniseAnswer {
  return {
    papers: papers.map((paper) => recognised(paper, fileName, cases, language)),
    cases: cases.map(({ path, identity }) => ({
      uri: uriOf(path),
      caseId: identity.caseId,
      client: identity.client?.name ?? '',
    })),
    ...(problem !== undefined && { problem: problem[language] }),
  };
}

function recognised(
  paper: ReceivedPaper,
  fileName: string | undefined,
  cases: readonly IdentifiedCase[],
  language: Language,
): RecognisedPaper {
  const { kind, candidates, because } = recogniseKind(paper, fileName);
  const { clear, matches } = findCases(paper, cases);
  const isLikely = (one: (typeof paperKinds)[number]) => candidates.includes(one.kind);
  const kinds = [...paperKinds.filter(isLikely), ...paperKinds.filter((one) => !isLikely(one))];
  return {
    ...(kind !== undefined && { kind }),
    kinds: kinds.map((one) => ({ kind: one.kind, title: capitalised(one.title[language]) })),
    because: because[language],
    ...(clear !== undefined && { uri: uriOf(clear.path) }),
    named: matches.map((match) => ({ uri: uriOf(match.case.path), because: match.because[language] })),
  };
}

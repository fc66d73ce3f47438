import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver';
import { folds } from '../../engine/features/navigation/folding.ts';
import type { ShownCase } from '../documents/viewed-case.ts';
import type { Client } from '../session/client.ts';

/** Whole lines are folded, which every editor can. */
export function foldingRanges({ file }: ShownCase, _params: unknown, { mostFolds }: Client): FoldingRange[] {
  return folds(file, mostFolds).map(({ kind, first, last }) => ({
    startLine: first,
    endLine: last,
    ...(kind === 'comment' && { kind: FoldingRangeKind.Comment }),
  }));
}

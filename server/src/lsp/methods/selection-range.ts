import type { SelectionRange, SelectionRangeParams } from 'vscode-languageserver';
import { selectionsAt } from '../../engine/features/navigation/selection.ts';
import { rangeOf } from '../convert/range.ts';
import type { ShownCase } from '../documents/viewed-case.ts';

/** For each position the ranges around it, the smallest first. */
export function selectionRanges(
  { document, file }: ShownCase,
  { positions }: SelectionRangeParams,
): SelectionRange[] {
  return positions.map((position) => {
    const spans = selectionsAt(file, document.offsetAt(position));
    const outwards = spans.reduceRight<SelectionRange | undefined>((parent, span) => {
      const range = rangeOf(document, span);
      return parent === undefined ? { range } : { range, parent };
    }, undefined);
    return outwards ?? { range: { start: position, end: position } };
  });
}

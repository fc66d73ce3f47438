import type { CaseFile } from '../../case/case-file.ts';
import { type NodeName, nodeNames } from '../../format/nodes.ts';
import type { Span } from '../../text/span.ts';

/** Where each node stands in the text: from its key to where the next begins, so that what is typed at its end is in it. */
export function nodeRanges(file: CaseFile): ReadonlyMap<NodeName, Span> {
  const nodes = file.content.nodes;
  const starts = nodeNames
    .flatMap((name) => {
      const place = nodes?.[name]?.place;
      return place?.keySpan === undefined ? [] : [{ name, start: place.keySpan.start, end: place.span.end }];
    })
    .sort((left, right) => left.start - right.start);
  return new Map(
    starts.map(({ name, start, end }, index) => [name, { start, end: starts[index + 1]?.start ?? end }]),
  );
}

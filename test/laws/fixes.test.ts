import { describe, expect, it } from 'vitest';
import { readCase } from '../../server/src/engine/case/case-file.ts';
import type { Finding } from '../../server/src/engine/checks/finding.ts';
import { applyEdits, type TextEdit } from '../../server/src/engine/text/edit.ts';
import type { Span } from '../../server/src/engine/text/span.ts';
import { lostComments } from './comments.ts';
import { findingsOf } from './difference.ts';
import { fixtures } from './pages.ts';

const fixes = fixtures.flatMap((fixture) =>
  findingsOf(fixture).flatMap((finding) =>
    finding.fixes.map((fix) => ({
      name: `"${fix.title.en}" for ${finding.code}, ${fixture.name}`,
      finding,
      edits: fix.edits,
      fixture,
      fixed: applyEdits(fixture.text, fix.edits),
    })),
  ),
);

describe.each(fixes)('$name', ({ finding, edits, fixture, fixed }) => {
  it('removes its finding and adds none', () => {
    const before = tally(findingsOf(fixture));
    const after = tally(findingsOf({ ...fixture, text: fixed }));
    const added = [...after].filter(([finding, count]) => count > (before.get(finding) ?? 0));
    const own = identity(finding);
    expect(added).toEqual([]);
    expect(after.get(own) ?? 0).toBeLessThan(before.get(own) ?? 0);
  });

  it('leaves every other byte as it was', () => {
    expect(withoutEdits(fixed, edits, 'after')).toEqual(withoutEdits(fixture.text, edits, 'before'));
    expect(lostComments(fixture.text, fixed)).toEqual([]);
  });

  it('leaves every other value as it reads', () => {
    const after = new Map(readCase(fixed).fields.map((field) => [field.place.span.start, field]));
    const changed = readCase(fixture.text)
      .fields.filter(({ place }) => edits.every((edit) => apart(edit, place.span)))
      .filter(
        ({ place, text }) => after.get(place.span.start + shift(place.span.start, edits))?.text !== text,
      )
      .map(({ place }) => place.path);
    expect(changed).toEqual([]);
  });
});

/** What makes findings alike before and after an edit, which may move them along a list. */
function identity({ code, path }: Finding): string {
  return `${code} at ${path.replace(/\[\d+\]/g, '[]')}`;
}

function tally(findings: readonly Finding[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const finding of findings) counts.set(identity(finding), (counts.get(identity(finding)) ?? 0) + 1);
  return counts;
}

/** The stretches of a text around its edits, in the text before the edits or in the text after them. */
function withoutEdits(text: string, edits: readonly TextEdit[], side: 'before' | 'after'): string[] {
  const stretches: string[] = [];
  let from = 0;
  let shifted = 0;
  for (const { span, newText } of edits.toSorted((left, right) => left.span.start - right.span.start)) {
    const removed = span.end - span.start;
    const start = side === 'before' ? span.start : span.start + shifted;
    stretches.push(text.slice(from, start));
    from = start + (side === 'before' ? removed : newText.length);
    shifted += newText.length - removed;
  }
  return [...stretches, text.slice(from)];
}

/** Whether an edit stands before or behind a value; one that fills an empty value stands in it. */
function apart(edit: TextEdit, { start, end }: Span): boolean {
  if (start === end) return edit.span.end < start || edit.span.start > end;
  return edit.span.end <= start || edit.span.start >= end;
}

/** How far an offset that no edit covers moves. */
function shift(offset: number, edits: readonly TextEdit[]): number {
  return edits
    .filter(({ span }) => span.end <= offset)
    .reduce((sum, { span, newText }) => sum + newText.length - (span.end - span.start), 0);
}

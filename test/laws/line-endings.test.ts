import { expect, it } from 'vitest';
import type { At } from '../../server/src/engine/case/model.ts';
import { applyEdits } from '../../server/src/engine/text/edit.ts';
import { lineIndex } from '../../server/src/engine/text/line-index.ts';
import { findingsOf } from './difference.ts';
import type { Fixture } from './page.ts';
import { fixtures } from './pages.ts';

/** What a user sees of a fixture: places by line and column, and what each fix makes of the text. */
function seen(fixture: Pick<Fixture, 'text' | 'context'>) {
  const positions = lineIndex(fixture.text);
  const place = ({ span, path }: At) => ({
    path,
    start: positions.positionAt(span.start),
    end: positions.positionAt(span.end),
  });
  return findingsOf(fixture).map((finding) => ({
    code: finding.code,
    severity: finding.severity,
    message: finding.message,
    ...place(finding),
    related: finding.related.map(
      (related) => related.elsewhere ?? { message: related.message, ...place(related) },
    ),
    fixes: finding.fixes.map(({ title, edits }) => ({ title, text: applyEdits(fixture.text, edits) })),
  }));
}

it.each(fixtures)('is the same with the line ends of Windows: $name', (fixture) => {
  const twin = seen({ ...fixture, text: fixture.text.replaceAll('\n', '\r\n') });
  const mixed = twin.flatMap(({ fixes }) => fixes).filter(({ text }) => /(?<!\r)\n/.test(text));
  const sameText = twin.map((finding) => ({
    ...finding,
    fixes: finding.fixes.map((fix) => ({ ...fix, text: fix.text.replaceAll('\r\n', '\n') })),
  }));
  expect(mixed).toEqual([]);
  expect(sameText).toEqual(seen(fixture));
});

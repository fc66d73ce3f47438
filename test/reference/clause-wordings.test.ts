import { describe, expect, it } from 'vitest';
import * as wordings from '../../server/src/engine/reference/clause-wordings.ts';
import { says, type Wording } from '../../server/src/engine/reference/wording.ts';
import { fixtures } from '../laws/pages.ts';

const clauses = fixtures
  .filter(({ rule }) => /agreement\/(?:authenticity|legal-liabilities)-clause/.test(rule))
  .map(({ text }) => text);

const lists = Object.entries(wordings).filter((entry): entry is [string, readonly Wording[]] =>
  Array.isArray(entry[1]),
);

describe.each(lists)('each of the %s', (_, list) => {
  it.each(list.map((wording) => ({ wording, shown: wording.form.source })))(
    'stands in a case of a fixture page: $shown',
    ({ wording }) => {
      expect(clauses.filter((clause) => says(clause.replace(/\s+/g, ' '), [wording]))).not.toEqual([]);
    },
  );

  it('names the source of the term', () => {
    for (const { source } of list) expect(source).toMatch(/\w{4,}/);
  });

  it('remembers nothing from one text to the next', () => {
    for (const { form } of list) expect(form.flags).not.toMatch(/[gy]/);
  });
});

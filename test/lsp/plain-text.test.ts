import { expect, it } from 'vitest';
import { markdownText } from '../../server/src/engine/text/escape.ts';
import { plainText } from '../../server/src/lsp/convert/plain-text.ts';

it('keeps the words and drops the markup', () => {
  expect(
    plainText(
      '**Overdue**\n\n*What to do:* see [write-off/deadline](https://example.org/a_b.md)\n\n---\n\n`code`',
    ),
  ).toBe('Overdue\n\nWhat to do: see write-off/deadline\n\ncode');
});

it.each(['a * b ** c', '[x](y)', '\\ & < > # _ `', 'http://example.org', '1) - 2'])(
  'gives back %j as the case writes it',
  (text) => {
    expect(plainText(markdownText(text))).toBe(text);
  },
);

import { expect, it } from 'vitest';
import { sourceFiles } from './source-files.ts';

const home = 'server/src/engine/text/escape.ts';

/** What an escaper of markup, or of what a terminal obeys, cannot be written without. */
const signs = /&(?:lt|amp|quot);'|\\u202[AaEe]/;

it('escapes text in one place', () => {
  const files = sourceFiles('server/src/**', 'client/src/**').filter(({ text }) => signs.test(text));
  // The tools mark up their own texts; plain text is what Markdown is turned back into; codes are compared without what is
  // invisible in them.
  const own = /^server\/src\/(?:tools|lsp\/convert\/plain-text|engine\/text\/characters)/;
  const others = files.filter(({ path }) => !own.test(path));
  expect(others.map(({ path }) => path)).toEqual([home]);
});

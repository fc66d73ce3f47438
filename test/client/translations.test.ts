import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

function read(path: string): string {
  return readFileSync(resolve(root, path), 'utf8');
}

function texts(path: string): Record<string, string> {
  return JSON.parse(read(path));
}

/** The placeholders of a text, in order. */
function placeholders(text: string): string[] {
  return [...text.matchAll(/\{\d+\}/g)].map(([placeholder]) => placeholder).sort();
}

it('the manifest has every text in both languages, and no other', () => {
  const named = [...read('package.json').matchAll(/"%([^"%]+)%"/g)].map(([, key]) => key!);
  const wanted = [...new Set(named)].sort();
  expect(Object.keys(texts('package.nls.json')).sort()).toEqual(wanted);
  expect(Object.keys(texts('package.nls.zh-cn.json')).sort()).toEqual(wanted);
});

it('the client has every text in Chinese, and no other', () => {
  const sources = globSync('client/src/**/*.ts', { cwd: root }).map(read).join('\n');
  const plain = [...sources.matchAll(/\bt\(\s*'((?:[^'\\]|\\.)*)'/g)].map(([, text]) => text!);
  const explained = [...sources.matchAll(/\bt\(\{\s*message: '([^']*)',\s*comment: \['([^']*)'\]/g)].map(
    ([, message, comment]) => `${message}/${comment}`,
  );
  const chinese = texts('l10n/bundle.l10n.zh-cn.json');
  expect(Object.keys(chinese).sort()).toEqual([...new Set([...plain, ...explained])].sort());
  for (const [english, translated] of Object.entries(chinese)) {
    expect(translated, english).toMatch(/\p{Script=Han}/u);
    expect(placeholders(translated), english).toEqual(placeholders(english));
  }
});

import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { programPath } from '../cli/command-line.ts';
import { temporaryFolder } from '../cli/temporary-folder.ts';

const root = resolve(import.meta.dirname, '../..');

interface Session {
  readonly done: boolean;
  readonly result: {
    readonly diagnostics: readonly {
      readonly code: string;
      readonly line: number;
      readonly message: string;
    }[];
    readonly hover: { readonly kind: string; readonly value: string };
    readonly offered: readonly string[];
  };
}

/** Runs a session in Neovim with nothing set up but what docs/editors.md says. Neovim has to be installed. */
function neovim(text: string): { session: Session; written: string } {
  const folder = temporaryFolder();
  const file = join(folder, '案卷 1.case.yaml');
  const report = join(folder, 'report.json');
  writeFileSync(file, text);
  const programs = join(folder, 'bin');
  mkdirSync(programs);
  writeFileSync(join(programs, 'certcase'), `#!/bin/sh\nexec "${process.execPath}" "${programPath}" "$@"\n`);
  chmodSync(join(programs, 'certcase'), 0o755);
  const settings = join(root, 'docs/editors/neovim.lua');
  const script = join(import.meta.dirname, 'neovim-session.lua');
  execFileSync('nvim', ['--headless', '--clean', '-n', '-u', settings, '-c', `luafile ${script}`], {
    cwd: folder,
    env: {
      ...process.env,
      PATH: `${programs}${delimiter}${process.env.PATH}`,
      HOME: folder,
      XDG_STATE_HOME: folder,
      XDG_CACHE_HOME: folder,
      CERTCASE_CASE: file,
      CERTCASE_REPORT: report,
    },
    timeout: 60_000,
  });
  const session = JSON.parse(readFileSync(report, 'utf8')) as Session;
  return { session, written: readFileSync(file, 'utf8') };
}

it('Neovim shows the findings, a hover, and applies a fix', () => {
  const text = readFileSync(join(root, 'examples/golden-import.case.yaml'), 'utf8');
  const faulty = text.replace('hsCode: "8471309000"', 'hsCode: "８４７１３０９０００"');
  expect(faulty).not.toBe(text);
  const { session, written } = neovim(faulty);
  expect(session).toMatchObject({ done: true });
  const { diagnostics, hover, offered } = session.result;
  const [first] = diagnostics;
  expect(first).toMatchObject({ code: 'goods/hs-code', message: expect.stringContaining('8471309000') });
  expect(hover.value).toContain('goods/hs-code');
  expect(offered.length).toBeGreaterThan(1);
  expect(written).toBe(text);
}, 90_000);

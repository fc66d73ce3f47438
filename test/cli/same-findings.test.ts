import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { diskFiles } from '../../server/src/disk/disk-files.ts';
import { readCase } from '../../server/src/engine/case/case-file.ts';
import type { RuleContext } from '../../server/src/engine/checks/rule-context.ts';
import { checkCase, withoutHints } from '../../server/src/engine/checks/run.ts';
import { defaultSettings } from '../../server/src/engine/settings/settings.ts';
import { lineIndex } from '../../server/src/engine/text/line-index.ts';
import type { Language } from '../../server/src/engine/text/localized.ts';
import { createWorkspace } from '../../server/src/workspace/workspace.ts';
import { fixtures } from '../laws/pages.ts';

const program = resolve(import.meta.dirname, '../../dist/cli.js');
const folder = mkdtempSync(join(tmpdir(), 'certcase-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What `certcase check --format json` says of one file. */
interface FileResult {
  readonly file: string;
  readonly findings: readonly object[];
}

/** The findings of the command line by file name. Exit code 1 says that there are some. */
function onCommandLine(path: string, today: string, language: Language): Map<string, readonly object[]> {
  const parameters = [program, 'check', '.', '--as-of', today, '--format', 'json', '--lang', language];
  let output: string;
  try {
    output = execFileSync(process.execPath, parameters, { cwd: path, encoding: 'utf8', maxBuffer: 2 ** 28 });
  } catch (error) {
    const ended = error as { readonly status?: number; readonly stdout?: string };
    if (ended.status !== 1 || ended.stdout === undefined) throw error;
    output = ended.stdout;
  }
  const results = JSON.parse(output) as FileResult[];
  return new Map(results.map(({ file, findings }) => [basename(file), findings]));
}

/** The findings of the engine, mere hints aside, in the form of the command line. */
function inEngine(text: string, context: RuleContext, language: Language): object[] {
  const positions = lineIndex(text);
  return withoutHints(checkCase(readCase(text), context)).map((finding) => {
    const start = positions.positionAt(finding.span.start);
    const end = positions.positionAt(finding.span.end);
    return {
      code: finding.code,
      severity: finding.severity,
      message: finding.message[language],
      path: finding.path,
      line: start.line + 1,
      column: start.character + 1,
      endLine: end.line + 1,
      endColumn: end.character + 1,
      fixes: finding.fixes.map(({ title }) => ({ title: title[language] })),
      ...(finding.waived && { waived: { ...finding.waived, until: finding.waived.until ?? null } }),
    };
  });
}

const byDay = Map.groupBy(fixtures, ({ context }) => context.today);

it.each([...byDay].map(([today, cases]) => ({ today, cases })))(
  'prints exactly what the engine finds, on every fixture of $today',
  ({ today, cases }) => {
    const path = join(folder, today).replaceAll('\\', '/');
    mkdirSync(path);
    const files = cases.map((fixture, index) => ({ fixture, name: `${index}.case.yaml` }));
    const workspace = createWorkspace(diskFiles, [path]);
    for (const { fixture, name } of files) {
      writeFileSync(join(path, name), fixture.text);
      workspace.update(`${path}/${name}`, readCase(fixture.text));
    }
    for (const language of ['en', 'zh'] as const) {
      const printed = onCommandLine(path, today, language);
      expect(printed.size).toBe(files.length);
      for (const { fixture, name } of files) {
        const context = workspace.contextOf(`${path}/${name}`, defaultSettings, today);
        expect(printed.get(name), fixture.name).toEqual(inEngine(fixture.text, context, language));
      }
    }
  },
);

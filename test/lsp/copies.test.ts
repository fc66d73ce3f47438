import { expect, it } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { readCase } from '../../server/src/engine/case/case-file.ts';
import { shownPlaces } from '../../server/src/engine/checks/other-cases.ts';
import { calendarDay } from '../../server/src/engine/reference/calendar-day.ts';
import { defaultSettings } from '../../server/src/engine/settings/settings.ts';
import { createCaseRecords } from '../../server/src/lsp/cases/case-records.ts';
import { createWorkspaceCases } from '../../server/src/lsp/cases/workspace-cases.ts';
import { checkedCase } from '../../server/src/lsp/documents/checked-case.ts';
import { createFilePaths } from '../../server/src/lsp/files/file-paths.ts';
import { pathOf, uriOf } from '../../server/src/lsp/files/file-uris.ts';
import { readClient } from '../../server/src/lsp/session/client.ts';
import type { CaseFiles } from '../../server/src/workspace/files.ts';
import { createWorkspace } from '../../server/src/workspace/workspace.ts';
import { modern } from './editor.ts';
import { ManualClock } from './manual-clock.ts';

/** Every number that no other case may have. */
const text = `caseId: AC-1
nodes:
  preReview: { receipt: { number: PR-1 } }
  application: { receipt: { number: AP-1 } }
  verification: { certificate: { number: AIEC-1 } }
  clearance: { declaration: { number: "222520261000451237" } }
  writeOff: { list: { number: WO-1 } }
`;
const numbers = 6;

/** A workspace of copies of one case, with every step that the server does for it counted. */
async function copies(count: number) {
  const names = Array.from({ length: count }, (_, index) => `/cases/${index}.case.yaml`);
  const texts = new Map(names.map((name) => [name, text]));
  const files: CaseFiles = {
    text: (path) => texts.get(path),
    problem: () => undefined,
    kind: (path) => (texts.has(path) ? 'file' : 'absent'),
    realPath: (path) => path,
    encoding: () => 'utf-8',
    async *list() {
      yield* names;
    },
  };
  const clock = new ManualClock('2026-05-20T08:00:00+08:00');
  const client = readClient({ capabilities: modern, processId: null, rootUri: null });
  const workspace = createWorkspace(files, []);
  const paths = createFilePaths(files);
  const records = createCaseRecords(clock);
  const checks: string[] = [];
  const rechecked: string[] = [];
  const context = (path: string) => workspace.contextOf(path, defaultSettings, calendarDay('2026-05-20')!);
  const check = (document: TextDocument, path: string) => {
    checks.push(path);
    return checkedCase(
      document,
      readCase(document.getText()),
      path,
      context(path),
      `${checks.length}`,
      client,
    );
  };
  const settled: (() => void)[] = [];
  const cases = createWorkspaceCases({
    client,
    workspace,
    files,
    paths,
    pathOf,
    clock,
    records,
    contextOf: async (uri) => context(pathOf(uri)!),
    check: (document, _file, path) => check(document, path),
    recheck: (uris) => rechecked.push(...uris),
    onProgress: () => {},
    onIdle: () => {
      for (const call of settled.splice(0)) call();
    },
    onFailed: (uri, error) => {
      throw new Error(`${uri}: ${error}`);
    },
  });
  const idle = () => new Promise<void>((resolve) => settled.push(resolve));
  const first = idle();
  workspace.openFolders(['/cases']);
  paths.openFolders(['/cases']);
  cases.lookIn(['/cases']);
  await first;

  return {
    checks,
    rechecked,
    names,
    /** What an editor is told of a case. */
    told: (name: string) => records.get(name)?.diagnostics ?? [],
    relatedPlaces: () =>
      [...records.all()]
        .flatMap(({ diagnostics }) => diagnostics)
        .reduce((sum, { relatedInformation = [] }) => sum + relatedInformation.length, 0),
    /** A version of a case as the editor has it. @returns the other cases that were checked again. */
    async type(name: string, version: number, content: string): Promise<readonly string[]> {
      const before = checks.length;
      const document = TextDocument.create(uriOf(name), 'certcase', version, content);
      const hasSettled = idle();
      cases.take(check(document, name));
      await clock.turn();
      if (checks.length > before + 1) await hasSettled;
      return checks.slice(before + 1);
    },
  };
}

/** All that is told of a number of a case. */
function ofNumber(diagnostics: readonly Diagnostic[], number: string): Diagnostic | undefined {
  return diagnostics.find(({ message }) => String(message).includes(` ${number} is also in`));
}

it('checks each of 3,000 copies twice at most, and few again when one of them is changed', async () => {
  const { checks, names, rechecked, relatedPlaces, told, type } = await copies(3000);
  expect(checks.length).toBeLessThanOrEqual(2 * names.length);
  expect(relatedPlaces()).toBe(names.length * numbers * shownPlaces);
  const found = ofNumber(told(names[1500]!), 'AP-1');
  expect(found?.message).toContain('and more than 1,000 more; customs issues a number once');

  const [own, otherName] = [names[1200]!, names[7]!];
  let content = text;
  for (let version = 1; version <= 40; version++) {
    content = `# ${'typing'.slice(0, version)}\n${content}`;
    expect(await type(own, version, content)).toEqual([]);
  }
  const other = content.replace('AP-1', 'AP-12');
  const concerned = await type(own, 41, other);
  expect(concerned).toHaveLength(shownPlaces);
  for (const name of concerned) {
    expect(JSON.stringify(ofNumber(told(name), 'AP-1'))).not.toContain(uriOf(own));
    expect(JSON.stringify(ofNumber(told(name), 'WO-1'))).toContain(uriOf(own));
  }
  expect(ofNumber(told(own), 'AP-12')).toBeUndefined();
  expect(await type(own, 42, `# ${other}`)).toEqual([]);
  expect(await type(otherName, 1, text.replace('AP-1', 'AP-12'))).toHaveLength(shownPlaces);
  expect(rechecked).toEqual([uriOf(own)]);
});

it('counts the others of 300 copies, and again when there is one fewer', async () => {
  const { names, told, type } = await copies(300);
  const message = (name: string) => ofNumber(told(name), 'AP-1');
  expect(message(names[5]!)?.message).toMatch(/is also in \d+\.case\.yaml and 298 more; customs/);
  expect(JSON.stringify(message(names[5]!))).toContain('The same number in another case (and 296 more)');
  const concerned = await type(names[9]!, 1, text.replace('AP-1', 'AP-2'));
  expect(concerned.toSorted()).toEqual(names.filter((name) => name !== names[9]).sort());
  expect(message(names[5]!)?.message).toContain('and 297 more');
});

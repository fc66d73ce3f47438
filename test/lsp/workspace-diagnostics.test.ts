import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import {
  CancellationTokenSource,
  FileChangeType,
  type PublishDiagnosticsParams,
  type WorkspaceDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver/node';
import { URI } from 'vscode-uri';
import { openFolder } from './case-folder.ts';
import { type Editor, modern, plain } from './editor.ts';

const released = (day: string) => `caseId: AC-1\nnodes:\n  clearance: { releasedOn: ${day} }\n`;
const settings = { asOf: '2026-04-30' };
const openFiles = { ...settings, diagnosticsScope: 'openFiles' };
const code = 'write-off/deadline';

/** Asks for the findings of all cases; a request with a token stays open and brings partial results under it. */
function pullAll(
  editor: Editor,
  previous: Readonly<Record<string, string>> = {},
  token?: string,
): Promise<WorkspaceDiagnosticReport> {
  const previousResultIds = Object.entries(previous).map(([uri, value]) => ({ uri, value }));
  const partial = token === undefined ? {} : { partialResultToken: token };
  return editor.connection.sendRequest('workspace/diagnostic', { previousResultIds, ...partial });
}

/** The next partial result that fits, among those to come and those that have come. */
async function partialResult(
  editor: Editor,
  fits: (report: WorkspaceDocumentDiagnosticReport) => boolean,
): Promise<WorkspaceDocumentDiagnosticReport> {
  interface Progress {
    readonly value: WorkspaceDiagnosticReport;
  }
  const { value } = await editor.received<Progress>('$/progress', (progress) =>
    (progress.value.items ?? []).some(fits),
  );
  const report = value.items.find(fits);
  if (report === undefined) throw new Error('a report was expected');
  return report;
}

function codesOf(report: WorkspaceDocumentDiagnosticReport | undefined): unknown[] {
  return report?.kind === 'full' ? report.items.map((item) => item.code) : [];
}

it('answers with the findings of every case, and names those that are unchanged', async () => {
  const { editor, address, write } = await openFolder(
    { 'a.case.yaml': released('2026-04-20'), 'b.case.yaml': 'caseId: AC-2\n' },
    { settings },
  );
  const [a, b] = [address('a.case.yaml'), address('b.case.yaml')];
  const first = await pullAll(editor);
  expect(first.items.map(({ uri }) => uri).sort()).toEqual([a, b]);
  expect(codesOf(first.items.find(({ uri }) => uri === a))).toContain(code);
  const ids = Object.fromEntries(first.items.map(({ uri, resultId }) => [uri, resultId ?? '']));
  const next = pullAll(editor, ids);
  write('a.case.yaml', released('2026-04-29'));
  editor.announceFiles(FileChangeType.Changed, a);
  const { items } = await next;
  expect(items.map(({ uri, kind }) => [uri, kind])).toEqual([
    [a, 'full'],
    [b, 'unchanged'],
  ]);
  expect(codesOf(items[0])).not.toContain(code);
});

it('brings every change as a partial result, and says when a file is gone', async () => {
  const { editor, address, path, write } = await openFolder(
    { 'a.case.yaml': released('2026-04-20') },
    { settings },
  );
  const a = address('a.case.yaml');
  void pullAll(editor, {}, 'findings');
  const first = await partialResult(editor, ({ uri }) => uri === a);
  expect(codesOf(first)).toContain(code);
  editor.sent.length = 0;
  write('a.case.yaml', released('2026-04-29'));
  editor.announceFiles(FileChangeType.Changed, a);
  const second = await partialResult(editor, ({ uri }) => uri === a);
  expect(codesOf(second)).not.toContain(code);
  editor.sent.length = 0;
  rmSync(join(path, 'a.case.yaml'));
  editor.announceFiles(FileChangeType.Deleted, a);
  expect(await partialResult(editor, ({ uri }) => uri === a)).toEqual({
    kind: 'full',
    uri: a,
    version: null,
    items: [],
  });
});

/** Names that editors percent-encode in different ways. */
const oddNames = [
  'a (1).case.yaml',
  "b'[x]!*.case.yaml",
  'c#1.case.yaml',
  '100%.case.yaml',
  'e%281%29.case.yaml',
  '出口 １.case.yaml',
  'caf\u00e9.case.yaml',
  'cafe\u0301.case.yaml',
  'a+b&c=d;e,f@g$h.case.yaml',
];

it.each([
  ['as VS Code does', (address: string) => URI.parse(address).toString()],
  ['with nothing escaped but what has to be', (address: string) => address],
  ['with every character escaped', (address: string) => everyCharacterEscaped(address)],
])('keeps the findings of closed cases of an editor that spells addresses %s', async (_how, spell) => {
  const files = oddNames.map((name, index) => [name, released('2026-04-20').replace('AC-1', `AC-${index}`)]);
  const { editor, address } = await openFolder(Object.fromEntries(files), { settings });
  const first = await pullAll(editor);
  expect(first.items).toHaveLength(oddNames.length);
  const ids = first.items.map(({ uri, resultId }) => [spell(new URL(uri).href), resultId ?? '']);
  expect(new Set(ids.map(([uri]) => uri)).size).toBe(oddNames.length);
  const next = pullAll(editor, Object.fromEntries(ids));
  editor.announceFiles(FileChangeType.Changed, address(oddNames[0]!));
  editor.announceSettings({ asOf: '2026-05-20' });
  const { items } = await next;
  expect(items.map(({ uri }) => uri).sort()).toEqual(ids.map(([uri]) => uri).sort());
  expect(items.filter((item) => item.kind === 'full' && item.items.length === 0)).toEqual([]);
});

function everyCharacterEscaped(address: string): string {
  const bytes = Buffer.from(decodeURIComponent(new URL(address).pathname));
  const escaped = [...bytes].map((byte) => (byte === 0x2f ? '/' : `%${byte.toString(16).padStart(2, '0')}`));
  return `file://${escaped.join('')}`;
}

it('takes back what an editor still shows of a file that is gone', async () => {
  const { editor, address } = await openFolder({ 'a.case.yaml': released('2026-04-20') }, { settings });
  const gone = address('gone.case.yaml');
  const { items } = await pullAll(editor, { [gone]: '7' });
  expect(items).toContainEqual({ kind: 'full', uri: gone, version: null, items: [] });
});

it('tells the findings of a project file that nobody has opened, and takes them back', async () => {
  const { editor, address, path, write } = await openFolder(
    { '.certcase.yaml': 'deviationPercnt: 5\n', 'sub/a.case.yaml': 'caseId: AC-1\n' },
    { settings },
  );
  const project = address('.certcase.yaml');
  void pullAll(editor, {}, 'findings');
  const first = await partialResult(editor, ({ uri }) => uri === project);
  expect(codesOf(first)).toEqual(['case/unknown-key']);
  editor.sent.length = 0;
  write('.certcase.yaml', 'deviationPercent: 5\n');
  editor.announceFiles(FileChangeType.Changed, project);
  expect(codesOf(await partialResult(editor, ({ uri }) => uri === project))).toEqual([]);
  editor.sent.length = 0;
  rmSync(join(path, '.certcase.yaml'));
  editor.announceFiles(FileChangeType.Deleted, project);
  expect(await partialResult(editor, ({ uri }) => uri === project)).toMatchObject({ items: [] });
});

it('leaves what an editor shows until the new findings are there, and takes back last what is gone', async () => {
  const files = Array.from({ length: 300 }, (_, index) => [
    `${index}.case.yaml`,
    released('2026-04-20').replace('AC-1', `AC-${index}`),
  ]);
  const { editor, address } = await openFolder(Object.fromEntries(files), { settings });
  const gone = address('gone.case.yaml');
  const before = Object.fromEntries([
    ...files.map(([name = '']) => [address(name), 'before']),
    [gone, 'before'],
  ]);
  void pullAll(editor, before, 'findings');
  await partialResult(editor, ({ uri }) => uri === gone);
  const told = editor.sent
    .filter(({ method }) => method === '$/progress')
    .flatMap(({ params }) => (params as { readonly value: WorkspaceDiagnosticReport }).value.items ?? []);
  expect(told.findIndex(({ uri }) => uri === gone)).toBe(files.length);
  expect(told.slice(0, -1).filter((report) => codesOf(report).length === 0)).toEqual([]);
});

it('ends a request that is called off', async () => {
  const { editor } = await openFolder({ 'a.case.yaml': released('2026-04-20') }, { settings });
  const { items } = await pullAll(editor);
  const ids = Object.fromEntries(items.map(({ uri, resultId }) => [uri, resultId ?? '']));
  const previousResultIds = Object.entries(ids).map(([uri, value]) => ({ uri, value }));
  const source = new CancellationTokenSource();
  const waiting = editor.connection.sendRequest('workspace/diagnostic', { previousResultIds }, source.token);
  source.cancel();
  expect(await waiting).toEqual({ items: [] });
});

it('answers for a case that is closed, as editors ask once more then', async () => {
  const { editor, address } = await openFolder({ 'a.case.yaml': released('2026-04-20') }, { settings });
  const a = address('a.case.yaml');
  editor.open(released('2026-04-20'), 1, a);
  const open = await editor.diagnostics(a);
  editor.close(a);
  expect(await editor.diagnostics(a)).toEqual(open);
  expect(await editor.diagnostics('file:///elsewhere/x.case.yaml')).toEqual([]);
});

it('keeps to the files that are open where the setting says so, and follows it at once', async () => {
  const { editor, address } = await openFolder(
    { 'a.case.yaml': released('2026-04-20'), 'b.case.yaml': 'caseId: AC-2\n' },
    { settings: openFiles },
  );
  const [a, b] = [address('a.case.yaml'), address('b.case.yaml')];
  editor.open(released('2026-04-20'), 1, a);
  void pullAll(editor, {}, 'findings');
  await partialResult(editor, ({ uri }) => uri === a);
  const told = () => JSON.stringify(editor.sent.filter(({ method }) => method === '$/progress'));
  expect(told()).not.toContain(b);
  editor.announceSettings(settings);
  expect(codesOf(await partialResult(editor, ({ uri }) => uri === b))).not.toEqual([]);
  editor.sent.length = 0;
  editor.announceSettings(openFiles);
  expect(codesOf(await partialResult(editor, ({ uri }) => uri === b))).toEqual([]);
});

it('shows its progress through many cases', async () => {
  const files = Array.from({ length: 150 }, (_, index) => [`${index}.case.yaml`, `caseId: AC-${index}\n`]);
  const capabilities = { ...modern, window: { workDoneProgress: true } };
  const { editor } = await openFolder(Object.fromEntries(files), { settings, capabilities });
  const { token } = await editor.received<{ token: string }>('window/workDoneProgress/create');
  interface Step {
    readonly token: string;
    readonly value: { readonly kind: string; readonly title?: string };
  }
  const step = (kind: string) =>
    editor.received<Step>('$/progress', (one) => one.token === token && one.value.kind === kind);
  expect((await step('begin')).value.title).toBe('Certcase: checking cases');
  await step('report');
  await step('end');
});

it('publishes the findings of files that are not open to an editor that cannot ask', async () => {
  const { editor, address, path, write } = await openFolder(
    { 'a.case.yaml': released('2026-04-20') },
    { settings, capabilities: plain },
  );
  editor.announceSettings(settings);
  const a = address('a.case.yaml');
  const published = (fits: (found: PublishDiagnosticsParams) => boolean) =>
    editor.received<PublishDiagnosticsParams>(
      'textDocument/publishDiagnostics',
      (found) => found.uri === a && fits(found),
    );
  const has = ({ diagnostics }: PublishDiagnosticsParams) => diagnostics.some((one) => one.code === code);
  await published(has);
  editor.open(released('2026-04-29'), 1, a);
  await published((found) => found.version === 1 && !has(found));
  editor.sent.length = 0;
  editor.close(a);
  await published((found) => found.version === undefined && has(found));
  write('a.case.yaml', released('2026-04-29'));
  editor.announceFiles(FileChangeType.Changed, a);
  await published((found) => !has(found));
  rmSync(join(path, 'a.case.yaml'));
  editor.announceFiles(FileChangeType.Deleted, a);
  await published(({ diagnostics }) => diagnostics.length === 0);
});

it('publishes of a project file that is open what stands in the editor, and what is on disk once it is closed', async () => {
  const { editor, address } = await openFolder(
    { '.certcase.yaml': 'deviationPercnt: 5\n', 'a.case.yaml': 'caseId: AC-1\n' },
    { settings, capabilities: plain },
  );
  const [project, a] = [address('.certcase.yaml'), address('a.case.yaml')];
  const published = (uri: string, fits: (found: PublishDiagnosticsParams) => boolean) =>
    editor.received<PublishDiagnosticsParams>(
      'textDocument/publishDiagnostics',
      (found) => found.uri === uri && fits(found),
    );
  const isFaulty = ({ diagnostics }: PublishDiagnosticsParams) => diagnostics.length > 0;
  await published(project, isFaulty);
  editor.open('deviationPercent: 5\n', 1, project);
  await published(project, ({ version, diagnostics }) => version === 1 && diagnostics.length === 0);
  editor.sent.length = 0;
  editor.open('caseId: AC-2\n', 1, a);
  await editor.received('certcase/casesChanged');
  const told = editor.sent.filter(
    ({ method, params }) =>
      method === 'textDocument/publishDiagnostics' && (params as PublishDiagnosticsParams).uri === project,
  );
  expect(told.map(({ params }) => (params as PublishDiagnosticsParams).diagnostics.length)).toEqual([]);
  editor.close(project);
  await published(project, isFaulty);
});

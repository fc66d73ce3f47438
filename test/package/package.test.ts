import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { installEmbeddedVscode } from '../../server/src/tools/embedded-vscode/install.ts';
import { installExtension } from '../../server/src/tools/embedded-vscode/install-extension.ts';
import { visibleWebview, webviewKept } from '../../server/src/tools/embedded-vscode/webview.ts';
import {
  caseOpened,
  nameFolder,
  runCommand,
  showProblems,
} from '../../server/src/tools/embedded-vscode/workbench.ts';
import { billOfMaterials, packageExtension } from '../../server/src/tools/package.ts';
import { bundledPackages, noticesFile } from '../../server/src/tools/third-party-notices.ts';
import { root } from '../house/source-files.ts';
import { openInstalled } from './installed.ts';

vi.setConfig({ testTimeout: 240_000, hookTimeout: 120_000 });

const example = 'import-mistakes.case.yaml';

/** Everything that may be in the package. */
const allowed = [
  /^\.vsixmanifest$/,
  /^(?:LICENSE\.txt|changelog\.md|readme\.md)$/,
  /^package(?:\.nls(?:\.zh-cn)?)?\.json$/,
  /^client\/icons\/(?:[\w-]+\.svg|certcase\.png)$/,
  /^client\/walkthrough\/\w+\.(?:en|zh)\.svg$/,
  /^dist\/(?:browser\/)?(?!cli\.)[\w-]+\.(?:js|css)$/,
  /^dist\/(?:THIRD-PARTY-NOTICES\.txt|sbom\.cdx\.json)$/,
  /^examples\/[^/]+\.case\.yaml$/,
  /^l10n\/bundle\.l10n\.zh-cn\.json$/,
  /^schemas\/\w+\.schema\.json$/,
  /^syntaxes\/(?:certcase\.tmLanguage|language-configuration)\.json$/,
];

/** What it would not work without. */
const needed = [
  'dist/extension.js',
  'dist/server.js',
  'dist/timeline.js',
  'dist/browser/extension.js',
  'dist/browser/server.js',
  'client/icons/certcase.png',
  'dist/THIRD-PARTY-NOTICES.txt',
  'dist/sbom.cdx.json',
  'examples/import-mistakes.case.yaml',
  'LICENSE.txt',
  'changelog.md',
  'readme.md',
];

let folder: string;
let file: string;
let said: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'certcase-'));
  file = join(folder, 'certcase.vsix');
  said = packageExtension(file);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

it('is made without a warning', () => {
  expect(said).toMatch(/DONE +Packaged/);
  expect(said).not.toMatch(/warn/i);
});

it('holds what the extension needs, and nothing else', async () => {
  const server = join(folder, 'server');
  await installExtension(await installEmbeddedVscode(), server, file);
  const [installed] = readdirSync(join(server, 'extensions')).filter((name) => name.startsWith('certcase.'));
  const entries = readdirSync(join(server, 'extensions', installed!), {
    recursive: true,
    withFileTypes: true,
  });
  const top = join(server, 'extensions', installed!);
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(top.length + 1));
  expect(files.filter((name) => !allowed.some((pattern) => pattern.test(name)))).toEqual([]);
  expect(needed.filter((name) => !files.includes(name))).toEqual([]);
});

it('names every package of its bundles, with version, hash and licence, and has their licence texts', () => {
  const bill = JSON.parse(readFileSync(join(root, billOfMaterials), 'utf8')) as {
    readonly bomFormat: string;
    readonly components: readonly { name: string; version: string; hashes: unknown[]; licenses: unknown[] }[];
  };
  const notices = readFileSync(join(root, noticesFile), 'utf8');
  const bundled = bundledPackages(root).map((folder) => folder.replace(/^.*node_modules\//, ''));
  expect(bill.bomFormat).toBe('CycloneDX');
  expect(bill.components.map(({ name }) => name).sort()).toEqual(bundled.toSorted());
  for (const { name, version, hashes, licenses } of bill.components) {
    expect(hashes, name).not.toEqual([]);
    expect(licenses, name).not.toEqual([]);
    expect(notices).toContain(`${name} ${version} (`);
  }
  expect(bundled).toContain('yaml');
  expect(notices).toContain('Copyright Eemeli Aro');
  expect(notices).toContain('pdf.js');
});

it('finds the mistakes of a case in a VS Code that it was installed into', async () => {
  const { page } = await openInstalled(file, example);
  await caseOpened(page);
  await showProblems(page);
  await page.getByText('The only clause does not set out').first().waitFor();
});

it('speaks Chinese where VS Code does', async () => {
  const { page } = await openInstalled(file, example, { language: 'zh-cn' });
  await caseOpened(page);
  await showProblems(page);
  await page.getByText('仅有的一项条款未约定双方的法律责任').first().waitFor();
  await page.getByText('2 项逾期').first().waitFor();
  await runCommand(page, 'Certcase: 显示案卷看板');
  await visibleWebview(page).getByText('核销已逾期 9 个工作日').first().waitFor();
});

it.each([
  ['timeline', 'Certcase: Show Timeline', 'certcase.timeline'],
  ['board', 'Certcase: Show Case Board', 'certcase.board'],
])('brings the %s back after a restart of the window', async (_name, command, viewType) => {
  const { page, restart } = await openInstalled(file, example);
  await caseOpened(page);
  await runCommand(page, command);
  const shown = visibleWebview(page).getByText('AC-2026-0388').first();
  await shown.waitFor();
  await webviewKept(page, viewType);
  await restart();
  await shown.waitFor();
});

it('copies its sample cases into a folder of the user’s choice', async () => {
  const { page, folder: own } = await openInstalled(file, example);
  await caseOpened(page);
  const place = join(own, 'mine');
  await mkdir(place);
  await runCommand(page, 'Certcase: Open Sample Cases');
  await nameFolder(page, place);
  await vi.waitFor(() => expect(readdirSync(join(place, 'certcase-samples'))).toContain(example), 30_000);
});

it('finds them in a web worker, as on vscode.dev', async () => {
  const { page, requests } = await openInstalled(file, example, {
    settings: { 'remote.extensionKind': { 'certcase.certcase': ['web'] } },
  });
  await caseOpened(page);
  await showProblems(page);
  await page.getByText('The only clause does not set out').first().waitFor();
  expect(
    requests.filter((address) => /dist(?:\/|%2F)browser(?:\/|%2F)(?:extension|server)\.js/.test(address)),
  ).not.toEqual([]);
});

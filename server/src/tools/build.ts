import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type BuildOptions, build, context, type Plugin } from 'esbuild';
import { noticesFile, thirdPartyNotices } from './third-party-notices.ts';

const root = resolve(import.meta.dirname, '../../..');
const output = join(root, 'dist');

const common: BuildOptions = {
  absWorkingDir: root,
  bundle: true,
  // Chinese as it is written, not as escapes of twice the size.
  charset: 'utf8',
  minify: true,
  logLevel: 'warning',
  metafile: true,
  legalComments: 'none',
};

const node: BuildOptions = { ...common, platform: 'node', target: 'node20', format: 'cjs' };
const browser: BuildOptions = { ...common, platform: 'browser', target: 'es2022', format: 'iife' };

/** Workbooks are written by a bundle of its own, which is loaded when the first one is asked for. */
const workbookApart: Plugin = {
  name: 'workbook-apart',
  setup({ onResolve }) {
    onResolve({ filter: /\/workbook\.ts$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: './workbook.js', external: true } : undefined,
    );
  },
};

interface Bundle {
  readonly name: string;
  readonly options: BuildOptions;
}

/** Script and style of a view's page. */
function viewBundles(view: string): Bundle[] {
  const app = `client/src/views/${view}/app`;
  return [
    {
      name: view,
      options: { ...browser, entryPoints: [`${app}/main.ts`], outfile: `dist/${view}.js` },
    },
    {
      name: `${view}-style`,
      options: { ...browser, entryPoints: [`${app}/${view}.css`], outfile: `dist/${view}.css` },
    },
  ];
}

const bundles: readonly Bundle[] = [
  {
    name: 'extension',
    options: {
      ...node,
      entryPoints: ['client/src/node/main.ts'],
      outfile: 'dist/extension.js',
      external: ['vscode'],
    },
  },
  {
    name: 'server',
    options: {
      ...node,
      entryPoints: ['server/src/lsp/node/main.ts'],
      outfile: 'dist/server.js',
      external: ['./pdf.js'],
      plugins: [workbookApart],
    },
  },
  {
    name: 'pdf',
    options: { ...node, entryPoints: ['server/src/pdf/pdf-text.ts'], outfile: 'dist/pdf.js' },
  },
  {
    name: 'workbook',
    options: { ...node, entryPoints: ['server/src/spreadsheet/workbook.ts'], outfile: 'dist/workbook.js' },
  },
  {
    name: 'browser-extension',
    options: {
      ...browser,
      // The extension host of a browser loads CommonJS, as that of Node does.
      format: 'cjs',
      entryPoints: ['client/src/browser/main.ts'],
      outfile: 'dist/browser/extension.js',
      external: ['vscode'],
    },
  },
  {
    name: 'browser-server',
    options: {
      ...browser,
      entryPoints: ['server/src/lsp/browser/main.ts'],
      outfile: 'dist/browser/server.js',
    },
  },
  {
    name: 'cli',
    options: {
      ...node,
      entryPoints: ['server/src/cli/main.ts'],
      outfile: 'dist/cli.js',
      external: ['./server.js'],
      plugins: [workbookApart],
      banner: { js: '#!/usr/bin/env node' },
    },
  },
  ...viewBundles('timeline'),
  ...viewBundles('board'),
];

/**
 * Builds bundles into `dist/`, beside each the metafile that the size and import checks read, and the licence texts of what
 * they contain.
 * @param names of the bundles; all of them, in an empty folder, where none is given.
 */
export async function buildBundles(names: readonly string[] = []): Promise<void> {
  if (names.length === 0) await rm(output, { recursive: true, force: true });
  await mkdir(join(output, 'meta'), { recursive: true });
  for (const { name, options } of bundles) {
    if (names.length > 0 && !names.includes(name)) continue;
    const { metafile } = await build(options);
    await writeFile(join(output, 'meta', `${name}.json`), JSON.stringify(metafile));
  }
  await writeFile(join(root, noticesFile), thirdPartyNotices(root));
}

/**
 * Builds every bundle with a source map and readable names, and again whenever a source file changes, until the process
 * ends.
 */
async function watchBundles(): Promise<void> {
  console.log('Building');
  for (const { options } of bundles) {
    const development = await context({ ...options, minify: false, sourcemap: 'linked', logLevel: 'info' });
    await development.rebuild();
    await development.watch();
  }
  console.log('Watching');
}

if (import.meta.main) {
  const { values, positionals } = parseArgs({
    options: { watch: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  if (values.watch) await watchBundles();
  else await buildBundles(positionals);
}

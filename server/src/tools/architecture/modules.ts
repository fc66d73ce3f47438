/** A folder of the code: what it contains, what it must not do, and what it may import. */
export interface Module {
  /** Path from the root, with a slash at the end; a file belongs to the module with the longest path that fits. */
  readonly path: string;
  /** One line for ARCHITECTURE.md. */
  readonly contains: string;
  /** One line for ARCHITECTURE.md; empty where the imports alone say it. */
  readonly mustNot?: string;
  /** Files that it may import besides its own, as beginnings of paths. */
  readonly imports: readonly string[];
  /** Files of which it may import types only. */
  readonly types?: readonly string[];
  /** Packages and Node modules that it may import. */
  readonly packages?: readonly RegExp[];
}

const engine = 'server/src/engine/';
const text = `${engine}text/`;
const reference = `${engine}reference/`;
const format = `${engine}format/`;
const caseFolder = `${engine}case/`;
const edit = `${engine}edit/`;
const settings = `${engine}settings/`;
const procedure = `${engine}procedure/`;
const checks = `${engine}checks/`;
const rules = `${checks}rules/`;
const views = `${engine}views/`;
const recording = `${engine}recording/`;
const protocol = 'server/src/protocol/';
const workspace = 'server/src/workspace/';
const lsp = 'server/src/lsp/';
const cli = 'server/src/cli/';
const client = 'client/src/';

const node = /^node:/;
const languageServer = /^vscode-languageserver(?:-textdocument|-types)?$/;
const vscode = /^vscode$/;

/** The parts of a finding, which everything that passes findings on may know. */
const finding = [`${checks}finding.ts`, `${checks}severity.ts`, `${checks}severity-counts.ts`];

/** What a rule knows. */
export const ruleImports: readonly string[] = [
  ...finding,
  `${checks}rule-context.ts`,
  `${checks}other-cases.ts`,
  `${rules}rule.ts`,
  text,
  reference,
  format,
  caseFolder,
  edit,
  settings,
  procedure,
];

/** Every folder of shipped code, from the bottom up: ARCHITECTURE.md and the house test are made from this table. */
export const modules: readonly Module[] = [
  {
    path: text,
    contains: 'words, lines, spans, edits, both languages of a message',
    mustNot: 'know cases, YAML or the trade',
    imports: [],
  },
  {
    path: reference,
    contains:
      'facts of the trade: working days, Harmonized System, currencies, check digits, clause wordings',
    mustNot: 'know cases',
    imports: [text],
    packages: [/^zod$/, /^papaparse$/],
  },
  {
    path: format,
    contains: 'the zod format: the one source of types, schema, names and aliases',
    imports: [reference, text],
    packages: [/^zod$/],
  },
  {
    path: `${engine}case/yaml/`,
    contains: 'text to a tree: pieces, recovery of broken lines, certain repairs',
    mustNot: 'know what a case is',
    imports: [reference, text],
    packages: [/^yaml$/, /^js-yaml$/],
  },
  {
    path: caseFolder,
    contains: 'the tree bound to the format: every value with its place, its source text and its meaning',
    mustNot: 'judge',
    imports: [`${engine}case/yaml/`, format, reference, text],
    packages: [/^zod$/],
  },
  {
    path: edit,
    contains: 'edits in the style of the case: insertions, items, names as this case writes them',
    mustNot: 'judge',
    imports: [`${engine}case/`, format, reference, text],
    packages: [/^yaml$/, /^zod$/],
  },
  {
    path: settings,
    contains: 'what a user can set, and the project file that says it',
    imports: [...finding, `${rules}index.ts`, reference, text],
    packages: [/^zod$/, /^yaml$/],
  },
  {
    path: procedure,
    contains:
      'the house procedure: progress, chronology, receipts, due days, durations, duties, waivers, archive',
    mustNot: 'report findings',
    imports: [caseFolder, edit, format, reference, settings, text],
  },
  {
    path: checks,
    contains: 'the runner, findings and severities, fix-all, what could not be judged',
    imports: [rules, `${checks}baseline/`, procedure, settings, edit, caseFolder, format, reference, text],
  },
  {
    path: `${checks}baseline/`,
    contains: 'findings that were there before',
    imports: [...finding, text],
    packages: [/^yaml$/, /^zod$/],
  },
  {
    path: rules,
    contains: 'one file a rule, everything there is to know about it',
    mustNot: 'know another rule or the runner',
    imports: [...ruleImports, rules],
  },
  {
    path: `${views}timeline/`,
    contains: 'a case as nodes on an axis of working days: data, text and SVG',
    mustNot: 'know an editor or a page',
    imports: [checks, procedure, settings, caseFolder, format, reference, text],
  },
  {
    path: `${views}deadlines/`,
    contains: 'what is due, since when and at whom it is to act; the calendar file',
    imports: [`${views}timeline/`, checks, procedure, settings, caseFolder, format, reference, text],
  },
  {
    path: `${views}reports/`,
    contains: 'one pure function a kind of report makes a document: verdict, blocks, typed cells',
    mustNot: 'know a file format',
    imports: [views, checks, procedure, settings, caseFolder, format, reference, text, `${engine}version.ts`],
    packages: [/^papaparse$/],
  },
  {
    path: recording,
    contains:
      'writing a case instead of typing it: received papers, completed nodes, new cases, pasted goods',
    mustNot: 'judge; write a file',
    imports: [checks, procedure, settings, edit, caseFolder, format, reference, text],
    packages: [/^zod$/, /^papaparse$/, /^@rgrove\/parse-xml$/],
  },
  {
    path: `${engine}features/`,
    contains: 'what an editor asks for at an offset: hover, completion, lenses, hints, colours, navigation',
    mustNot: 'know the protocol; look into another case',
    imports: [views, recording, checks, procedure, settings, edit, caseFolder, format, reference, text],
    packages: [/^yaml$/, /^zod$/],
  },
  {
    path: `${engine}features/formatting/`,
    contains: "the blanks of a case: atoms from YAML's concrete syntax, gaps, alignment, indentation",
    mustNot: 'change anything but blanks; format what cannot be read',
    imports: [caseFolder, format, text],
    packages: [/^yaml$/, /^string-width$/],
  },
  {
    path: engine,
    contains: 'the version of the engine',
    mustNot: 'read files, know the clock, an editor or a terminal',
    imports: [],
  },
  {
    path: workspace,
    contains:
      'many cases: which files are cases, which numbers they share, project files, tariffs, baselines',
    mustNot: 'read files; it gets them through `WorkspaceFiles`',
    imports: [engine],
    packages: [/^yaml$/, /^zod$/],
  },
  {
    path: 'server/src/disk/',
    contains: 'the files of this machine',
    mustNot: 'judge them',
    imports: [workspace],
    packages: [node],
  },
  {
    path: 'server/src/pdf/',
    contains: 'the text of a PDF, in a bundle of its own',
    imports: [],
    packages: [/^unpdf$/],
  },
  {
    path: 'server/src/spreadsheet/',
    contains: 'the tables of a report as a workbook, in a bundle of its own',
    imports: [engine],
    packages: [/^hucre\/xlsx$/],
  },
  {
    path: protocol,
    contains: 'names and types of the custom requests',
    mustNot: 'import anything at run time',
    imports: [],
    types: [engine],
  },
  {
    path: `${lsp}session/`,
    contains: 'what a session knows of its editor: abilities, settings, the day',
    mustNot: 'know a document',
    imports: [`${lsp}clock.ts`, engine, workspace, protocol],
    packages: [languageServer, /^zod$/],
  },
  {
    path: `${lsp}convert/`,
    contains: "from offsets, Markdown and edits to the protocol's types",
    imports: [`${lsp}session/`, `${lsp}files/`, engine, protocol],
    packages: [languageServer, /^zod$/],
  },
  {
    path: `${lsp}files/`,
    contains: 'files on disk or with the client, and how addresses name them',
    mustNot: 'answer a request',
    imports: [`${lsp}session/`, `${lsp}platform.ts`, engine, workspace, protocol],
    packages: [languageServer, /^p-map$/, /^zod$/, /^vscode-uri$/],
  },
  {
    path: `${lsp}documents/`,
    contains: 'open documents and their checks',
    mustNot: 'answer a request',
    imports: [
      `${lsp}session/`,
      `${lsp}convert/`,
      `${lsp}files/`,
      `${lsp}clock.ts`,
      engine,
      workspace,
      protocol,
    ],
    packages: [languageServer],
  },
  {
    path: `${lsp}cases/`,
    contains: 'every case, open or not: records, feed, background checks',
    mustNot: 'answer a request',
    imports: [
      `${lsp}session/`,
      `${lsp}convert/`,
      `${lsp}files/`,
      `${lsp}documents/`,
      `${lsp}clock.ts`,
      engine,
      workspace,
      protocol,
    ],
    packages: [languageServer, /^p-map$/],
  },
  {
    path: `${lsp}methods/`,
    contains: 'one file a method of the protocol; `certcase/` for our own',
    mustNot: 'keep anything between two requests',
    imports: [
      `${lsp}session/`,
      `${lsp}convert/`,
      `${lsp}files/`,
      `${lsp}documents/`,
      `${lsp}cases/`,
      'server/src/spreadsheet/',
      engine,
      workspace,
      protocol,
    ],
    packages: [languageServer, /^zod$/],
  },
  {
    path: `${lsp}requests/`,
    contains: 'the tables of everything that the server can be asked',
    mustNot: 'do the work: a method does',
    imports: [lsp, 'server/src/spreadsheet/', engine, workspace, protocol],
    packages: [languageServer, /^zod$/],
  },
  {
    path: `${lsp}node/`,
    contains: 'the server as a process, and the platform of that',
    imports: [lsp, 'server/src/disk/'],
    types: ['server/src/pdf/'],
    packages: [node, /^vscode-languageserver\/node$/],
  },
  {
    path: `${lsp}browser/`,
    contains: 'the server as a web worker, and the platform of that',
    imports: [lsp],
    packages: [/^vscode-languageserver\/browser$/],
  },
  {
    path: lsp,
    contains: 'the language server; the only code that knows `vscode-languageserver`',
    mustNot: 'know the command line, Node or the browser; it gets them as a `Platform`',
    imports: [lsp, engine, workspace, 'server/src/spreadsheet/', protocol],
    packages: [languageServer],
  },
  {
    path: cli,
    contains: 'the command line',
    mustNot: 'know the language server',
    imports: [engine, workspace, 'server/src/disk/', 'server/src/spreadsheet/', protocol],
    packages: [node, /^p-map$/, /^string-width$/],
  },
  {
    path: `${client}cases/`,
    contains: 'lists of cases: filter, order, groups',
    mustNot: 'know VS Code or a page',
    imports: [],
    types: [protocol],
  },
  {
    path: `${client}views/app/`,
    contains: 'the browser code that views share: dates, scale of days, signs, tooltip, look',
    mustNot: 'know a view',
    imports: [],
    types: [protocol],
    packages: [/^lit-html/],
  },
  {
    path: `${client}node/`,
    contains: 'how the extension starts its server on the desktop',
    imports: [`${client}extension.ts`],
    packages: [vscode, /^vscode-languageclient\/node$/],
  },
  {
    path: `${client}browser/`,
    contains: 'how the extension starts its server on vscode.dev',
    imports: [`${client}extension.ts`],
    packages: [vscode, /^vscode-languageclient\/browser$/],
  },
  {
    path: client,
    contains: 'the VS Code extension: asks the server and shows the answers',
    mustNot: 'know the engine, Node or the browser',
    imports: [protocol, `${client}cases/`],
    packages: [vscode, /^vscode-languageclient$/],
  },
];

/** An import against the table that is still there. The list may only shrink: the house test refuses one that is not needed. */
export interface Exception {
  readonly file: string;
  readonly imports: string;
}

export const exceptions: readonly Exception[] = [
  { file: `${lsp}cases/workspace-diagnostics.ts`, imports: `${lsp}methods/diagnostic.ts` },
  { file: `${lsp}files/files-on-disk.ts`, imports: `${lsp}documents/checked-project.ts` },
  { file: `${lsp}methods/certcase/receipt-check.ts`, imports: `${lsp}clock.ts` },
  { file: `${lsp}methods/certcase/receipt-check.ts`, imports: `${lsp}requests/answer.ts` },
  { file: `${lsp}methods/certcase/received-papers.ts`, imports: `${lsp}platform.ts` },
  { file: `${lsp}methods/certcase/record.ts`, imports: `${lsp}requests/answer.ts` },
  { file: `${lsp}session/as-of.ts`, imports: `${lsp}documents/checked-case.ts` },
];

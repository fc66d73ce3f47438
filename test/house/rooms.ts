/** A part of the code, and what the files in it may import; see ARCHITECTURE.md. */
export interface Room {
  /** Path from the root; a file belongs to the room with the longest path that fits. */
  readonly path: string;
  /** Files that it may import besides its own, as beginnings of paths. */
  readonly files: readonly string[];
  /** Files of which it may import types alone. */
  readonly types?: readonly string[];
  /** Packages and Node modules that it may import. */
  readonly packages: readonly RegExp[];
}

const engine = 'server/src/engine/';
const node = /^node:/;

/** What a rule stands on. */
const underRules = [
  `${engine}checks/rules/rule.ts`,
  `${engine}checks/rule-context.ts`,
  `${engine}checks/finding.ts`,
  `${engine}checks/severity.ts`,
  `${engine}format/`,
  `${engine}case/`,
  `${engine}edit/`,
  `${engine}procedure/`,
  `${engine}reference/`,
  `${engine}text/`,
  `${engine}settings/`,
];

export const rooms: readonly Room[] = [
  { path: engine, files: [engine], packages: [/^yaml$/, /^zod$/] },
  { path: `${engine}reference/`, files: [`${engine}text/`], packages: [/^zod$/, /^papaparse$/] },
  { path: `${engine}text/`, files: [], packages: [] },
  { path: `${engine}views/reports/`, files: [engine], packages: [/^papaparse$/] },
  {
    path: `${engine}case/`,
    files: [engine],
    packages: [/^yaml$/, /^js-yaml$/, /^zod$/],
  },
  {
    path: `${engine}recording/`,
    files: [engine],
    packages: [/^zod$/, /^papaparse$/, /^@rgrove\/parse-xml$/],
  },
  { path: `${engine}features/formatting/`, files: [engine], packages: [/^yaml$/, /^string-width$/] },
  { path: 'server/src/workspace/', files: [engine], packages: [/^yaml$/, /^zod$/] },
  { path: 'server/src/disk/', files: ['server/src/workspace/'], packages: [node] },
  { path: 'server/src/pdf/', files: [], packages: [/^unpdf$/] },
  { path: 'server/src/spreadsheet/', files: [engine], packages: [/^hucre\/xlsx$/] },
  { path: 'server/src/protocol/', files: [], types: [engine], packages: [] },
  {
    path: 'server/src/lsp/',
    files: [engine, 'server/src/workspace/', 'server/src/spreadsheet/', 'server/src/protocol/'],
    packages: [/^vscode-languageserver(?:-textdocument)?$/, /^vscode-uri$/, /^p-map$/, /^zod$/],
  },
  {
    path: 'server/src/lsp/node/',
    files: ['server/src/lsp/', 'server/src/disk/'],
    types: ['server/src/pdf/'],
    packages: [node, /^vscode-languageserver\/node$/],
  },
  {
    path: 'server/src/lsp/browser/',
    files: ['server/src/lsp/'],
    packages: [/^vscode-languageserver\/browser$/],
  },
  {
    path: 'server/src/cli/',
    files: [
      engine,
      'server/src/workspace/',
      'server/src/disk/',
      'server/src/spreadsheet/',
      'server/src/protocol/',
    ],
    packages: [node, /^p-map$/, /^string-width$/],
  },
  {
    path: 'client/src/',
    files: ['server/src/protocol/', 'client/src/cases/'],
    packages: [/^vscode$/, /^vscode-languageclient$/],
  },
  {
    path: 'client/src/node/',
    files: ['client/src/extension.ts'],
    packages: [/^vscode$/, /^vscode-languageclient\/node$/],
  },
  {
    path: 'client/src/browser/',
    files: ['client/src/extension.ts'],
    packages: [/^vscode$/, /^vscode-languageclient\/browser$/],
  },
  { path: 'client/src/cases/', files: [], types: ['server/src/protocol/'], packages: [] },
  {
    path: 'client/src/views/app/',
    files: [],
    types: ['server/src/protocol/'],
    packages: [/^lit-html/],
  },
];

/** The room of a rule: every area is one of its own, and so is every rule in it. */
export function ruleRoom(path: string): Room | undefined {
  if (!/^server\/src\/engine\/checks\/rules\/[^/]+\/[^/]+\.ts$/.test(path)) return undefined;
  return { path, files: underRules, packages: [] };
}

/** The room of the browser code of a view: every view is one of its own, and knows how its panel and it talk. */
export function pageRoom(path: string): Room | undefined {
  const [app, view] = /^(client\/src\/views\/[^/]+\/)app\//.exec(path) ?? [];
  if (app === undefined) return undefined;
  return {
    path: app,
    files: ['client/src/views/app/', 'client/src/cases/'],
    types: ['server/src/protocol/', `${view}messages.ts`],
    packages: [/^lit-html/],
  };
}

/** The room in which a file stands. */
export function roomOf(path: string): Room | undefined {
  const fitting = rooms.filter((room) => path.startsWith(room.path));
  return (
    ruleRoom(path) ?? pageRoom(path) ?? fitting.sort((left, right) => right.path.length - left.path.length)[0]
  );
}

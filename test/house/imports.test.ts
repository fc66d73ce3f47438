import { expect, it } from 'vitest';
import { exceptions } from '../../server/src/tools/architecture/modules.ts';
import { circles } from './circles.ts';
import { moduleOf } from './modules.ts';
import { type Import, importsOf, type SourceFile, sourceFiles } from './source-files.ts';

const shipped = sourceFiles('server/src/**', 'client/src/**').filter(
  ({ path }) => !path.startsWith('server/src/tools/'),
);

function isAllowed({ path }: SourceFile, { target, typeOnly }: Import): boolean {
  const module = moduleOf(path);
  if (module === undefined) return false;
  if (module.packages?.some((known) => known.test(target))) return true;
  // The command line loads the language server's bundle, which lies beside it.
  if (path === 'server/src/cli/commands/lsp.ts' && target === 'server/src/cli/commands/server.js')
    return true;
  if (moduleOf(target)?.path === module.path) return true;
  const allowed = [...module.imports, ...(typeOnly ? (module.types ?? []) : [])];
  return allowed.some((beginning) => target.startsWith(beginning));
}

/** Every import that the table of modules does not allow. */
const trespasses = shipped.flatMap((file) =>
  file.imports
    .filter((imported) => !isAllowed(file, imported))
    .map(({ target }) => ({ file: file.path, imports: target })),
);

it('sees every form of import', () => {
  const text = `import { a } from './a.ts';
import type { B } from '../b.ts';
import {
  c,
  type D,
} from 'yaml';
export { e } from './e.ts';
import './f.css';
await import('node:fs');
`;
  expect(importsOf('server/src/cli/main.ts', text)).toEqual([
    { target: 'server/src/cli/a.ts', typeOnly: false },
    { target: 'server/src/b.ts', typeOnly: true },
    { target: 'yaml', typeOnly: false },
    { target: 'server/src/cli/e.ts', typeOnly: false },
    { target: 'server/src/cli/f.css', typeOnly: false },
    { target: 'node:fs', typeOnly: false },
  ]);
});

it('keeps every import of shipped code to what its module may know, but for the listed exceptions', () => {
  const listed = (trespass: { file: string; imports: string }) =>
    exceptions.some(({ file, imports }) => file === trespass.file && imports === trespass.imports);
  expect(trespasses.filter((trespass) => !listed(trespass))).toEqual([]);
});

it('lists no exception that is no longer needed', () => {
  const needed = ({ file, imports }: { file: string; imports: string }) =>
    trespasses.some((trespass) => trespass.file === file && trespass.imports === imports);
  expect(exceptions.filter((exception) => !needed(exception))).toEqual([]);
});

it('finds a circle of files', () => {
  const graph = new Map([
    ['a', ['b']],
    ['b', ['c', 'd']],
    ['c', ['a']],
    ['d', ['d']],
    ['e', ['a']],
  ]);
  expect(circles(graph)).toEqual([['a', 'b', 'c']]);
});

it('has no circle of files, of types either', () => {
  const graph = new Map(shipped.map(({ path, imports }) => [path, imports.map(({ target }) => target)]));
  expect(graph.size).toBeGreaterThan(500);
  expect(circles(graph)).toEqual([]);
});

it('imports types alone into the protocol', () => {
  const protocol = shipped.filter(({ path }) => path.startsWith('server/src/protocol/'));
  expect(protocol).not.toEqual([]);
  expect(protocol.flatMap(({ imports }) => imports).filter(({ typeOnly }) => !typeOnly)).toEqual([]);
});

import { expect, it } from 'vitest';
import { roomOf } from './rooms.ts';
import { type Import, importsOf, type SourceFile, sourceFiles } from './source-files.ts';

const shipped = sourceFiles('server/src/**', 'client/src/**').filter(
  ({ path }) => !path.startsWith('server/src/tools/'),
);

function isAllowed({ path }: SourceFile, { target, typeOnly }: Import): boolean {
  const room = roomOf(path);
  if (room === undefined) return false;
  if (room.packages.some((known) => known.test(target))) return true;
  // The command line loads the language server's bundle, which stands beside it.
  if (path === 'server/src/cli/commands/lsp.ts' && target === 'server/src/cli/commands/server.js')
    return true;
  if (roomOf(target)?.path === room.path) return true;
  const allowed = [...room.files, ...(typeOnly ? (room.types ?? []) : [])];
  return allowed.some((beginning) => target.startsWith(beginning));
}

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

it('keeps every import of shipped code to what its room may know', () => {
  const trespasses = shipped.flatMap((file) =>
    file.imports
      .filter((imported) => !isAllowed(file, imported))
      .map(({ target, typeOnly }) => `${file.path} imports ${typeOnly ? 'types of ' : ''}${target}`),
  );
  expect(trespasses).toEqual([]);
});

it('imports types alone into the protocol', () => {
  const protocol = shipped.filter(({ path }) => path.startsWith('server/src/protocol/'));
  expect(protocol).not.toEqual([]);
  expect(protocol.flatMap(({ imports }) => imports).filter(({ typeOnly }) => !typeOnly)).toEqual([]);
});

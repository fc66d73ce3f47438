import { globSync, readFileSync } from 'node:fs';
import { posix, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../..');

/** One import of a source file. */
export interface Import {
  /** A package (`yaml`, `node:fs`), or the path of a file from the root. */
  readonly target: string;
  /** Whether it vanishes when the types are taken out. */
  readonly typeOnly: boolean;
}

/** A TypeScript file; its path from the root, with slashes. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly imports: readonly Import[];
}

const importForms = [
  /^(?:import|export)\s+(?<type>type\s)?[^'"]*?\bfrom\s+'(?<target>[^']+)'/gm,
  /^import\s+'(?<target>[^']+)'/gm,
  /\bimport\(\s*'(?<target>[^']+)'/g,
];

/** Every TypeScript file that a pattern finds, such as `server/src/**`. */
export function sourceFiles(...patterns: readonly string[]): readonly SourceFile[] {
  return globSync(
    patterns.map((pattern) => `${pattern}/*.ts`),
    { cwd: root },
  )
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
    .map((path) => {
      const text = readFileSync(resolve(root, path), 'utf8');
      return { path, text, imports: importsOf(path, text) };
    });
}

/** The imports that stand in a file. */
export function importsOf(path: string, text: string): Import[] {
  return importForms.flatMap((form) =>
    [...text.matchAll(form)].map(({ groups }) => {
      const target = groups?.target ?? '';
      return {
        target: target.startsWith('.') ? posix.join(posix.dirname(path), target) : target,
        typeOnly: groups?.type !== undefined,
      };
    }),
  );
}

import { type Module, modules } from './modules.ts';

/** The table of modules for ARCHITECTURE.md, from the bottom up. */
export function moduleTable(): string {
  const rows = modules.map((module) => `| ${cells(module).join(' | ')} |`);
  return ['| module | contains | must not | may import |', '|---|---|---|---|', ...rows].join('\n');
}

function cells({ path, contains, mustNot = '', imports, types = [], packages = [] }: Module): string[] {
  const files = imports.map(shortened);
  const typesOnly = types.map((name) => `types of ${shortened(name)}`);
  const libraries = packages.map(({ source }) => `\`${readable(source)}\``);
  return [
    `\`${path.replace(/\/$/, '')}\``,
    contains,
    mustNot,
    [...files, ...typesOnly, ...libraries].join(', '),
  ];
}

/** `server/src/engine/text/` as `engine/text`. */
function shortened(path: string): string {
  return path.replace(/^server\/src\//, '').replace(/\/$/, '');
}

/** The name of a package from the pattern that allows it. */
function readable(pattern: string): string {
  return pattern
    .replace(/^\^|\$$/g, '')
    .replaceAll('\\/', '/')
    .replace(/\(\?:[^()]*\)\?/g, '')
    .replace(/:$/, ':*');
}

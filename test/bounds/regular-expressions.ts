import { parse } from 'acorn';
import { transformSync } from 'esbuild';
import { root, sourceFiles } from '../house/source-files.ts';

/** A regular expression of the sources. */
export interface Expression {
  /** Path from the root. */
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

/** The regular expressions in what is shipped and in its tools. */
export interface Expressions {
  /** Those that are written as such. */
  readonly literals: readonly Expression[];
  /** The files that make some of texts. */
  readonly makers: readonly string[];
}

export function expressionsOfSources(): Expressions {
  const literals: Expression[] = [];
  const makers = new Set<string>();
  for (const { path: file, text } of sourceFiles('server/src/**', 'client/src/**')) {
    const { code } = transformSync(text, { loader: 'ts', target: 'esnext', format: 'esm' });
    for (const node of nodesOf(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }))) {
      const { regex, callee } = node as { regex?: RegexLiteral; callee?: { name?: string } };
      if (regex !== undefined) literals.push({ file, source: regex.pattern, flags: regex.flags });
      if (callee?.name === 'RegExp') makers.add(file);
    }
  }
  return { literals, makers: [...makers] };
}

interface RegexLiteral {
  readonly pattern: string;
  readonly flags: string;
}

function* nodesOf(node: object): Generator<object> {
  yield node;
  for (const value of Object.values(node)) if (value instanceof Object) yield* nodesOf(value);
}

/** The expressions that a file makes of texts when it is loaded. */
export async function expressionsMadeBy(file: string): Promise<Expression[]> {
  const made: Expression[] = [];
  const original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(original, {
    construct(target, parameters) {
      const expression = Reflect.construct(target, parameters) as RegExp;
      made.push({ file, source: expression.source, flags: expression.flags });
      return expression;
    },
  });
  try {
    // A query of its own, since the file may have been loaded before.
    await import(`${root}/${file}?expressions`);
  } finally {
    globalThis.RegExp = original;
  }
  return made;
}

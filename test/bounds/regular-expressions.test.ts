import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../house/source-files.ts';
import { type Expression, expressionsMadeBy, expressionsOfSources } from './regular-expressions.ts';

process.env.RECHECK_BACKEND = 'pure';
const { checkSync } = await import('recheck');

interface Exception {
  /** The end of its path. */
  readonly file: string;
  /** The beginning of the expression. */
  readonly source: string;
  /** What bounds the text that it is given. */
  readonly because: string;
}

const paper = 'the papers that are recorded have a limit of their own';

/** Expressions whose steps may grow with the square of the text. */
const exceptions: readonly Exception[] = [
  { file: 'case/normalise/date-time.ts', source: '^(.+?)[t,', because: 'a date has 100 characters at most' },
  { file: 'goods/goods-columns.ts', source: '[（(【[].*$', because: paper },
  { file: 'goods/paste-goods.ts', source: '^[ ', because: paper },
  { file: 'new-case/next-case-id.ts', source: '^(.*?)(', because: paper },
  { file: 'recording/paper-kinds.ts', source: String.raw`\b(?:for|against`, because: paper },
  { file: 'paper/read-json.ts', source: '("(?:[^"', because: paper },
  { file: 'recording/special-values.ts', source: '^(?:.*(?:证明', because: paper },
  { file: 'tools/generate.ts', source: '<!-- exit codes', because: 'it reads pages of this project alone' },
  { file: 'recording/stated-facts.ts', source: '代理.*证明', because: paper },
];

/** Files that make expressions while they run: what keeps those linear. */
const madeAtRunTime: Readonly<Record<string, string>> = {
  'server/src/engine/features/completion/flow-slots.ts': 'a copy of one that is written there',
  'server/src/engine/features/navigation/may-name.ts': 'the characters of a name, each for itself',
};

/**
 * Where the checker tries texts it counts steps: with so many a text of 300,000 characters shows a square, and not a step
 * or two more for each of them.
 */
const options = { timeout: 300_000, attackLimit: 20_000_000, attackTimeout: 60_000 };

const { literals, makers } = expressionsOfSources();
const made: Expression[] = [];
for (const file of makers) made.push(...(await expressionsMadeBy(file)));
const expressions = [
  ...new Map([...literals, ...made].map((expression) => [written(expression), expression])).values(),
];

function written({ source, flags }: Expression): string {
  return `/${source}/${flags}`;
}

/** Without a repetition that has no end, the steps are bounded by the length of the expression. */
function repeats({ source }: Expression): boolean {
  return /[*+]|\{\d+,\}/.test(source);
}

/** A verdict of a minute need not be reached twice; it holds for this version of the checker. */
const version = (
  JSON.parse(readFileSync(join(root, 'node_modules/recheck/package.json'), 'utf8')) as { version: string }
).version;
const folder = join(root, 'node_modules/.cache/certcase');
const memory = join(folder, `linear-expressions-${version}.json`);

function rememberedAsLinear(): Set<string> {
  try {
    return new Set(JSON.parse(readFileSync(memory, 'utf8')) as string[]);
  } catch {
    return new Set();
  }
}

function remember(linear: ReadonlySet<string>): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${memory}.${process.pid}`, JSON.stringify([...linear].sort(), undefined, 1));
  renameSync(`${memory}.${process.pid}`, memory);
}

it('takes steps in proportion to the text in every regular expression', { timeout: 900_000 }, () => {
  const linear = rememberedAsLinear();
  const found: (Expression & { verdict: string })[] = [];
  for (const expression of expressions.filter(repeats)) {
    const shown = written(expression);
    if (linear.has(shown)) continue;
    const verdict = checkSync(expression.source, expression.flags, options);
    if (verdict.status === 'safe') {
      linear.add(shown);
      remember(linear);
    } else {
      const attack = verdict.status === 'vulnerable' ? verdict.attack.pattern : '';
      found.push({ ...expression, verdict: `${verdict.status} ${attack}` });
    }
  }
  const isMeant = ({ file, source }: Exception, one: Expression) =>
    one.file.endsWith(file) && one.source.startsWith(source);
  expect(found.filter((one) => !exceptions.some((exception) => isMeant(exception, one)))).toEqual([]);
  expect(exceptions.filter((exception) => !found.some((one) => isMeant(exception, one)))).toEqual([]);
});

it('makes expressions of texts only when it is loaded, or of texts that cannot do harm', () => {
  const atLoad = new Set(made.map(({ file }) => file));
  expect(makers.filter((file) => !atLoad.has(file)).sort()).toEqual(Object.keys(madeAtRunTime).sort());
});

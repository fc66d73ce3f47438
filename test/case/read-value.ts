import { readCase } from '../../server/src/engine/case/case-file.ts';
import type { Field } from '../../server/src/engine/case/model.ts';
import type { ReadingProblem } from '../../server/src/engine/case/problem.ts';

/** What became of one value: how it was read, and what the reader has to say of it. */
export interface ValueReading {
  readonly field: Field;
  readonly problems: readonly ReadingProblem[];
}

/** A case that holds nothing but one value, at a path such as `goods[0].hsCode`. */
export function caseWith(path: string, typed: string): string {
  let indent = '';
  const lines: string[] = [];
  for (const [, name, item] of path.matchAll(/(\w+)|(\[0\])/g)) {
    if (item !== undefined) {
      lines.push(`${indent}-`);
      indent += '  ';
    } else {
      const dash = lines.at(-1)?.endsWith('-') ? lines.pop() : undefined;
      lines.push(`${dash ?? indent}${dash ? ' ' : ''}${name}:`);
      indent += '  ';
    }
  }
  return `${lines.join('\n')} ${typed}\n`;
}

/** Reads a value, typed as YAML, at a path of the format. */
export function readValue(path: string, typed: string): ValueReading {
  const { fields, problems } = readCase(caseWith(path, typed));
  const field = fields.find((candidate) => candidate.place.path === path);
  if (field === undefined) throw new Error(`${path} was not read from ${typed}`);
  return { field, problems: problems.filter((problem) => problem.kind !== 'missing') };
}

/** The reading in short: the state, and what follows from it, as the tables of the tests have it. */
export function summary({ field, problems }: ValueReading): unknown[] {
  if (field.state === 'ambiguous') {
    const readings = problems.flatMap((problem) => (problem.kind === 'ambiguous' ? problem.readings : []));
    return ['ambiguous', ...readings.map((reading) => reading.text)];
  }
  if (field.state !== 'read') return [field.state];
  const tidy = problems.flatMap((problem) => (problem.kind === 'untidy' ? [problem.tidy] : []));
  return ['read', field.value, ...tidy.flatMap(({ because, text }) => [because, text])];
}

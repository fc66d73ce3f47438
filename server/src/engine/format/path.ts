import { type FormatPath, namesAt } from './names.ts';

/** A path as people and findings write it: `goods[0].hsCode`. */
export function pathText(path: FormatPath): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '');
}

/** A path with its item numbers left out, as rules name what they watch: `goods[].hsCode`. */
export function pathPattern(path: FormatPath): string {
  return pathText(path).replace(/\[\d+\]/g, '[]');
}

/** The path of a finding as steps: `goods[0].hsCode` → `['goods', 0, 'hsCode']`. */
export function parsePath(path: string): FormatPath {
  return [...path.matchAll(/[^.[\]]+/g)].map(([step]) => (/^\d+$/.test(step) ? Number(step) : step));
}

/** A path as people write it, by the canonical names of the format: `商品[0].商品编码` is `goods[0].hsCode`. */
export function canonicalPath(written: string): string {
  const path: (string | number)[] = [];
  for (const step of parsePath(written)) {
    const name = typeof step === 'string' ? namesAt(path)?.canonical(step) : undefined;
    path.push(name ?? step);
  }
  return pathText(path);
}

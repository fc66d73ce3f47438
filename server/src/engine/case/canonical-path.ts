import { editPath } from '../edit/edit.ts';
import { namesAt } from '../format/names.ts';
import { pathText } from './locate.ts';

/** A path as people write it, by the canonical names of the format: `商品[0].商品编码` is `goods[0].hsCode`. */
export function canonicalPath(written: string): string {
  const path: (string | number)[] = [];
  for (const step of editPath(written)) {
    const name = typeof step === 'string' ? namesAt(path)?.canonical(step) : undefined;
    path.push(name ?? step);
  }
  return pathText(path);
}

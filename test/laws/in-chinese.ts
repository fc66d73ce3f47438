import * as z from 'zod';
import { readCase } from '../../server/src/engine/case/case-file.ts';
import type { TreeNode } from '../../server/src/engine/case/yaml/tree.ts';
import { chineseNaming } from '../../server/src/engine/edit/key-naming.ts';
import { factsOf } from '../../server/src/engine/format/field.ts';
import { formatAt, namesOf } from '../../server/src/engine/format/names.ts';
import { applyEdits, type TextEdit } from '../../server/src/engine/text/edit.ts';

/** A case under the Chinese names and words of the format; what the format does not know stays. */
export function inChinese(text: string): string {
  const edits: TextEdit[] = [];
  const visit = (node: TreeNode, path: readonly (string | number)[]): void => {
    if (node.kind === 'sequence')
      for (const [index, item] of node.items.entries()) visit(item, [...path, index]);
    const part = formatAt(path);
    if (node.kind === 'scalar' && part !== undefined && factsOf(part)?.kind === 'word') {
      const word = chineseNaming.word(node.text);
      if (word !== node.text) edits.push({ span: node.span, newText: word });
    }
    if (node.kind !== 'mapping' || !(part instanceof z.ZodObject)) return;
    for (const { key, value } of node.entries) {
      const name = namesOf(part).canonical(key.text);
      if (name === undefined) continue;
      if (!/\p{Script=Han}/u.test(key.text)) edits.push({ span: key.span, newText: chineseNaming.key(name) });
      visit(value, [...path, name]);
    }
  };
  visit(readCase(text).tree, []);
  return applyEdits(text, edits);
}

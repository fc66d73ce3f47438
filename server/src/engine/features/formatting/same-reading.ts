import { Lexer } from 'yaml';
import { parseYaml } from '../../case/yaml/parse.ts';
import type { TreeNode } from '../../case/yaml/tree.ts';

/** Whether two texts say the same: every value, in its quotes and in its order, and every comment. */
export function readSame(before: string, after: string): boolean {
  const [left, right] = [parseYaml(before), parseYaml(after)];
  if (left.root === undefined || right.root === undefined || left.errors.length + right.errors.length > 0)
    return false;
  return areSame(left.root, right.root) && commentsOf(before) === commentsOf(after);
}

function areSame(left: TreeNode, right: TreeNode): boolean {
  if (left.kind === 'scalar') {
    return right.kind === 'scalar' && left.text === right.text && left.quoting === right.quoting;
  }
  if (left.kind === 'sequence') {
    return right.kind === 'sequence' && left.style === right.style && areAllSame(left.items, right.items);
  }
  const values = (node: typeof left) => node.entries.flatMap(({ key, value }) => [key, value]);
  return right.kind === 'mapping' && left.style === right.style && areAllSame(values(left), values(right));
}

function areAllSame(left: readonly TreeNode[], right: readonly TreeNode[]): boolean {
  if (left.length !== right.length) return false;
  return left.every((node, index) => {
    const other = right[index];
    return other !== undefined && areSame(node, other);
  });
}

function commentsOf(text: string): string {
  const tokens = [...new Lexer().lex(text)].filter((token) => token.startsWith('#'));
  return tokens.map((token) => token.trimEnd()).join('\n');
}

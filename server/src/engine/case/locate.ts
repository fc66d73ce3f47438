import { type FormatPath, namesAt } from '../format/names.ts';
import { type Span, touches } from '../text/span.ts';
import type { CaseFile } from './case-file.ts';
import type { TreeNode } from './yaml/tree.ts';

/** What stands at an offset, as the format sees it. */
export interface Located {
  /** Canonical names and item numbers from the top of the case. */
  readonly path: FormatPath;
  /** The key or the value that was hit. */
  readonly span: Span;
  readonly onKey: boolean;
}

/** The deepest key or value at an offset (UTF-16); undefined on a comment, a blank or an unknown key. */
export function locate(file: CaseFile, offset: number): Located | undefined {
  return locateIn(file.tree, [], offset);
}

function locateIn(node: TreeNode, path: FormatPath, offset: number): Located | undefined {
  switch (node.kind) {
    case 'scalar':
      return touches(node.span, offset) ? { path, span: node.span, onKey: false } : undefined;
    case 'sequence':
      for (const [index, item] of node.items.entries()) {
        if (touches(item.span, offset)) return locateIn(item, [...path, index], offset);
      }
      return undefined;
    case 'mapping': {
      const names = namesAt(path);
      if (names === undefined) return undefined;
      for (const { key, value } of node.entries) {
        const name = names.canonical(key.text);
        if (name === undefined) continue;
        if (touches(key.span, offset)) return { path: [...path, name], span: key.span, onKey: true };
        if (touches(value.span, offset)) return locateIn(value, [...path, name], offset);
      }
      return undefined;
    }
  }
}

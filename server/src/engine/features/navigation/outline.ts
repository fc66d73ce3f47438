import * as z from 'zod';
import type { CaseFile } from '../../case/case-file.ts';
import { type FormatPath, formatAt, namesOf } from '../../case/format/names.ts';
import { type NodeName, nodeNames } from '../../case/format/nodes.ts';
import type { Entry, MappingNode, SequenceNode, TreeNode } from '../../case/yaml/tree.ts';
import { formatDays } from '../../reference/calendar-day.ts';
import type { RuleContext } from '../../rules/rule.ts';
import { excerpt } from '../../text/excerpt.ts';
import type { Span } from '../../text/span.ts';
import { stretchOfNode } from '../../timeline/node-place.ts';
import { nodeStanding } from '../../timeline/node-state.ts';
import { itemDescriptions, partTitles, sectionDetails } from './outline-titles.ts';
import { shownValue, shownValues } from './shown-values.ts';
import { entrySpan, isAlias, itemSpan } from './tree-spans.ts';

export type OutlineKind = 'value' | 'section' | 'node' | 'list' | 'item';

/** A part of a case as an outline shows it, in the language of the file. */
export interface OutlineEntry {
  readonly kind: OutlineKind;
  readonly name: string;
  /** What tells it from others, in a phrase; may be empty. */
  readonly detail: string;
  /** All of it, with its key or its dash. */
  readonly span: Span;
  /** What is shown of it when it is gone to: its key, or the first of its values; within `span`. */
  readonly selection: Span;
  readonly children: readonly OutlineEntry[];
}

/**
 * The sections of a case with their items, the nodes with where they stand today. Values are told by the detail of what
 * they stand in; at the top of the case they stand for themselves.
 */
export function outline(file: CaseFile, context: RuleContext): readonly OutlineEntry[] {
  return new Outliner(file, context).entries(file.tree, []);
}

class Outliner {
  readonly #file: CaseFile;
  readonly #context: RuleContext;

  constructor(file: CaseFile, context: RuleContext) {
    this.#file = file;
    this.#context = context;
  }

  entries(node: MappingNode, path: FormatPath): OutlineEntry[] {
    const schema = formatAt(path);
    if (!(schema instanceof z.ZodObject)) return [];
    const names = namesOf(schema);
    return node.entries.flatMap((entry) => {
      if (isAlias(this.#file.text, entry.key.span)) return [];
      return this.#entry(entry, names.canonical(entry.key.text), path);
    });
  }

  #entry(entry: Entry, name: string | undefined, path: FormatPath): OutlineEntry[] {
    const { key, value } = entry;
    const inner = name === undefined ? undefined : [...path, name];
    const schema = inner && formatAt(inner);
    const part = { name: this.#title(key.text, name), selection: key.span };
    const span = entrySpan(entry);
    if (inner !== undefined && schema instanceof z.ZodObject) {
      const node = path.at(-1) === 'nodes' ? nodeNames.find((known) => known === name) : undefined;
      const children = this.#within(value) ? this.entries(value, inner) : [];
      const detail = node === undefined ? this.#detail(value, inner) : this.#standing(node);
      return [{ kind: node === undefined ? 'section' : 'node', ...part, detail, span, children }];
    }
    if (inner !== undefined && schema instanceof z.ZodArray && schema.element instanceof z.ZodObject) {
      const items = value.kind === 'sequence' ? this.#items(value, inner) : [];
      return [{ kind: 'list', ...part, detail: counted(items.length), span, children: items }];
    }
    // An unknown name stands in the outline where nothing else tells of it.
    if (path.length > 0) return [];
    const detail = value.kind === 'scalar' ? shownValue(value, inner ?? [], this.#file.language) : '';
    return [{ kind: 'value', ...part, detail, span, children: [] }];
  }

  #items(list: SequenceNode, path: FormatPath): OutlineEntry[] {
    if (isAlias(this.#file.text, list.span)) return [];
    const described = itemDescriptions[String(path.at(-1))];
    return list.items.map((item, index) => {
      const inner = [...path, index];
      const values = (names: readonly string[] = []) =>
        shownValues(item, inner, names, this.#file.language).join(' · ');
      const span = itemSpan(this.#file.text, list, item);
      const first = item.kind === 'mapping' ? item.entries[0]?.key.span : undefined;
      return {
        kind: 'item',
        name: values(described?.label) || `#${index + 1}`,
        detail: values(described?.detail),
        span,
        selection: first ?? item.span,
        children: this.#within(item) ? this.entries(item, inner) : [],
      };
    });
  }

  /** Whether a mapping stands here itself, and not where an alias leads to. */
  #within(node: TreeNode): node is MappingNode {
    return node.kind === 'mapping' && !isAlias(this.#file.text, node.span);
  }

  #title(written: string, name: string | undefined): string {
    const title = name === undefined ? undefined : partTitles[name];
    return title?.[this.#file.language] ?? (excerpt(written) || '?');
  }

  #detail(value: TreeNode, path: FormatPath): string {
    const names = sectionDetails[String(path.at(-1))] ?? [];
    return shownValues(value, path, names, this.#file.language).join(' · ');
  }

  #standing(node: NodeName): string {
    const { language } = this.#file;
    const { begin, end } = stretchOfNode(this.#file, node, this.#context.today);
    const { text } = nodeStanding(this.#file, node, this.#context);
    const days = begin === undefined || end === undefined ? [] : [formatDays(begin, end)[language]];
    return [text[language], ...days].join(' · ');
  }
}

function counted(count: number): string {
  return count === 0 ? '' : String(count);
}

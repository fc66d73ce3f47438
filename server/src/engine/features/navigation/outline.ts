import type { CaseFile } from '../../case/case-file.ts';
import type { Entry, MappingNode, SequenceNode, TreeNode } from '../../case/yaml/tree.ts';
import type { RuleContext } from '../../checks/rule-context.ts';
import { type FormatPart, wholeFormat } from '../../format/format-part.ts';
import { type NodeName, nodeNames } from '../../format/nodes.ts';
import { nodeStanding } from '../../procedure/node-state.ts';
import { formatDays } from '../../reference/calendar-day.ts';
import { excerpt } from '../../text/excerpt.ts';
import type { Span } from '../../text/span.ts';
import { stretchOfNode } from '../../views/timeline/node-place.ts';
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
  return new Outliner(file, context).entries(file.tree, wholeFormat);
}

class Outliner {
  readonly #file: CaseFile;
  readonly #context: RuleContext;

  constructor(file: CaseFile, context: RuleContext) {
    this.#file = file;
    this.#context = context;
  }

  entries(node: MappingNode, section: FormatPart): OutlineEntry[] {
    return node.entries.flatMap((entry) =>
      isAlias(this.#file.text, entry.key.span) ? [] : this.#entry(entry, section),
    );
  }

  #entry(entry: Entry, section: FormatPart): OutlineEntry[] {
    const { key, value } = entry;
    const part = section.child(key.text);
    if (part?.names !== undefined) {
      const node = section.name === 'nodes' ? nodeNames.find((known) => known === part.name) : undefined;
      const children = this.#within(value) ? this.entries(value, part) : [];
      const detail = node === undefined ? this.#detail(value, part) : this.#standing(node);
      return [
        { kind: node === undefined ? 'section' : 'node', ...this.#head(entry, part), detail, children },
      ];
    }
    if (part?.item?.names !== undefined) {
      const items = value.kind === 'sequence' ? this.#items(value, part.item) : [];
      return [{ kind: 'list', ...this.#head(entry, part), detail: counted(items.length), children: items }];
    }
    // An unknown name stands in the outline where nothing else tells of it.
    if (section.name !== '') return [];
    const detail = value.kind === 'scalar' ? shownValue(value, part, this.#file.language) : '';
    return [{ kind: 'value', ...this.#head(entry, part), detail, children: [] }];
  }

  #head(entry: Entry, part: FormatPart | undefined): Pick<OutlineEntry, 'name' | 'span' | 'selection'> {
    const { key } = entry;
    return { name: this.#title(key.text, part?.name), span: entrySpan(entry), selection: key.span };
  }

  #items(list: SequenceNode, part: FormatPart): OutlineEntry[] {
    if (isAlias(this.#file.text, list.span)) return [];
    const described = itemDescriptions[part.name];
    return list.items.map((item, index) => {
      const values = (names: readonly string[] = []) =>
        shownValues(item, part, names, this.#file.language).join(' · ');
      const first = item.kind === 'mapping' ? item.entries[0]?.key.span : undefined;
      return {
        kind: 'item',
        name: values(described?.label) || `#${index + 1}`,
        detail: values(described?.detail),
        span: itemSpan(this.#file.text, list, item),
        selection: first ?? item.span,
        children: this.#within(item) ? this.entries(item, part) : [],
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

  #detail(value: TreeNode, part: FormatPart): string {
    return shownValues(value, part, sectionDetails[part.name] ?? [], this.#file.language).join(' · ');
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

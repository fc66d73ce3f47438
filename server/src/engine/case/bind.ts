import type * as z from 'zod';
import { factsOf } from '../format/field.ts';
import { namesOf } from '../format/names.ts';
import { structureOf } from '../format/structure.ts';
import { fold } from '../text/characters.ts';
import { mendedEntries } from './comma-split-values.ts';
import { type AnyLocated, type AnySection, childNamed, type Field, type Place, pathUnder } from './model.ts';
import { joinedItems } from './normalise/joined-items.ts';
import { isPlaceholder } from './normalise/placeholder.ts';
import { readField } from './normalise/read-field.ts';
import type { Expected, ReadingProblem } from './problem.ts';
import type { Entry, MappingNode, TreeNode } from './yaml/tree.ts';

/** What binding a tree to the format gives: the located values, all fields in order, and what was met. */
export interface Binding {
  readonly located: AnyLocated;
  readonly fields: readonly Field[];
  readonly problems: readonly ReadingProblem[];
}

/** What items of lists were bound to, by their node; a node that stands where it stood is the same object. */
export type BoundItems = WeakMap<TreeNode, BoundItem>;

interface BoundItem extends Binding {
  readonly schema: z.ZodType;
  readonly path: string;
}

/**
 * Reads a tree by the format: which value is which, and what it means.
 * @param bound of the texts that the same reader read before.
 */
export function bind(root: MappingNode, format: z.ZodType, bound: BoundItems): Binding {
  const binder = new Binder(bound);
  const located = binder.bind(format, { path: '', span: root.span, keySpan: undefined, node: root });
  return { located, fields: binder.fields, problems: binder.problems };
}

class Binder {
  readonly fields: Field[] = [];
  readonly problems: ReadingProblem[] = [];
  readonly #bound: BoundItems;

  constructor(bound: BoundItems) {
    this.#bound = bound;
  }

  bind(schema: z.ZodType, place: Place): AnyLocated {
    const structure = structureOf(schema);
    switch (structure.kind) {
      case 'section':
        return this.#section(structure.schema, place);
      case 'list':
        return this.#list(structure.schema, place);
      case 'field':
        return this.#field(structure.schema, place);
    }
  }

  #field(schema: z.ZodType, place: Place): Field {
    const facts = factsOf(schema);
    if (facts === undefined) throw new Error(`The format has no facts about ${place.path}`);
    const { node } = place;
    if (node.kind !== 'scalar') {
      const nothing = { kind: 'field', place, value: undefined, text: '', quoting: 'plain', facts } as const;
      if (isMissingValue(node)) return this.#add({ ...nothing, state: 'placeholder' });
      return this.#invalid({ ...nothing, state: 'unreadable' }, 'single-value');
    }
    const written = { kind: 'field', place, text: node.text, quoting: node.quoting, facts } as const;
    if (node.broken) return this.#add({ ...written, state: 'unreadable', value: undefined });
    if (isPlaceholder(node.text, facts))
      return this.#add({ ...written, state: 'placeholder', value: undefined });
    const reading = readField(node.text, facts);
    const { value, tidy } = reading.state === 'read' ? reading : { value: undefined };
    const field = this.#add({ ...written, state: reading.state, value, ...(tidy && { tidy }) });
    if (reading.state === 'unreadable') this.#invalid(field, facts.kind);
    else if (reading.state === 'ambiguous') {
      this.problems.push({ kind: 'ambiguous', field, readings: reading.readings });
    } else if (tidy !== undefined) this.problems.push({ kind: 'untidy', field, tidy });
    return field;
  }

  #add(field: Field): Field {
    this.fields.push(field);
    return field;
  }

  #invalid<Wrong extends AnyLocated>(located: Wrong, expected: Expected): Wrong {
    this.problems.push({ kind: 'invalid', located, expected });
    return located;
  }

  #list(schema: z.ZodArray, place: Place): AnyLocated {
    const { node } = place;
    if (node.kind === 'sequence' && !isMissingValue(node)) {
      const items: AnyLocated[] = [];
      const list = { kind: 'list', place, items, readable: true } as const;
      for (const written of node.items) {
        for (const item of this.#apart(schema, list, written)) {
          items.push(this.#item(schema.element as z.ZodType, item, `${place.path}[${items.length}]`));
        }
      }
      if (items.length === 0 && !schema.safeParse([]).success)
        this.problems.push({ kind: 'missing-item', list });
      return list;
    }
    const empty = { kind: 'list', place, items: [], readable: isMissingValue(node) } as const;
    return empty.readable || isBroken(node) ? empty : this.#invalid(empty, 'list');
  }

  /** An item of a long list is bound once for as long as it stays what and where it is. */
  #item(schema: z.ZodType, node: TreeNode, path: string): AnyLocated {
    const place = { path, span: node.span, keySpan: undefined, node };
    if (node.kind !== 'mapping') return this.bind(schema, place);
    const before = this.#bound.get(node);
    if (before?.schema === schema && before.path === path) {
      this.fields.push(...before.fields);
      this.problems.push(...before.problems);
      return before.located;
    }
    const [fieldCount, problemCount] = [this.fields.length, this.problems.length];
    const located = this.bind(schema, place);
    const fields = this.fields.slice(fieldCount);
    const problems = this.problems.slice(problemCount);
    this.#bound.set(node, { schema, path, located, fields, problems });
    return located;
  }

  /** The items that one item as written holds: itself, or several that are joined by other means than YAML's. */
  #apart(schema: z.ZodArray, list: AnyLocated, node: TreeNode): readonly TreeNode[] {
    const facts = factsOf(schema.element as z.ZodType);
    if (node.kind !== 'scalar' || facts === undefined) return [node];
    const joined = joinedItems(node, facts);
    if (joined === undefined) return [node];
    const { joints, because } = joined;
    this.problems.push({ kind: 'joined-items', list, node, joints, because });
    return joined.items;
  }

  #section(schema: z.ZodObject, place: Place): AnySection {
    const { node } = place;
    if (node.kind !== 'mapping') {
      const readable = isMissingValue(node);
      const section: AnySection = { kind: 'section', place, names: new Set(), readable };
      if (!readable && !isBroken(node)) this.#invalid(section, 'section');
      // An empty name is itself what is missing; an item has no name.
      if (readable && place.keySpan === undefined) this.#missingNames(schema, section);
      return section;
    }
    const names = new Set<string>();
    const values: Record<string, AnyLocated> = {};
    const section: AnySection = { kind: 'section', place, names, readable: true };
    const sectionNames = namesOf(schema);
    const first = new Map<string, Entry>();
    const unknown: Entry[] = [];
    const isName = (key: string) => sectionNames.canonical(key) !== undefined;
    const makesOne = (key: string, text: string) => {
      const name = sectionNames.canonical(key);
      return name === undefined || isValueOf(schema.shape[name] as z.ZodType, text);
    };
    for (const entry of mendedEntries(node, isName, makesOne)) {
      const written = entry.key.text;
      const name = sectionNames.canonical(written);
      if (name === undefined) {
        unknown.push(entry);
        continue;
      }
      const earlier = first.get(name);
      if (earlier !== undefined) {
        this.problems.push({ kind: 'duplicate-key', section, entry, canonical: name, first: earlier });
        continue;
      }
      first.set(name, entry);
      if (name !== written) {
        const characters = fold(written);
        const odd = characters !== written && characters.trim() === name;
        const because = odd ? 'full-width' : 'alias';
        this.problems.push({ kind: 'alias-key', section, entry, canonical: name, because });
      }
      names.add(name);
      values[name] = this.bind(schema.shape[name] as z.ZodType, {
        path: pathUnder(section, name),
        span: entry.value.span,
        keySpan: entry.key.span,
        node: entry.value,
      });
    }
    for (const entry of unknown) {
      const free = new Set(sectionNames.known.filter((name) => !names.has(name)));
      const meant = sectionNames.nearest(entry.key.text, free);
      this.problems.push({ kind: 'unknown-key', section, entry, meant });
      if (meant !== undefined) names.add(meant);
    }
    const filled = Object.assign(section, values);
    this.#missingNames(schema, filled);
    return filled;
  }

  #missingNames(schema: z.ZodObject, section: AnySection): void {
    for (const name of namesOf(schema).required) {
      const located = childNamed(section, name);
      const absent = located === undefined ? !section.names.has(name) : isMissingValue(located.place.node);
      if (absent) this.problems.push({ kind: 'missing', section, name });
    }
  }
}

/** Whether a text that holds a comma can be one value: prose, or a number or a date that can be read with it. */
function isValueOf(schema: z.ZodType, text: string): boolean {
  const facts = factsOf(structureOf(schema).schema);
  if (facts === undefined || facts.kind === 'code') return false;
  return facts.kind === 'text' || readField(text, facts).state !== 'unreadable';
}

/** Nothing, or a placeholder; `[待补]` reads as a list of one to YAML, and is one to nobody else. */
function isMissingValue(node: TreeNode): boolean {
  if (node.kind === 'sequence') {
    const [only, ...others] = node.items;
    return node.style === 'flow' && only !== undefined && others.length === 0 && isMissingValue(only);
  }
  return node.kind === 'scalar' && node.broken !== true && isPlaceholder(node.text);
}

function isBroken(node: TreeNode): boolean {
  return node.kind === 'scalar' && node.broken === true;
}

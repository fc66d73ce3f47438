import type { FieldFacts } from '../../format/field.ts';
import type { Span } from '../../text/span.ts';
import type { ScalarNode } from '../yaml/tree.ts';
import { isPlaceholder } from './placeholder.ts';
import { readField } from './read-field.ts';

/** One scalar that holds several items of a list, such as `合同，发票` or `FCIU5071178/CBHU3202732`. */
export interface JoinedItems {
  readonly items: readonly ScalarNode[];
  readonly joints: readonly Span[];
  readonly because: 'full-width' | 'code';
}

/**
 * Takes a list item apart where somebody wrote several in one; undefined where it is one item, or where a
 * part could not be read.
 */
export function joinedItems(node: ScalarNode, facts: FieldFacts): JoinedItems | undefined {
  // In quotes, and over several lines, a comma belongs to the text.
  if (node.quoting !== 'plain' || node.source !== node.text) return undefined;
  const joint =
    facts.kind === 'code' && facts.scheme !== 'container-number'
      ? /(?:(?<!\s)\s+)?[，、；,;]\s*/g
      : /(?:(?<!\s)\s+)?[，、；,;/]\s*/g;
  const joints = [...node.text.matchAll(joint)].map(({ index, 0: text }) => ({
    start: index,
    end: index + text.length,
  }));
  if (joints.length === 0 || isPlaceholder(node.text, facts) || isOneItem(node.text, facts)) return undefined;
  const items = [{ start: 0, end: 0 }, ...joints].map(({ end }, index) =>
    part(node, { start: end, end: joints[index]?.start ?? node.text.length }),
  );
  if (!items.every((item) => item.text !== '' && readField(item.text, facts).state === 'read'))
    return undefined;
  const place = (span: Span) => ({ start: node.span.start + span.start, end: node.span.start + span.end });
  return {
    items,
    joints: joints.map(place),
    because: /[，、；]/.test(node.text) ? 'full-width' : 'code',
  };
}

/** A moment or a container number may hold a comma or a slash of its own; other codes do not. */
function isOneItem(text: string, facts: FieldFacts): boolean {
  if (facts.kind === 'code' && facts.scheme !== 'container-number') return false;
  return readField(text, facts).state !== 'unreadable';
}

function part(node: ScalarNode, span: Span): ScalarNode {
  const source = node.source.slice(span.start, span.end);
  const [start, end] = [node.span.start + span.start, node.span.start + span.end];
  return { kind: 'scalar', span: { start, end }, source, text: source, quoting: 'plain' };
}

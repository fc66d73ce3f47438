import {
  COLLECTION_STYLE_FLOW,
  EVENT_DOCUMENT,
  EVENT_MAPPING,
  EVENT_POP,
  EVENT_SCALAR,
  EVENT_SEQUENCE,
  type Event,
  getScalarValue,
  type MappingEvent,
  parseEvents,
  SCALAR_STYLE_DOUBLE_QUOTED,
  SCALAR_STYLE_FOLDED_BLOCK,
  SCALAR_STYLE_LITERAL_BLOCK,
  SCALAR_STYLE_SINGLE_QUOTED,
  type ScalarEvent,
  type SequenceEvent,
} from 'js-yaml';
import { lineStart } from '../../text/line-start.ts';
import type { Entry, MappingNode, Quoting, ScalarNode, SequenceNode, TreeNode } from './tree.ts';

/**
 * What the two parsers do not read alike, or what needs a parser that explains: tabs, explicit keys, further documents,
 * directives, and line ends and blanks that are none to one of them.
 */
const isLeftToYaml = /[\t\u0085\u2028\u2029\ufeff]|\r(?!\n)|(?:^|[\s[{,])\?(?:\s|$)|^(?:---|\.\.\.|%)/m;

/**
 * The tree of a text in plain, sound YAML, read some twenty times faster than `parseYaml` reads it; undefined for
 * everything else, which is left to that. Where it gives a tree it is the same one. Never throws.
 */
export function parseQuickly(text: string): TreeNode | undefined {
  if (isLeftToYaml.test(text)) return undefined;
  try {
    return new EventReader(text, parseEvents(text, {})).document();
  } catch {
    // `js-yaml` stops at what is no YAML, and the reader at what it leaves to the other parser.
    return undefined;
  }
}

const quotings: Readonly<Record<number, Quoting>> = {
  [SCALAR_STYLE_SINGLE_QUOTED]: 'single',
  [SCALAR_STYLE_DOUBLE_QUOTED]: 'double',
  [SCALAR_STYLE_LITERAL_BLOCK]: 'block',
  [SCALAR_STYLE_FOLDED_BLOCK]: 'block',
};

/** Thrown where the other parser has to read the text; one for all, since nobody reads where it came from. */
const leftToYaml = new Error('left to the other parser');

class EventReader {
  readonly #text: string;
  readonly #events: readonly Event[];
  #next = 1;

  constructor(text: string, events: readonly Event[]) {
    this.#text = text;
    this.#events = events;
  }

  document(): TreeNode {
    const [first] = this.#events;
    if (first?.type !== EVENT_DOCUMENT || first.explicitStart || first.explicitEnd) throw leftToYaml;
    const root = this.#node();
    if (this.#take().type !== EVENT_POP || this.#next < this.#events.length) throw leftToYaml;
    return root;
  }

  #take(): Event {
    const event = this.#events[this.#next++];
    if (event === undefined) throw leftToYaml;
    return event;
  }

  #node(): TreeNode {
    const event = this.#take();
    switch (event.type) {
      case EVENT_SCALAR:
        return this.#scalar(event);
      case EVENT_MAPPING:
        return this.#mapping(event);
      case EVENT_SEQUENCE:
        return this.#sequence(event);
      default:
        throw leftToYaml;
    }
  }

  #mapping(event: MappingEvent): MappingNode {
    const style = this.#styleOf(event, '{');
    const entries: Entry[] = [];
    let end = event.start + 1;
    while (this.#events[this.#next]?.type !== EVENT_POP) {
      const key = this.#node();
      if (key.kind !== 'scalar' || key.quoting === 'block' || key.text === '<<') throw leftToYaml;
      const value = this.#value(key);
      entries.push({ key, value });
      end = value.span.end;
    }
    this.#next++;
    const span = {
      start: event.start,
      end: style === 'flow' ? this.#behind(end, '}') : this.#withComment(end),
    };
    return { kind: 'mapping', span, style, entries };
  }

  #sequence(event: SequenceEvent): SequenceNode {
    const style = this.#styleOf(event, '[');
    const items: TreeNode[] = [];
    let end = event.start + 1;
    while (this.#events[this.#next]?.type !== EVENT_POP) {
      const item = this.#node();
      items.push(item);
      end = item.span.end;
    }
    this.#next++;
    const span = {
      start: event.start,
      end: style === 'flow' ? this.#behind(end, ']') : this.#withComment(end),
    };
    return { kind: 'sequence', span, style, items };
  }

  /** The value of a key; nothing stands right behind the colon. */
  #value(key: ScalarNode): TreeNode {
    const event = this.#events[this.#next];
    if (event?.type !== EVENT_SCALAR || event.valueStart !== -1) return this.#node();
    const colon = this.#skipBlanks(key.span.end);
    if (this.#text[colon] !== ':' || hasProperties(event)) throw leftToYaml;
    this.#next++;
    const span = { start: colon + 1, end: colon + 1 };
    return { kind: 'scalar', span, source: '', text: '', quoting: 'plain' };
  }

  #scalar(event: ScalarEvent): ScalarNode {
    const { valueStart, valueEnd, style } = event;
    if (valueStart === -1 || hasProperties(event)) throw leftToYaml;
    const quoting = quotings[style] ?? 'plain';
    const marks = quoting === 'single' || quoting === 'double' ? 1 : 0;
    const start = quoting === 'block' ? this.#headerOf(valueStart) : valueStart - marks;
    const end = this.#trimmed(valueEnd + marks, start);
    if (start === end) throw leftToYaml;
    const source = this.#text.slice(start, end);
    return { kind: 'scalar', span: { start, end }, source, text: getScalarValue(this.#text, event), quoting };
  }

  /** Where the `|` or `>` stands that a block text begins with. */
  #headerOf(contentStart: number): number {
    const end = contentStart - 1;
    const start = lineStart(this.#text, end);
    const header = /[|>][-+\d]*[ ]*(?:#.*|\r?)$/s.exec(this.#text.slice(start, end));
    if (header === null) throw leftToYaml;
    return start + header.index;
  }

  #styleOf(event: MappingEvent | SequenceEvent, bracket: string): 'block' | 'flow' {
    if (hasProperties(event)) throw leftToYaml;
    if (event.style !== COLLECTION_STYLE_FLOW) return 'block';
    // A pair in a list that stands without braces has no end of its own.
    if (this.#text[event.start] !== bracket) throw leftToYaml;
    return 'flow';
  }

  /** The offset behind the closing bracket. */
  #behind(lastEnd: number, bracket: string): number {
    let offset = this.#skipBlanks(lastEnd);
    if (this.#text[offset] === ',') offset = this.#skipBlanks(offset + 1);
    if (this.#text[offset] !== bracket) throw leftToYaml;
    return offset + 1;
  }

  /** The end of a block, to which the other parser counts the comment behind its last line, and comments below. */
  #withComment(end: number): number {
    const comment = / +#.*/y;
    comment.lastIndex = end;
    const behind = comment.test(this.#text) ? comment.lastIndex : end;
    const below = /\s*/y;
    below.lastIndex = behind;
    below.test(this.#text);
    if (this.#text[below.lastIndex] === '#') throw leftToYaml;
    return this.#trimmed(behind, end);
  }

  /** Over blanks, line ends and comments. */
  #skipBlanks(from: number): number {
    const blanks = /(?:[ \r\n]|(?<=[ \r\n])#.*)*/y;
    blanks.lastIndex = from;
    blanks.exec(this.#text);
    return blanks.lastIndex;
  }

  #trimmed(end: number, start: number): number {
    let trimmed = end;
    while (trimmed > start && /\s/.test(this.#text[trimmed - 1] ?? '')) trimmed--;
    return trimmed;
  }
}

/** Whether an anchor or a tag stands in front of a value. */
function hasProperties({ anchorStart, tagStart }: MappingEvent | SequenceEvent | ScalarEvent): boolean {
  return anchorStart !== -1 || tagStart !== -1;
}

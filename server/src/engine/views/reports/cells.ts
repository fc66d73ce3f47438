import type { CalendarDay } from '../../reference/calendar-day.ts';
import type { Block, Cell, Fact, Tone } from './report.ts';

/** A text for people; empty where there is none. */
export function text(value: string | undefined, tone?: Tone): Cell {
  return { kind: 'text', text: value ?? '', ...(tone && { tone }) };
}

/** A number, a code or a name that has to stay as it is written, whatever a spreadsheet would make of it. */
export function code(value: string | undefined): Cell {
  return { kind: 'code', text: value ?? '' };
}

export function number(value: number): Cell {
  return { kind: 'number', value };
}

/** A day; an empty cell where there is none. */
export function day(value: CalendarDay | undefined): Cell {
  return value === undefined ? text('') : { kind: 'day', day: value };
}

/** Whether there is nothing to be read in a cell. */
export function isEmpty(cell: Cell): boolean {
  return (cell.kind === 'text' || cell.kind === 'code') && cell.text === '';
}

/** Names with their values, without those that have none. */
export function facts(entries: readonly (readonly [label: string, value: Cell])[]): Block {
  const filled: Fact[] = entries
    .map(([label, value]) => ({ label, value }))
    .filter(({ value }) => !isEmpty(value));
  return { kind: 'facts', facts: filled };
}

export function heading(title: string, level: 2 | 3 = 2): Block {
  return { kind: 'heading', level, text: title };
}

export function paragraph(sentence: string): Block {
  return { kind: 'paragraph', text: sentence };
}

/** A heading with what stands below it; nothing where nothing does. */
export function section(title: string, blocks: readonly Block[]): readonly Block[] {
  return blocks.length === 0 ? [] : [heading(title), ...blocks];
}

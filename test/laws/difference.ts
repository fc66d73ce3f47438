import { isDeepStrictEqual } from 'node:util';
import { readCase } from '../../server/src/engine/case/case-file.ts';
import type { Finding } from '../../server/src/engine/checks/finding.ts';
import { checkCase } from '../../server/src/engine/checks/run.ts';
import { type LineIndex, lineIndex } from '../../server/src/engine/text/line-index.ts';
import { type Mark, writeMark } from './mark.ts';
import type { Fixture } from './page.ts';

/** The findings of a fixture as of its day, under its settings. */
export function findingsOf({ text, context }: Pick<Fixture, 'text' | 'context'>): readonly Finding[] {
  return checkCase(readCase(text), context);
}

/**
 * Compares what a page states with what is found, both ways.
 * @returns nothing where they agree, else a text that shows what is missing and what is unexpected, in
 *   caret lines that can be copied to the page.
 */
export function difference(fixture: Pick<Fixture, 'text' | 'marks' | 'context'>): string {
  const { text, marks } = fixture;
  const positions = lineIndex(text);
  const missing = [...marks];
  const unexpected: string[] = [];
  for (const finding of findingsOf(fixture)) {
    const found = markOf(finding, positions);
    const index = missing.findIndex((mark) => agrees(mark, found, finding));
    if (index !== -1) missing.splice(index, 1);
    else unexpected.push(shown(text, { ...found, says: finding.message.en }));
  }
  return [
    ...missing.map((mark) => `missing, on line ${mark.start.line + 1}:\n${shown(text, mark)}`),
    ...unexpected.map((mark) => `unexpected:\n${mark}`),
  ].join('\n');
}

/** A finding as a page states it, without any words. */
export function markOf(finding: Finding, positions: LineIndex): Mark {
  return {
    severity: finding.severity,
    code: finding.code,
    fixable: finding.fixes.length > 0,
    waived: finding.waived !== undefined,
    start: positions.positionAt(finding.span.start),
    end: positions.positionAt(finding.span.end),
    says: '',
  };
}

/** Whether a mark of a page is about a finding. */
export function agrees(mark: Mark, found: Mark, { message, fixes }: Finding): boolean {
  const texts = [message, ...fixes.map(({ title }) => title)];
  const says = texts.some(({ en, zh }) => en.includes(mark.says) || zh.includes(mark.says));
  return says && isDeepStrictEqual({ ...mark, says: '' }, found);
}

function shown(text: string, mark: Mark): string {
  return writeMark(text, mark).replace(/^/gm, '    ');
}

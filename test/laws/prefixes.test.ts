import { expect, it } from 'vitest';
import { createCaseReader } from '../../server/src/engine/case/case-file.ts';
import type { Finding } from '../../server/src/engine/checks/finding.ts';
import { checkCase } from '../../server/src/engine/checks/run.ts';
import { textFaults } from './message-shape.ts';
import { fixtures } from './pages.ts';

/** A longer case is cut at so many places, evenly spread. */
const mostCuts = 200;

it.each(fixtures)('survives being typed: $name', ({ text, context }) => {
  const read = createCaseReader();
  const step = Math.ceil(text.length / mostCuts);
  for (let length = 0; length < text.length; length += step) {
    const prefix = text.slice(0, length);
    const faults = checkCase(read(prefix), context).flatMap((finding) => faultsOf(finding, prefix));
    expect(faults, `after ${length} characters`).toEqual([]);
  }
});

function faultsOf(finding: Finding, text: string): string[] {
  const { messageId, span, message } = finding;
  const inside = 0 <= span.start && span.start <= span.end && span.end <= text.length;
  return [
    ...textFaults(finding),
    ...(messageId === 'crash' ? [message.en] : []),
    ...(inside ? [] : [`${finding.code} stands at ${span.start} to ${span.end}, outside the text`]),
  ];
}

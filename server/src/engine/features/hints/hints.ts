import type { CaseFile } from '../../case/case-file.ts';
import type { RuleContext } from '../../checks/rule-context.ts';
import type { Span } from '../../text/span.ts';
import { codeHints } from './code-hints.ts';
import { deviationHints } from './deviation-hints.ts';
import type { Hint } from './hint.ts';
import { nodeHints } from './node-hints.ts';

/**
 * What can be told at a glance behind the values of a stretch of the case: chapters of commodity codes, deviations
 * between the papers, working days and due dates. Nothing that a comment behind the value says already.
 */
export function hints(file: CaseFile, range: Span, context: RuleContext): Hint[] {
  const inRange = ({ field: { place, quoting } }: Hint) =>
    quoting !== 'block' && range.start <= place.span.end && place.span.end <= range.end;
  return [
    ...codeHints(file, range, context.tariff),
    ...deviationHints(file, context.settings.deviationPercent),
    ...nodeHints(file, context),
  ].filter((hint) => inRange(hint) && !isSaid(file.text, hint));
}

function isSaid(text: string, { field, label, figures }: Hint): boolean {
  const { end } = field.place.span;
  const newline = text.indexOf('\n', end);
  const comment = /#(.*)/.exec(text.slice(end, newline === -1 ? undefined : newline))?.[1];
  if (comment === undefined) return false;
  if (comment.toLowerCase().includes(label.en) || comment.includes(label.zh)) return true;
  const numbers = comment.match(/\d+/g)?.map(Number) ?? [];
  return figures.length > 0 && figures.every((figure) => numbers.includes(figure));
}

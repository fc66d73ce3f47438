import type { CaseFile } from '../case/case-file.ts';
import { locate } from '../case/locate.ts';
import type { Finding } from '../checks/finding.ts';
import type { RuleContext } from '../checks/rule-context.ts';
import { withoutHints } from '../checks/run.ts';
import type { Language } from '../text/localized.ts';
import { type Span, touches } from '../text/span.ts';
import { deadlineMarkdown } from './hover-deadline.ts';
import { fieldMarkdown } from './hover-field.ts';
import { findingMarkdown, otherEndMarkdown } from './hover-finding.ts';

/** What a hover shows: Markdown, and the stretch of the text that it belongs to. */
export interface Hover {
  readonly span: Span;
  readonly markdown: string;
}

/**
 * What there is to say about a place of the case: the findings on it or pointing at it, the days that a
 * deadline counts from it, and what its field is; mere hints after that. Undefined where there is nothing to say.
 */
export function hover(
  file: CaseFile,
  findings: readonly Finding[],
  offset: number,
  context: RuleContext,
  language: Language,
): Hover | undefined {
  const here = findings.filter((finding) => touches(finding.span, offset));
  const pointing = findings.flatMap((finding) =>
    here.includes(finding)
      ? []
      : finding.related.filter((end) => touches(end.span, offset)).map((end) => ({ finding, end })),
  );
  const located = locate(file, offset);
  const hints = here.filter(({ severity }) => severity === 'hint');
  const parts = [
    ...withoutHints(here).map((finding) => findingMarkdown(finding, language)),
    ...pointing.map(({ finding }) => otherEndMarkdown(finding, language)),
    ...(located === undefined ? [] : deadlineMarkdown(file, located, context, language)),
    ...(located === undefined ? [] : fieldMarkdown(file, located, context, language)),
    ...hints.map((finding) => findingMarkdown(finding, language)),
  ];
  const span = here[0]?.span ?? pointing[0]?.end.span ?? located?.span;
  return span === undefined || parts.length === 0 ? undefined : { span, markdown: parts.join('\n\n---\n\n') };
}

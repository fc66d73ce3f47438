import type { CaseFile } from '../../case/case-file.ts';
import type { Field } from '../../case/model.ts';
import type { Attachments } from '../../checks/rule-context.ts';
import { ruleOf } from '../../checks/rules/index.ts';
import type { Span } from '../../text/span.ts';
import { isNamed, nameSpan } from './named-field.ts';

/** A place of a case that leads out of it: to the scan of a paper, as its path is written, or to the page of a rule. */
export type CaseLink = { readonly span: Span } & (
  | { readonly to: 'file'; readonly path: string }
  | { readonly to: 'rule'; readonly code: string }
);

/**
 * What a case links to. A path that leads out of the workspace is no link, nor is one at which there is nothing.
 * @param attachments what lies beside the case.
 */
export function caseLinks({ content }: CaseFile, attachments: Attachments | undefined): readonly CaseLink[] {
  const scans = [
    ...(content.documents?.items ?? []).map(({ file }) => file),
    content.nodes?.clearance?.stampedCopy?.file,
  ];
  const isThere = ({ value }: { readonly value: string }): boolean => attachments?.look(value) === 'there';
  const rules = (content.waivers?.items ?? []).map(({ rule }) => rule);
  return [
    ...named(scans)
      .filter(isThere)
      .map((field) => ({ span: nameSpan(field), to: 'file', path: field.value }) as const),
    ...named(rules)
      .filter(({ value }) => ruleOf(value) !== undefined)
      .map((field) => ({ span: nameSpan(field), to: 'rule', code: field.value }) as const),
  ];
}

function named(fields: readonly (Field<string> | undefined)[]) {
  return fields.filter(isNamed);
}

import authenticityClause from './agreement/authenticity-clause.ts';
import legalLiabilitiesClause from './agreement/legal-liabilities-clause.ts';
import archiveFile from './archive/file.ts';
import retention from './archive/retention.ts';
import invalidValue from './case/invalid-value.ts';
import missingField from './case/missing-field.ts';
import syntax from './case/syntax.ts';
import certificateNumber from './clearance/certificate-number.ts';
import certificateReused from './clearance/certificate-reused.ts';
import amount from './goods/amount.ts';
import currency from './goods/currency.ts';
import hsCode from './goods/hs-code.ts';
import hsCodeUnknown from './goods/hs-code-unknown.ts';
import origin from './goods/origin.ts';
import customsCode from './parties/customs-code.ts';
import uscc from './parties/uscc.ts';
import type { Rule } from './rule.ts';
import quoteCode from './style/quote-code.ts';
import waiverInvalid from './waiver/invalid.ts';
import deadline from './write-off/deadline.ts';

/** Every rule, in the order in which they are listed for people. */
export const rules: readonly Rule[] = [
  syntax,
  missingField,
  invalidValue,
  quoteCode,
  uscc,
  customsCode,
  legalLiabilitiesClause,
  authenticityClause,
  hsCode,
  hsCodeUnknown,
  amount,
  currency,
  origin,
  certificateNumber,
  certificateReused,
  deadline,
  retention,
  archiveFile,
  waiverInvalid,
];

const rulesByCode = new Map(rules.map((rule) => [rule.code, rule]));

/** The rule of a code; undefined for a code that no rule has. */
export function ruleOf(code: string): Rule | undefined {
  return rulesByCode.get(code);
}

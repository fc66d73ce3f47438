import allInclusive from './agreement/all-inclusive.ts';
import authenticityClause from './agreement/authenticity-clause.ts';
import emptyClause from './agreement/empty-clause.ts';
import legalLiabilitiesClause from './agreement/legal-liabilities-clause.ts';
import agreementValidity from './agreement/validity.ts';
import goodsCertificate from './application/goods-certificate.ts';
import powerOfAttorney from './application/power-of-attorney.ts';
import applicationReceipt from './application/receipt.ts';
import archiveDocuments from './archive/documents.ts';
import archiveFile from './archive/file.ts';
import archiveName from './archive/name.ts';
import retention from './archive/retention.ts';
import chronology from './case/chronology.ts';
import copiedNumber from './case/copied-number.ts';
import duplicateId from './case/duplicate-id.ts';
import duplicateKey from './case/duplicate-key.ts';
import invalidValue from './case/invalid-value.ts';
import missingField from './case/missing-field.ts';
import nonWorkingDay from './case/non-working-day.ts';
import provisionalCalendar from './case/provisional-calendar.ts';
import syntax from './case/syntax.ts';
import unknownKey from './case/unknown-key.ts';
import unknownReference from './case/unknown-reference.ts';
import billNumber from './clearance/bill-number.ts';
import certificateNumber from './clearance/certificate-number.ts';
import certificateReused from './clearance/certificate-reused.ts';
import containerNumber from './clearance/container-number.ts';
import declarationNumber from './clearance/declaration-number.ts';
import receiptCheck from './clearance/receipt-check.ts';
import stampedCopy from './clearance/stamped-copy.ts';
import amount from './goods/amount.ts';
import currency from './goods/currency.ts';
import hsCode from './goods/hs-code.ts';
import hsCodeUnknown from './goods/hs-code-unknown.ts';
import origin from './goods/origin.ts';
import nodeDuration from './node/duration.ts';
import businessLicence from './parties/business-licence.ts';
import customsCode from './parties/customs-code.ts';
import uscc from './parties/uscc.ts';
import coreDocuments from './pre-review/core-documents.ts';
import filingMaterials from './pre-review/filing-materials.ts';
import fullSet from './pre-review/full-set.ts';
import mismatch from './pre-review/mismatch.ts';
import preReviewReceipt from './pre-review/receipt.ts';
import type { Rule } from './rule.ts';
import aliasKey from './style/alias-key.ts';
import styleDate from './style/date.ts';
import fullWidth from './style/full-width.ts';
import styleNumber from './style/number.ts';
import quoteCode from './style/quote-code.ts';
import inquiryTimes from './tracking/inquiry-times.ts';
import notice from './tracking/notice.ts';
import selfCheck from './tracking/self-check.ts';
import certificate from './verification/certificate.ts';
import verificationFailed from './verification/failed.ts';
import originals from './verification/originals.ts';
import samples from './verification/samples.ts';
import waiverInvalid from './waiver/invalid.ts';
import consistency from './write-off/consistency.ts';
import deadline from './write-off/deadline.ts';
import plannedWriteOff from './write-off/planned.ts';
import rootCause from './write-off/root-cause.ts';

/** Every rule, in the order in which they are listed for people. */
export const rules: readonly Rule[] = [
  syntax,
  unknownKey,
  missingField,
  invalidValue,
  duplicateKey,
  duplicateId,
  copiedNumber,
  unknownReference,
  chronology,
  nonWorkingDay,
  provisionalCalendar,
  fullWidth,
  styleDate,
  styleNumber,
  quoteCode,
  aliasKey,
  uscc,
  customsCode,
  businessLicence,
  legalLiabilitiesClause,
  authenticityClause,
  emptyClause,
  allInclusive,
  agreementValidity,
  hsCode,
  hsCodeUnknown,
  amount,
  currency,
  origin,
  coreDocuments,
  filingMaterials,
  fullSet,
  preReviewReceipt,
  mismatch,
  powerOfAttorney,
  goodsCertificate,
  applicationReceipt,
  originals,
  samples,
  certificate,
  verificationFailed,
  certificateNumber,
  certificateReused,
  declarationNumber,
  containerNumber,
  billNumber,
  receiptCheck,
  stampedCopy,
  nodeDuration,
  deadline,
  plannedWriteOff,
  consistency,
  rootCause,
  archiveName,
  archiveDocuments,
  retention,
  archiveFile,
  inquiryTimes,
  notice,
  selfCheck,
  waiverInvalid,
];

const rulesByCode = new Map(rules.map((rule) => [rule.code, rule]));

/** The rule of a code; undefined for a code that no rule has. */
export function ruleOf(code: string): Rule | undefined {
  return rulesByCode.get(code);
}

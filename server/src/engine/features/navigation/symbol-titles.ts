import { documentTitles, receiptTitles } from '../../format/document-titles.ts';
import type { Localized } from '../../text/localized.ts';
import type { NumberKind } from './case-symbol.ts';

/** What people call the paper that bears a number, in the middle of a sentence. */
export const numberTitles: Readonly<Record<NumberKind, Localized>> = {
  certificate: receiptTitles.certificate,
  declaration: receiptTitles.declaration,
  'bill-of-lading': documentTitles['bill-of-lading'],
  'pre-review-receipt': receiptTitles['pre-review-receipt'],
  'application-receipt': receiptTitles['application-receipt'],
  'write-off-list': receiptTitles['write-off-list'],
  agreement: documentTitles['agency-agreement'],
};

import { recordReceiptCheck } from '../../../engine/recording/record-receipt-check.ts';
import { chinaTimeFromEpoch } from '../../../engine/reference/china-time.ts';
import type { DocumentParams, ReceiptCheckAnswer } from '../../../protocol/recording.ts';
import type { Clock } from '../../clock.ts';
import type { CheckedCase } from '../../documents/checked-case.ts';
import type { Method } from '../../requests/answer.ts';
import { proposedEdits } from './record.ts';

/** Records that the customs receipt was looked up at this minute, whatever day the checks are set to. */
export function receiptCheck(clock: Clock): Method<CheckedCase, DocumentParams, ReceiptCheckAnswer> {
  return (checked, _params, { language }) => {
    const { text, message } = recordReceiptCheck(checked.file, chinaTimeFromEpoch(clock.now()));
    return { ...proposedEdits(checked, text ?? checked.file.text), message: message[language] };
  };
}

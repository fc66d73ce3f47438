import { type Reading, unreadable } from '../case/normalise/reading.ts';
import { readWord } from '../case/normalise/word.ts';
import { factsAt } from '../format/names.ts';
import { fold } from '../text/characters.ts';
import { factsOfKind } from './paper-kinds.ts';

const statusWords = factsAt(['nodes', 'preReview', 'receipt', 'status'])?.words ?? [];
const formWords = factsAt(['nodes', 'verification', 'certificate', 'forms', 0])?.words ?? [];

const mismatch = /单证不符|单证不一致|材料不符|资料不符|documents?[\s-]*mismatch/i;

/** Reads what customs answered: the word, or the word with its reasons behind it (单证不符：装箱单件数与发票不一致). */
export function readStatus(text: string): Reading<string> {
  const whole = readWord(text.trim(), statusWords);
  if (whole.state === 'read') return whole;
  if (mismatch.test(text)) return { state: 'read', value: 'document-mismatch' };
  const first = readWord(text.split(/[:：，,;；。.（(\s]/)[0] ?? '', statusWords);
  return first.state === 'read' ? first : unreadable;
}

/** What a receipt says of a mismatch outside of any label. That all is well has to be said by name. */
export function statusInText(text: string): string | undefined {
  return mismatch.test(text) && !/无单证不符|no document mismatch/i.test(text)
    ? 'document-mismatch'
    : undefined;
}

/** The forms in which a certificate is issued: 纸质及电子, `paper, electronic`. */
export function issuedForms(text: string): readonly string[] {
  return text
    .split(/[、,，;；/|+&\s]|和|及|与|\band\b/)
    .filter((word) => word !== '')
    .flatMap((word) => {
      const reading = readWord(word, formWords);
      return reading.state === 'read' ? [reading.value] : [];
    });
}

/** Container numbers, however they are separated. */
export function containerNumbers(text: string): readonly string[] {
  return [
    ...fold(text)
      .toUpperCase()
      .matchAll(/(?<![A-Z0-9])[A-Z]{4}[\s-]?\d{6}[\s-]?\d(?!\d)/g),
  ].map(([number]) => number.replace(/[\s-]/g, ''));
}

/** The number of an agency certificate in the column of attached documents; other papers there are none of ours. */
export function attachedCertificate(text: string): string | undefined {
  const folded = fold(text).trim();
  const [byForm] = folded.match(factsOfKind('certificate').numberForm) ?? [];
  if (byForm !== undefined) return byForm;
  const [, named] =
    /^(?:.*(?:证明|certificate)[^A-Za-z0-9]*)?([A-Za-z0-9][A-Za-z0-9/-]{5,})$/i.exec(folded) ?? [];
  return named;
}

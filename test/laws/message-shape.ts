import type { Finding } from '../../server/src/engine/checks/finding.ts';
import type { Localized } from '../../server/src/engine/text/localized.ts';

/** Longest English message: what an editor shows of a line of its list of problems. */
const longestEnglish = 160;

/** What is wrong with the texts of a finding, for people to read; nothing where all is well. */
export function textFaults({ code, messageId, message, related, fixes }: Finding): string[] {
  const faults = [
    ...localizedFaults(message),
    ...sentenceFaults(message),
    ...related.flatMap((place) => localizedFaults(place.message)),
    ...fixes.flatMap(({ title }) => localizedFaults(title)),
  ];
  return faults.map((fault) => `${code} ${messageId}: ${fault}`);
}

function localizedFaults({ en, zh }: Localized): string[] {
  return [en, zh].flatMap((text) => [
    ...(text.trim() === '' ? ['an empty text'] : []),
    ...(/[\r\n\u2028\u2029]/.test(text) ? [`more than one line in ${JSON.stringify(text)}`] : []),
    ...(/undefined|NaN|\[object/.test(text) ? [`no text for people: ${text}`] : []),
  ]);
}

function sentenceFaults({ en, zh }: Localized): string[] {
  return [
    ...(en.length > longestEnglish ? [`${en.length} characters, more than ${longestEnglish}: ${en}`] : []),
    ...(en.endsWith('.') ? [] : [`no full stop: ${en}`]),
    ...(zh.endsWith('。') ? [] : [`没有句号：${zh}`]),
    ...(/\p{Script=Han}/u.test(zh) ? [] : [`不是中文：${zh}`]),
  ];
}

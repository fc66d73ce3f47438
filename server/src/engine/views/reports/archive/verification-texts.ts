import type { Localized } from '../../../text/localized.ts';
import { plural } from '../verdict.ts';
import type { ArchiveVerification, VerifiedState } from './verification.ts';

/** What people call the state of a file. */
export const verifiedStates: Readonly<Record<VerifiedState, Localized>> = {
  intact: { en: 'intact', zh: '完好' },
  changed: { en: 'changed', zh: '已改动' },
  missing: { en: 'missing', zh: '缺失' },
  outside: { en: 'outside the archive', zh: '在归档文件夹之外' },
  unreadable: { en: 'cannot be read', zh: '无法读取' },
  'not-listed': { en: 'not listed', zh: '未列入清单' },
};

/** The result in a sentence: "Not intact: 1 file changed, 2 missing; 11 intact." */
export function verificationSentence({ files, unreadableLines, isIntact }: ArchiveVerification): Localized {
  const count = (state: VerifiedState) => files.filter((file) => file.state === state).length;
  const more = count('not-listed');
  const also = {
    en:
      more === 0
        ? ''
        : ` ${plural(more, 'file', 'files')} beside them ${more === 1 ? 'is' : 'are'} not listed.`,
    zh: more === 0 ? '' : `另有 ${more} 个文件未列入清单。`,
  };
  if (isIntact) {
    const intact = count('intact');
    return {
      en: `Intact: ${intact === 1 ? 'the one file that is listed is as it was' : `all ${intact} files that are listed are as they were`}.${also.en}`,
      zh: `完好：清单所列 ${intact} 个文件均未改动。${also.zh}`,
    };
  }
  if (files.every(({ state }) => state === 'not-listed') && unreadableLines.length === 0) {
    return { en: 'The list names no file, so nothing is verified.', zh: '清单中没有文件，无从核验。' };
  }
  const wrong = (['changed', 'missing', 'outside', 'unreadable'] as const).filter(
    (state) => count(state) > 0,
  );
  const parts = wrong.map((state) => ({
    en: `${count(state)} ${verifiedStates[state].en}`,
    zh: `${verifiedStates[state].zh} ${count(state)} 个`,
  }));
  if (unreadableLines.length > 0) {
    const lines = unreadableLines.length;
    parts.push({
      en: `${plural(lines, 'line', 'lines')} of the list cannot be read`,
      zh: `清单有 ${lines} 行无法读取`,
    });
  }
  return {
    en: `Not intact: ${parts.map(({ en }) => en).join(', ')}; ${count('intact')} intact.${also.en}`,
    zh: `不完好：${parts.map(({ zh }) => zh).join('，')}；完好 ${count('intact')} 个。${also.zh}`,
  };
}

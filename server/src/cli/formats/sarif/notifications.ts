import type { Language, Localized } from '../../../engine/text/localized.ts';
import type { CheckedFile } from '../../check/checked-file.ts';
import type { CommandError } from '../../command-error.ts';
import { leftOutNote } from '../left-out.ts';
import { artifactLocation } from './locations.ts';
import type { Location, Notification } from './log.ts';
import { messageOf } from './message.ts';
import { ruleIndex } from './rules.ts';

const kinds = {
  unreadable: { en: 'Something could not be read or written', zh: '文件无法读取或写入' },
  unchecked: { en: 'A rule could not judge a place', zh: '规则无法作出判断' },
  'fixes-left-out': { en: 'Fixes that were not applied automatically', zh: '未自动应用的修正' },
  'too-many-warnings': { en: 'More warnings than allowed', zh: '警告数量超过允许值' },
} as const satisfies Record<string, Localized>;

/** The kinds of notifications, as SARIF describes them. */
export function notificationDescriptors(language: Language): object[] {
  return Object.entries(kinds).map(([id, text]) => ({ id, shortDescription: { text: text[language] } }));
}

/** What could not be judged in a file: neither right nor wrong. */
export function uncheckedNotifications({ path, unchecked }: CheckedFile, language: Language): Notification[] {
  return unchecked.map(({ code, path: at, reason, remedy }) => ({
    descriptor: { id: 'unchecked' },
    associatedRule: { id: code, index: ruleIndex(code) },
    level: 'note',
    message: messageOf({ en: `${reason.en}. ${remedy.en}`, zh: `${reason.zh}。${remedy.zh}` }, language),
    locations: [
      { ...fileLocation(path), ...(at !== '' && { logicalLocations: [{ fullyQualifiedName: at }] }) },
    ],
  }));
}

export function problemNotification({ file, sentence }: CommandError, language: Language): Notification {
  return {
    descriptor: { id: 'unreadable' },
    level: 'error',
    message: messageOf(sentence, language),
    ...(file !== undefined && { locations: [fileLocation(file)] }),
  };
}

export function tooManyWarningsNotification(sentence: Localized, language: Language): Notification {
  return {
    descriptor: { id: 'too-many-warnings' },
    level: 'error',
    message: messageOf(sentence, language),
  };
}

export function leftOutNotification(count: number, language: Language): Notification {
  return {
    descriptor: { id: 'fixes-left-out' },
    level: 'note',
    message: messageOf(leftOutNote(count), language),
  };
}

function fileLocation(path: string): Location {
  return { physicalLocation: { artifactLocation: artifactLocation(path) } };
}

import { isMap, isScalar, parseDocument } from 'yaml';
import { rules } from '../checks/rules/index.ts';
import { type Cursor, cursorAt } from '../settings/cursor.ts';
import { nameOf, settingAt, settingsIn, settingTexts } from '../settings/setting-texts.ts';
import { ruleSeverities } from '../settings/settings.ts';
import type { Language, Localized } from '../text/localized.ts';
import { type Span, touches } from '../text/span.ts';

/** Something that can be written at the cursor. */
export interface Completion {
  readonly label: string;
  readonly kind: 'setting' | 'rule' | 'severity';
  /** What it means, in plain text. */
  readonly about: string;
  readonly newText: string;
  /** What `newText` takes the place of. */
  readonly span: Span;
}

/** A completion before it is known what it takes the place of. */
type Word = Pick<Completion, 'label' | 'kind'> & { readonly about: Localized };

/** What can be written at an offset (UTF-16) of a project file: settings and rules that it does not hold yet, severities. */
export function completeProject(text: string, offset: number, language: Language): readonly Completion[] {
  const cursor = cursorAt(text, offset);
  if (cursor === undefined) return [];
  const span = cursor.word;
  const isName = cursor.writes === 'name';
  const held = isName ? namesBeside(text, cursor) : new Set();
  const behind = isName && !text.startsWith(':', span.end) ? ': ' : '';
  return wordsFor(cursor)
    .filter(({ label }) => !held.has(label))
    .map(({ label, kind, about }) => ({
      label,
      kind,
      about: about[language],
      newText: label + behind,
      span,
    }));
}

function wordsFor({ path, writes }: Cursor): readonly Word[] {
  const place = path.join('.');
  if (writes === 'value') return path.length === 2 && path[0] === 'rules' ? severityWords : [];
  if (writes === 'item') return place === 'waivers.forbidden' ? ruleWords : [];
  if (place === 'rules') return ruleWords;
  const group = settingAt(path);
  if (path.length > 0 && group === undefined) return [];
  return settingsIn(group).map((setting) => ({
    label: nameOf(setting),
    kind: 'setting',
    about: settingTexts[setting],
  }));
}

const ruleWords: readonly Word[] = rules.map(({ code, documentation }) => ({
  label: code,
  kind: 'rule',
  about: documentation.title,
}));

const severityTexts: Readonly<Record<(typeof ruleSeverities)[number], Localized>> = {
  error: { en: 'A breach, or customs will send it back.', zh: '违规，或将被海关退单。' },
  warning: { en: 'A risk that has a date or a cost.', zh: '有期限或会产生费用的风险。' },
  information: { en: 'Worth knowing.', zh: '供参考。' },
  hint: {
    en: 'Shown in the text alone; counted and listed nowhere.',
    zh: '仅在正文中标示，不计数、不列出。',
  },
  off: { en: 'Not checked.', zh: '不检查。' },
};

const severityWords: readonly Word[] = ruleSeverities.map((label) => ({
  label,
  kind: 'severity',
  about: severityTexts[label],
}));

/** The names that stand in the same section already, but for the one that is being written. */
function namesBeside(text: string, { path, word }: Cursor): ReadonlySet<unknown> {
  const document = parseDocument(text, { logLevel: 'silent' });
  const section = path.length === 0 ? document.contents : document.getIn(path, true);
  const keys = isMap(section) ? section.items.map(({ key }) => key).filter(isScalar) : [];
  const others = keys.filter(
    ({ range }) => range && !touches({ start: range[0], end: range[1] }, word.start),
  );
  return new Set(others.map(({ value }) => value));
}

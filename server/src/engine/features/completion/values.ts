import type * as z from 'zod';
import { readWord } from '../../case/normalise/word.ts';
import { chineseNaming } from '../../edit/key-naming.ts';
import { flowText, scalarText } from '../../edit/yaml-text.ts';
import { type FieldFacts, factsOf } from '../../format/field.ts';
import type { Choice, Choices } from './choice.ts';
import { codeChoices } from './code-choices.ts';
import type { Asked, CaseCompletion, CaseCompletions } from './completion.ts';
import { dayChoices, momentChoices } from './date-choices.ts';
import { insertOf, tabStop } from './insert.ts';
import { namingAt } from './naming.ts';
import { placeChoices } from './place-choices.ts';

/**
 * The values of a field.
 * @param around what is written in front of and behind a value that stands for a list or an item.
 */
export function completeValues(
  asked: Asked,
  schema: z.ZodType,
  around: readonly [string, string],
): CaseCompletions {
  const facts = factsOf(schema);
  if (facts === undefined) return { items: [], isIncomplete: false };
  const { choices, isIncomplete = false } = choicesOf(asked, facts);
  const fitting =
    choices.length <= most ? choices : choices.filter((choice) => mayBeMeant(choice, asked.typed));
  const items = fitting.slice(0, most).map((choice) => completion(asked, facts, choice, around));
  return { items, isIncomplete: isIncomplete || items.length < choices.length };
}

/** So many values are offered at once; of more, such as the lines of a very long case, those that begin as typed. */
const most = 300;

function mayBeMeant({ text }: Choice, typed: string): boolean {
  return text.startsWith(typed.replace(/^["']/, ''));
}

function choicesOf(asked: Asked, facts: FieldFacts): Choices {
  switch (facts.kind) {
    case 'word':
      return { choices: wordChoices(asked, facts) };
    case 'boolean':
      return { choices: flagChoices(asked) };
    case 'date':
      return { choices: dayChoices(asked, facts) };
    case 'date-time':
      return { choices: momentChoices(asked) };
    case 'clock-time':
      return { choices: timeChoices(asked) };
    case 'code':
      return codeChoices(asked, facts.scheme) ?? { choices: placeChoices(asked) };
    default:
      return { choices: placeChoices(asked) };
  }
}

function wordChoices(asked: Asked, { words = [] }: FieldFacts): Choice[] {
  const naming = namingAt(asked);
  const held = asked.cursor.beside
    .filter(({ name }) => name === '')
    .map(({ value }) => readWord(value, words))
    .map((reading) => (reading.state === 'read' ? reading.value : undefined));
  return words
    .filter((word) => !held.includes(word))
    .map((word) => {
      const text = naming.written.word(word);
      const label = naming.shown.word(word);
      const chinese = chineseNaming.word(word);
      return {
        text,
        label,
        kind: 'word',
        detail: label === word ? chinese : word,
        words: text === word ? chinese : word,
      };
    });
}

function flagChoices({ language }: Asked): Choice[] {
  const [yes, no] = { en: ['yes', 'no'], zh: ['是', '否'] }[language];
  return [
    { text: 'true', kind: 'word', detail: yes, words: '是' },
    { text: 'false', kind: 'word', detail: no, words: '否' },
  ];
}

/** The usual times of day that do not stand in the list yet. */
function timeChoices({ cursor, context }: Asked): Choice[] {
  const held = cursor.beside.map(({ value }) => value);
  return context.settings.inquiryTimes
    .filter((time) => !held.includes(time))
    .map((time) => ({ text: time, kind: 'date' }));
}

function completion(
  asked: Asked,
  { about, kind }: FieldFacts,
  { text, label, detail, words, isBeginning, kind: shownAs }: Choice,
  [before, behind]: readonly [string, string],
): CaseCompletion {
  const { cursor, typed, language } = asked;
  const [quote = ''] = /^["']/.exec(typed) ?? [];
  const isBare = kind === 'number' || kind === 'whole-number' || kind === 'boolean';
  const value = isBeginning ? text + tabStop() : text;
  const isFlow = cursor.style === 'flow' || before === '[';
  const yaml =
    quote !== ''
      ? inQuotes(value, quote)
      : isBare
        ? value
        : isBeginning
          ? `"${value}"`
          : isFlow
            ? flowText(value)
            : scalarText(value);
  return {
    label: label ?? text,
    detail,
    kind: shownAs,
    about: about[language],
    insert: insertOf(cursor.gap + before + yaml + behind),
    span: cursor.span,
    filter:
      quote + [text, words, words?.includes(detail ?? '') ? undefined : detail].filter(isGiven).join(' '),
    goesOn: isBeginning ?? false,
  };
}

/** In the quotes that are there already. */
function inQuotes(text: string, quote: string): string {
  return quote === '"' ? JSON.stringify(text) : `'${text.replaceAll("'", "''")}'`;
}

function isGiven(words: string | undefined): words is string {
  return words !== undefined && words !== '';
}

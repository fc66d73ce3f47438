import { currencyCodesOf } from '../../reference/currencies.ts';
import { fold } from '../../text/characters.ts';
import { chineseAmount } from './chinese-numerals.ts';
import { type Figure, figureOf, shifted } from './decimal.ts';
import { labelsOf, withoutLabel } from './label.ts';
import { isCollective, isUnit, powerOfKilogram } from './quantity-words.ts';
import { ambiguous, type Reading, read, unreadable } from './reading.ts';

/**
 * Reads a quantity or an amount as brokers write it: `49,200.00`, `USD 49,200.00`, `120台`, `12万元`,
 * 壹仟贰佰元整. Nothing of the format is below zero, so a minus sign is not read.
 * @param unit the unit in which the field holds its number: `1.5吨` is 1500 in one of kilograms.
 */
export function readNumber(text: string, unit?: 'kg'): Reading<number> {
  if (/^(?:0|[1-9]\d*)(?:\.\d+)?$/.test(text)) return { state: 'read', value: Number(text) };
  const written = withoutLabel(fold(text).trim());
  const figure = inWords(written) ?? withWords(written, unit);
  const [decimal] = figure?.texts ?? [];
  if (figure === undefined || decimal === undefined) return unreadable;
  if (!figure.certain) return ambiguous(figure.texts, 'number');
  const omits = [...labelsOf(fold(text).trim()), ...figure.words];
  return read(text, Number(decimal), decimal, 'number', omits);
}

/** Reads a count, from 1. */
export function readWholeNumber(text: string): Reading<number> {
  const reading = readNumber(text);
  if (reading.state === 'ambiguous') {
    return { ...reading, readings: reading.readings.filter((form) => isCount(Number(form.text))) };
  }
  return reading.state === 'read' && isCount(reading.value) ? reading : unreadable;
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value > 0;
}

/** A figure, and the units and currencies beside it that it does not hold. */
interface WordedFigure extends Figure {
  readonly words: readonly string[];
}

function inWords(text: string): WordedFigure | undefined {
  const amount = chineseAmount(text.replace(/\s/g, ''));
  const money = /人民币|美元|美金/.exec(text) ?? /[元圆]/.exec(text) ?? [];
  return amount === undefined ? undefined : { texts: [amount], certain: true, words: [...money] };
}

/** Digits with a unit or a currency on one side or both, and Chinese multipliers right behind the digits. */
function withWords(text: string, unit: 'kg' | undefined): WordedFigure | undefined {
  const match = /^([^\d+-]*?)\+?((?:\d[\d.,'_ ]*|\.\d+)(?:e[+-]?\d+)?)(.*)$/is.exec(text);
  const figure = figureOf(match?.[2] ?? '');
  if (match === null || figure === undefined || /[\r\n]/.test(text) || /^\(.*\)$/.test(text))
    return undefined;
  const [before, behind] = [wordsOf(match[1] ?? ''), (match[3] ?? '').trim()];
  const plain = powerOf([...before, ...wordsOf(behind)], unit);
  const [, multiplier = '', rest = ''] = /^(万亿|[百千]?万|亿|百|千)(.*)$/.exec(behind) ?? [];
  const power = multipliers[multiplier];
  const multiplied = power === undefined ? undefined : powerOf([...before, ...wordsOf(rest)], unit);
  // A unit of mass is worked into the number of kilograms.
  const wordsBeside = (behind: string) => (unit === undefined ? [...before, ...wordsOf(behind)] : []);
  if (plain !== undefined) return { ...scaled(figure, plain), words: wordsBeside(behind) };
  if (power === undefined || multiplied === undefined) return undefined;
  const total = { ...scaled(figure, power + multiplied), words: wordsBeside(rest) };
  return isCollective(behind)
    ? { ...total, texts: [...total.texts, ...figure.texts], certain: false }
    : total;
}

const multipliers: Readonly<Record<string, number>> = {
  百: 2,
  千: 3,
  万: 4,
  百万: 6,
  千万: 7,
  亿: 8,
  万亿: 12,
};

function scaled(figure: Figure, power: number): Figure {
  return { ...figure, texts: figure.texts.map((text) => shifted(text, power)) };
}

/** The words and the currency signs beside a number, as written; blanks and punctuation say nothing of their own. */
function wordsOf(text: string): string[] {
  return text
    .replace(/(?:us|hk|nt|au|a|ca|c|sg|s)?\$|[¥€£]/gi, ' $& ')
    .split(/[\s/,;:().*每]+|(?<=[元圆])[整正]$/)
    .filter((word) => word !== '');
}

/** The power of ten that the words give to the number; undefined where one of them is no unit and no currency. */
function powerOf(words: readonly string[], unit: 'kg' | undefined): number | undefined {
  if (unit === undefined)
    return words.every((word) => isUnit(word.toLowerCase()) || isMoney(word)) ? 0 : undefined;
  const [power = 0, ...others] = words.map((word) => powerOfKilogram(word.toLowerCase()));
  return words.length === 0 ||
    (powerOfKilogram(words[0]?.toLowerCase() ?? '') !== undefined && others.every((other) => other === power))
    ? power
    : undefined;
}

function isMoney(word: string): boolean {
  return /^[整正]$/.test(word) || currencyCodesOf(word.replace(/[整正]$/, '')).length > 0;
}

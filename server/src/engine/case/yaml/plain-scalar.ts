import { calendarDay, dayFromNumber, dayNumber } from '../../reference/calendar-day.ts';

/** As what an unquoted text is taken; each kind of loss is told apart, because people see it differently. */
export type MistakenType =
  | 'octal'
  | 'lost-zero'
  | 'lost-sign'
  | 'too-long'
  | 'underscores'
  | 'float'
  | 'exponent'
  | 'hexadecimal'
  | 'binary'
  | 'boolean'
  | 'null'
  | 'time'
  | 'date';

/** What an ordinary YAML reader makes of an unquoted text that was meant as text. */
export interface Misreading {
  readonly as: MistakenType;
  /** The value as that reader would write it: `101210010` of `0101210010`, `750` of `12:30`. */
  readonly value: string;
}

/**
 * What a reader of YAML 1.2 makes of an unquoted scalar, or one of YAML 1.1 where 1.2 keeps the text;
 * undefined where every reader gives the text back. Sources: YAML 1.2.2, 10.3.2 (core schema); the YAML 1.1
 * types int, float, bool, null and timestamp at yaml.org/type. Numbers are taken as double precision.
 * @param text the scalar as written, one line, without blanks around it.
 */
export function misreading(text: string): Misreading | undefined {
  for (const readings of [core, version11]) {
    for (const { as, form, value } of readings) {
      if (!form.test(text)) continue;
      const taken = value(text);
      // Infinities and the not-a-number are written in words; a number that is none is a text after all.
      if (taken === text || (taken === 'NaN' && !/nan/i.test(text))) break;
      return { as, value: taken };
    }
  }
  return undefined;
}

/** Whether an unquoted text is a number to YAML and comes back as the same text: nothing would be lost. */
export function isPlainNumber(text: string): boolean {
  return /^-?\d[\d.e+-]*$/.test(text) && String(Number(text)) === text;
}

interface TypeForm {
  readonly as: MistakenType;
  readonly form: RegExp;
  value(text: string): string;
}

const asNumber = (text: string) => String(Number(text));
const withoutUnderscores = (text: string) => text.replaceAll('_', '');

/** A number of another base, its sign in front of the prefix. */
function inBase(text: string, prefix: RegExp, base: number): string {
  const digits = withoutUnderscores(text).replace(/^[+-]/, '').replace(prefix, '');
  return String((text.startsWith('-') ? -1 : 1) * Number.parseInt(digits, base));
}

/** The core schema of YAML 1.2. The first form that fits decides. */
const core: readonly TypeForm[] = [
  { as: 'null', form: /^(?:~|null|Null|NULL)?$/, value: () => 'null' },
  { as: 'boolean', form: /^(?:true|True|TRUE|false|False|FALSE)$/, value: (text) => text.toLowerCase() },
  { as: 'octal', form: /^0o[0-7]+$/, value: (text) => inBase(text, /^0o/, 8) },
  { as: 'hexadecimal', form: /^0x[0-9a-fA-F]+$/, value: (text) => inBase(text, /^0x/, 16) },
  { as: 'lost-sign', form: /^(?:\+\d+|-0+)$/, value: (text) => String(Math.abs(Number(text))) },
  { as: 'lost-zero', form: /^-?0\d+$/, value: asNumber },
  { as: 'too-long', form: /^-?\d+$/, value: asNumber },
  { as: 'float', form: /^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/, value: infinityOrNaN },
  { as: 'exponent', form: /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)[eE][-+]?\d+$/, value: asNumber },
  { as: 'float', form: /^[-+]?(?:\.\d+|\d+\.\d*)$/, value: asNumber },
];

const timestampForm =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:(?:[Tt]|[ \t]+)(\d{1,2}):(\d{1,2}):(\d{1,2})(?:\.\d+)?(?:[ \t]*(?:Z|([-+])([012]?\d)(?::(\d{2}))?))?)?$/;

/** The types of YAML 1.1 that 1.2 gave up. */
const version11: readonly TypeForm[] = [
  { as: 'boolean', form: /^(?:[Yy]|[Yy]es|YES|[Oo]n|ON)$/, value: () => 'true' },
  { as: 'boolean', form: /^(?:[Nn]|[Nn]o|NO|[Oo]ff|OFF)$/, value: () => 'false' },
  { as: 'binary', form: /^[-+]?0b[01_]+$/, value: (text) => inBase(text, /^0b/, 2) },
  { as: 'hexadecimal', form: /^[-+]?0x[0-9a-fA-F_]+$/, value: (text) => inBase(text, /^0x/, 16) },
  { as: 'octal', form: /^[-+]?0[0-7_]+$/, value: (text) => inBase(text, /^0/, 8) },
  { as: 'underscores', form: /^[-+]?\d[\d_]*$/, value: (text) => asNumber(withoutUnderscores(text)) },
  {
    as: 'exponent',
    form: /^[-+]?(?:\d[\d_]*)?(?:\.[\d_]*)?[eE][-+]?\d+$/,
    value: (text) => asNumber(withoutUnderscores(text)),
  },
  {
    as: 'underscores',
    form: /^[-+]?(?:\d[\d_]*)?\.[\d_]*$/,
    value: (text) => asNumber(withoutUnderscores(text)),
  },
  {
    as: 'time',
    form: /^[-+]?\d[\d_]*(?::[0-5]?\d)+(?:\.[\d_]*)?$/,
    value: (text) => String(sexagesimal(withoutUnderscores(text))),
  },
  { as: 'date', form: timestampForm, value: timestamp },
];

function infinityOrNaN(text: string): string {
  if (/nan/i.test(text)) return 'NaN';
  return text.startsWith('-') ? '-Infinity' : 'Infinity';
}

/** Digits between colons in base sixty, as YAML 1.1 has times and angles. */
function sexagesimal(text: string): number {
  const parts = text.replace(/^[+-]/, '').split(':').map(Number);
  return parts.reduce((total, part) => total * 60 + part, 0) * (text.startsWith('-') ? -1 : 1);
}

/** A timestamp in UTC; a day or a time that does not exist rolls on: 30 February is 2 March. */
function timestamp(text: string): string {
  const [year = 0, month = 0, day = 0, hour, minute = 0, second = 0] = numbersOf(text, 1, 6);
  const [offsetHour = 0, offsetMinute = 0] = numbersOf(text, 8, 9);
  const sign = timestampForm.exec(text)?.[7] === '-' ? -1 : 1;
  const monthCount = year * 12 + month - 1;
  const firstOfMonth = calendarDay(
    `${padded(Math.floor(monthCount / 12), 4)}-${padded((monthCount % 12) + 1, 2)}-01`,
  );
  if (firstOfMonth === undefined) return 'NaN';
  const minutes = (hour ?? 0) * 60 + minute - sign * (offsetHour * 60 + offsetMinute);
  const seconds = (dayNumber(firstOfMonth) + day - 1) * 86_400 + minutes * 60 + second;
  const rest = seconds - Math.floor(seconds / 86_400) * 86_400;
  const clock = [rest / 3600, (rest / 60) % 60, rest % 60]
    .map((part) => padded(Math.floor(part), 2))
    .join(':');
  return dayFromNumber(Math.floor(seconds / 86_400)) + (hour === undefined ? '' : `T${clock}.000Z`);
}

function numbersOf(text: string, first: number, last: number): (number | undefined)[] {
  const groups = timestampForm.exec(text)?.slice(first, last + 1) ?? [];
  return groups.map((group) => (group === undefined ? undefined : Number(group)));
}

function padded(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

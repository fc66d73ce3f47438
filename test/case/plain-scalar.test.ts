import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { isPlainNumber, misreading } from '../../server/src/engine/case/yaml/plain-scalar.ts';

it.each([
  ['0101210010', 'lost-zero', '101210010'],
  ['0202', 'lost-zero', '202'],
  ['0o17', 'octal', '15'],
  ['-0_17', 'octal', '-15'],
  ['222520191000153457', 'too-long', '222520191000153470'],
  ['914403001922038216', 'too-long', '914403001922038300'],
  ['20245355013164207', 'too-long', '20245355013164210'],
  ['+8613800000000', 'lost-sign', '8613800000000'],
  ['-0', 'lost-sign', '0'],
  ['8471.30', 'float', '8471.3'],
  ['8471300000.00', 'float', '8471300000'],
  ['.inf', 'float', 'Infinity'],
  ['.NaN', 'float', 'NaN'],
  ['6123E45', 'exponent', '6.123e+48'],
  ['8.51713E+09', 'exponent', '8517130000'],
  ['1_0e3', 'exponent', '10000'],
  ['0x1F', 'hexadecimal', '31'],
  ['-0x1_F', 'hexadecimal', '-31'],
  ['0b101', 'binary', '5'],
  ['1_200', 'underscores', '1200'],
  ['1_200.5', 'underscores', '1200.5'],
  ['True', 'boolean', 'true'],
  ['NO', 'boolean', 'false'],
  ['y', 'boolean', 'true'],
  ['on', 'boolean', 'true'],
  ['~', 'null', 'null'],
  ['', 'null', 'null'],
  ['12:30', 'time', '750'],
  ['-1:30', 'time', '-90'],
  ['190:20:30.5', 'time', '685230.5'],
  ['2026-02-30', 'date', '2026-03-02'],
  ['2026-3-5', 'date', '2026-03-05'],
  ['2026-13-01', 'date', '2027-01-01'],
  ['2026-03-05T23:30:00Z', 'date', '2026-03-05T23:30:00.000Z'],
  ['2026-03-05 02:30:00 +8', 'date', '2026-03-04T18:30:00.000Z'],
])('%s is taken for a value of type %s: %s', (text, as, value) => {
  expect(misreading(text)).toEqual({ as, value });
});

it.each([
  'COSU6123456789',
  '2026-03-05',
  '2026-03-05T10:00',
  '8471.30.00.00',
  '10:00 - 15:00',
  '24:60',
  'E20260000123456789',
  'nope',
  '.',
  '１２',
])('%j comes back as it is', (text) => {
  expect(misreading(text)).toBeUndefined();
  expect(isPlainNumber(text)).toBe(false);
});

it.each(['0', '120', '-5', '8517130000', '9007199254740991', '410.5', '1e+21'])(
  '%s survives as a number',
  (text) => {
    expect(misreading(text)).toBeUndefined();
    expect(isPlainNumber(text)).toBe(true);
  },
);

/** The value that the `yaml` package makes of an unquoted scalar, in the words of `misreading`. */
function takenBy(text: string, version: '1.1' | '1.2'): unknown {
  const value: unknown = parseDocument(`k: ${text}\n`, { version }).toJS().k;
  if (value instanceof Date) {
    const time = value.toISOString();
    return text.length > 10 ? time : time.slice(0, 10);
  }
  // Exponents without digits before them, and dots alone: numbers to the package's 1.1 alone, by accident.
  if (Number.isNaN(value) && !/nan/i.test(text)) return text;
  return Object.is(value, -0) ? '0' : value;
}

const digits = fc.stringMatching(/^[-+]?[0-9_]{0,12}[.:eExob]?[0-9a-fA-F_]{0,8}[.:eE]?[-+]?[0-9]{0,4}$/);
const words = fc.constantFrom(
  'y',
  'n',
  'Yes',
  'no',
  'OFF',
  'On',
  'tRUE',
  'TRUE',
  'null',
  'Null',
  '~',
  'nan',
  '.nan',
);
const dates = fc.stringMatching(
  /^[12][0-9]{3}-[01]?[0-9]-[0-3]?[0-9]([Tt ][0-2]?[0-9]:[0-5][0-9]:[0-5][0-9](Z|\+0?8)?)?$/,
);
const exactly = (text: string) => parseDocument(`k: ${text}\n`, { schema: 'failsafe' }).toJS().k === text;

it('agrees with what the yaml package reads, by YAML 1.2 and by 1.1', () => {
  fc.assert(
    fc.property(fc.oneof(digits, words, dates).filter(exactly), (text) => {
      const [core, old] = [takenBy(text, '1.2'), takenBy(text, '1.1')];
      const taken = [core, old].find((value) => String(value) !== text);
      expect(misreading(text)?.value).toBe(taken === undefined ? undefined : String(taken));
      expect(isPlainNumber(text)).toBe(typeof core === 'number' && String(core) === text);
    }),
    { numRuns: 20_000, seed: 20260417 },
  );
});

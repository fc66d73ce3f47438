/** What ISO 6346 says about a container number. */
export type ContainerNumberCheck =
  | { readonly result: 'valid' }
  /** Not three letters of the owner, a category letter, six digits and a check digit. */
  | { readonly result: 'form' }
  /** The fourth letter is none of U (freight container), J (detachable equipment), Z (trailer, chassis). */
  | { readonly result: 'category'; readonly category: string }
  | { readonly result: 'check'; readonly expected: string };

/** Checks a number of 11 capital letters and digits, without blanks, against ISO 6346. */
export function checkContainerNumber(number: string): ContainerNumberCheck {
  if (!/^[A-Z]{4}\d{7}$/.test(number)) return { result: 'form' };
  const category = number.charAt(3);
  if (!'UJZ'.includes(category)) return { result: 'category', category };
  const expected = containerCheckDigit(number.slice(0, 10));
  return number.charAt(10) === expected ? { result: 'valid' } : { result: 'check', expected };
}

/**
 * The check digit of the first ten characters: each value times 2 to the power of its place, the sum modulo 11, where 10
 * is written 0.
 */
export function containerCheckDigit(firstTen: string): string {
  const sum = [...firstTen].reduce(
    (total, character, index) => total + characterValue(character) * 2 ** index,
    0,
  );
  return String((sum % 11) % 10);
}

/** Digits count as they are; letters from A = 10, leaving out 11, 22 and 33, which would not change the remainder. */
function characterValue(character: string): number {
  const value = Number.parseInt(character, 36);
  return value < 11 ? value : value + Math.floor((value - 1) / 10);
}

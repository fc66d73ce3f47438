/**
 * A piece of a file as a terminal may show it: tabs as two blanks, and a sign for every character that could move the
 * cursor, change colours or turn the direction of writing, so that no file can fake what the terminal says.
 */
export function printable(text: string): string {
  return text.replaceAll('\t', '  ').replaceAll(deceptive, '\uFFFD');
}

const deceptive = /[\p{Cc}\u2028\u2029\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/gu;

/**
 * What all spellings of one number share: its letters and digits, in upper case. `AIEC-2225-2026-004512`,
 * `aiec 2225 2026 004512` and `ＡＩＥＣ－２２２５－２０２６－００４５１２` agree in this, and differ in form only.
 */
export function numberForm(number: string): string {
  return number
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

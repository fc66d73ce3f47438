import { example } from '../timeline/timeline-of.ts';

/** The finished import, released on 28 April 2026, Labour Day holiday and make-up Saturday before its deadline. */
export const golden = example('golden-import');

/** The same case with its write-off still to be done. */
export const open = golden
  .replace(/^ {4}plannedOn: 2026-05-09\n {4}completedOn: .*\n {4}list: .*\n/m, '    riskyOrder: false\n')
  .replace(/^ {2}archive:\n(?: {4}.*\n)+/m, '');

/** The same case declared late and not released, one look at the receipt missed, the declared quantity too low. */
export const stuck = golden
  .replace(/^ {2}writeOff:\n(?: {4}.*\n)+/m, '')
  .replace(/^ {2}archive:\n(?: {4}.*\n)+/m, '')
  .replace(/^selfChecks:\n(?: {2}.*\n)+/m, '')
  .replace(/^ {4}(?:releasedOn|stampedCopy): .*\n/gm, '')
  .replace('declaredAt: 2026-04-24T09:30', 'declaredAt: 2026-05-15T09:30')
  .replace(
    /receiptChecks: .*/,
    'receiptChecks: [2026-05-15T16:00, 2026-05-17T10:00, 2026-05-18T09:00, 2026-05-19T08:30]',
  )
  .replace('quantity: 198, amount: 19107.00', 'quantity: 180, amount: 17370.00');

/** The same case with so many goods lines, one in fifty of which is declared short. */
export function longCase(count: number): string {
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const listed = (short: boolean) =>
    numbers.map((line) => {
      const quantity = short && line % 50 === 0 ? 99 : 100;
      return `        - { line: ${line}, name: Portable computers ${line}, quantity: ${quantity}, amount: ${quantity * 410} }\n`;
    });
  const own = numbers.map(
    (line) => `  - { line: ${line}, name: Portable computers ${line}, quantity: 100, amount: 41000 }\n`,
  );
  return golden
    .replace(/^goods:\n(?: {2}.*\n)+/m, `goods:\n${own.join('')}`)
    .replace(/( {4}certificate:\n(?: {6}.*\n)*? {6}goods:\n)(?: {8}- .*\n)+/, `$1${listed(false).join('')}`)
    .replace(/( {4}declaration:\n(?: {6}.*\n)*? {6}goods:\n)(?: {8}- .*\n)+/, `$1${listed(true).join('')}`)
    .replace(/( {4}billOfLading:\n(?: {6}.*\n)*? {6}goods:\n)(?: {8}- .*\n)+/, `$1${listed(false).join('')}`);
}

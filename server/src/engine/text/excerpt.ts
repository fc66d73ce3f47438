/** Characters that a message can spare for a text that it quotes. */
const bearable = 36;

/**
 * A text as a message quotes it: on one line, and cut where it is longer than a message can bear.
 * @param longest in UTF-16 units.
 */
export function excerpt(text: string, longest = bearable): string {
  const line = text.trim().replace(/\s+/g, ' ');
  return line.length <= longest ? line : `${line.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

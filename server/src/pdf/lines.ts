/** A piece of text on a page, in points from its lower left corner. */
export interface PlacedText {
  readonly str: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly fontSize: number;
}

/** How far the pieces of one line may stand above each other, as a part of the size of the font. */
const sameLine = 0.4;

/** Gaps in parts of the size of the font: the least that separates words, and the least that separates cells. */
const wordGap = 0.15;
const cellGap = 1;

/** Puts the pieces of a page together as lines, from top to bottom and from left to right. */
export function linesOf(pieces: readonly PlacedText[]): readonly string[] {
  const lines: PlacedText[][] = [];
  const visible = pieces.filter(({ str }) => str.trim() !== '');
  for (const piece of [...visible].sort((left, right) => right.y - left.y)) {
    const line = lines.at(-1);
    const first = line?.[0];
    if (line !== undefined && first !== undefined && first.y - piece.y <= sameLine * first.fontSize)
      line.push(piece);
    else lines.push([piece]);
  }
  return lines.map(textOf);
}

function textOf(line: readonly PlacedText[]): string {
  let text = '';
  let end: number | undefined;
  for (const { str, x, width, fontSize } of [...line].sort((left, right) => left.x - right.x)) {
    const gap = end === undefined ? 0 : x - end;
    if (gap > cellGap * fontSize) text += '\t';
    else if (gap > wordGap * fontSize) text += ' ';
    text += str;
    end = x + width;
  }
  return text.replace(radicals, (radical) => radical.normalize('NFKC'));
}

/** Signs of the radicals, which PDF files give for the characters of the same shape: ⽇ is 日. */
const radicals = /[\u2e80-\u2fdf]/g;

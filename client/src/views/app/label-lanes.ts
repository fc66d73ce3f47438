/** A text on the axis. */
export interface AxisLabel {
  readonly text: string;
  readonly kind: 'today' | 'makeup' | 'holiday' | 'provisional';
  /** Centre and width of the days that it names, in CSS pixels. */
  readonly centre: number;
  readonly span: number;
}

/** A label at its place: lane 0 is the lowest, next to the days. */
export interface PlacedLabel extends AxisLabel {
  readonly x: number;
  readonly width: number;
  readonly lane: number;
}

const gap = 8;

/**
 * Gives every label a place where it covers no other, as low as can be, inside the axis; the first labels choose
 * first. What finds no place in the lanes there are is left out: its days say it when they are pointed at.
 * @param fontSize in CSS pixels.
 */
export function placeLabels(
  labels: readonly AxisLabel[],
  axisWidth: number,
  fontSize: number,
  lanes = 2,
): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  for (const label of labels) {
    const width = Math.max(textWidth(label.text, fontSize), label.kind === 'makeup' ? label.span : 0);
    const x = Math.min(Math.max(label.centre - width / 2, 0), Math.max(axisWidth - width, 0));
    const collides = (lane: number) =>
      placed.some(
        (other) => other.lane === lane && x < other.x + other.width + gap && other.x < x + width + gap,
      );
    const lane = Array.from({ length: lanes }, (_, index) => index).find((index) => !collides(index));
    if (lane !== undefined) placed.push({ ...label, x, width, lane });
  }
  return placed;
}

/** Width of a text in CSS pixels, good enough to keep labels apart: Chinese characters are square. */
export function textWidth(text: string, fontSize: number): number {
  const squares = [...text].filter((character) => character > '⺀').length;
  return fontSize * (squares + ([...text].length - squares) * 0.56);
}

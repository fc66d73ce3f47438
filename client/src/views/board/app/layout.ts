/** Where things go in a page of a given width; all in CSS pixels. */
export interface BoardLayout {
  /** The days of a case stand between its facts, below them, or below those for which there is room. */
  readonly arrangement: 'beside' | 'stacked' | 'tight';
  readonly margin: number;
  readonly rowHeight: number;
  readonly headerHeight: number;
  /** Width of the numbers and names, of the days, of what is due, and of the findings. */
  readonly identity: number;
  readonly days: number;
  readonly due: number;
  readonly findings: number;
}

/** Space between two columns, in CSS pixels; `board.css` has the same. */
const gap = 16;

export function layoutFor(width: number): BoardLayout {
  const findings = 112;
  if (width < 760) {
    const margin = 14;
    const days = width - 2 * margin;
    const sizes = { margin, rowHeight: 84, headerHeight: 92, days, findings };
    if (width < 520) {
      const identity = Math.round((days - gap) * 0.46);
      return { arrangement: 'tight', ...sizes, identity, due: days - gap - identity };
    }
    const due = Math.round((days - findings - 2 * gap) * 0.43);
    return { arrangement: 'stacked', ...sizes, identity: days - findings - due - 2 * gap, due };
  }
  const margin = 22;
  const [identity, due] = width < 1180 ? [256, 216] : [380, 250];
  const days = width - 2 * margin - identity - due - findings - 3 * gap;
  return { arrangement: 'beside', margin, rowHeight: 50, headerHeight: 52, identity, days, due, findings };
}

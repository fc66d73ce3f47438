/** The rows that are drawn, by their places; `last` is not among them. */
export interface RowWindow {
  readonly first: number;
  readonly last: number;
}

/** Rows drawn beyond the visible ones, so that a flick of the wheel finds them there. */
const spare = 6;

/** All in CSS pixels, but the count. */
export interface Scrolled {
  readonly scrollTop: number;
  readonly height: number;
  readonly rowHeight: number;
  readonly count: number;
}

export function rowWindow({ scrollTop, height, rowHeight, count }: Scrolled): RowWindow {
  const first = Math.floor(scrollTop / rowHeight) - spare;
  const last = Math.ceil((scrollTop + height) / rowHeight) + spare;
  return { first: Math.min(Math.max(first, 0), count), last: Math.min(Math.max(last, 0), count) };
}

/** How far to scroll so that a row is in view, moving no further than needed. */
export function scrolledTo(place: number, { scrollTop, height, rowHeight }: Scrolled): number {
  const top = place * rowHeight;
  return Math.min(Math.max(scrollTop, top + rowHeight - height), top);
}

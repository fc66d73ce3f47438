/** Where things go in a page of a given width; all in CSS pixels. */
export interface Layout {
  /** Whether the label of a row stands above its bar instead of before it. */
  readonly stacked: boolean;
  /** Whether the papers of the reconciliation have room beside each other. */
  readonly papersBeside: boolean;
  readonly margin: number;
  /** Width of the labels before the bars, the margin before them included; 0 where they are stacked. */
  readonly labelWidth: number;
  /** Width that is left for the axis. */
  readonly available: number;
}

export function layoutFor(pageWidth: number): Layout {
  const stacked = pageWidth < 760;
  const margin = stacked ? 18 : 32;
  const labelWidth = stacked ? 0 : pageWidth < 920 ? 252 : 304;
  const papersBeside = pageWidth >= 1150;
  return {
    stacked,
    papersBeside,
    margin,
    labelWidth,
    available: pageWidth - margin - (stacked ? margin : labelWidth),
  };
}

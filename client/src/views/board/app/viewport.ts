import type { BoardLayout } from './layout.ts';
import type { Scrolled } from './row-window.ts';

/** The part of the page in which the rows scroll. */
export interface Viewport {
  /** CSS pixels that a row may take. */
  width(): number;
  scrolled(layout: BoardLayout, count: number): Scrolled;
  scrollTo(top: number): void;
  /** Gives the focus to the row of the keyboard; to the viewport itself where there is no row. */
  focusRow(): void;
  /** Once it is drawn for the first time. */
  follow(onMoved: () => void, onRested: () => void): void;
}

export function viewportIn(root: HTMLElement): Viewport {
  const scroller = () => root.querySelector<HTMLElement>('.scroller');
  return {
    width: () => scroller()?.clientWidth ?? document.documentElement.clientWidth,
    scrolled({ rowHeight, headerHeight }, count) {
      const element = scroller();
      const height = element ? element.clientHeight - headerHeight : window.innerHeight;
      return { scrollTop: element?.scrollTop ?? 0, height, rowHeight, count };
    },
    scrollTo(top) {
      const element = scroller();
      if (element) element.scrollTop = top;
    },
    focusRow() {
      const row = root.querySelector<HTMLElement>('.row[tabindex="0"]');
      (row ?? scroller())?.focus({ preventScroll: true });
    },
    follow(onMoved, onRested) {
      const element = scroller();
      if (element === null) return;
      element.addEventListener('scroll', onMoved, { passive: true });
      element.addEventListener('scrollend', onRested, { passive: true });
      new ResizeObserver(onMoved).observe(element);
    },
  };
}

/** Hands the measures of the layout, and what lies behind the days, to the style of the page. */
export function dressPage(layout: BoardLayout, daysBackground: string): void {
  const { style } = document.documentElement;
  const { margin, rowHeight, headerHeight, identity, days, due, findings } = layout;
  const sizes = { margin, identity, days, due, findings, row: rowHeight, header: headerHeight };
  for (const [name, size] of Object.entries(sizes)) style.setProperty(`--${name}-size`, `${size}px`);
  style.setProperty('--days-background', daysBackground);
}

/**
 * Makes each row (`data-row`) one tab stop: Left and Right go through its items (`data-item`), Home and End to its
 * ends, Up and Down to the other rows. Source: ARIA Authoring Practices Guide, roving tabindex.
 */
export function roveFocus(root: HTMLElement): void {
  root.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const item = itemAt(event.target);
    const target = item && destination(root, item, event.key);
    if (!target) return;
    event.preventDefault();
    target.focus();
  });
  root.addEventListener('focusin', (event) => {
    const item = itemAt(event.target);
    if (item) stopAt(item);
  });
}

/** Where the focus is: a row, and the place of the focused item in it. */
export interface FocusPlace {
  readonly row: HTMLElement;
  readonly index: number;
}

/** Undefined where the focus is in no row. */
export function focusPlace(): FocusPlace | undefined {
  const item = itemAt(document.activeElement);
  const row = item?.closest<HTMLElement>('[data-row]');
  return item && row ? { row, index: items(row).indexOf(item) } : undefined;
}

/**
 * Puts right what a new drawing has taken away: a row whose tab stop is gone gets its first item as one, and where
 * the focused item is gone, the one that has come to its place has the focus.
 * @param before the place of the focus before the drawing.
 */
export function restoreFocus(root: HTMLElement, before: FocusPlace | undefined): void {
  for (const row of rows(root)) {
    const [first] = items(row);
    if (first && !items(row).some((item) => item.tabIndex === 0)) stopAt(first);
  }
  if (before === undefined || root.contains(document.activeElement)) return;
  const within = items(before.row);
  (within[before.index] ?? within.at(-1))?.focus();
}

function destination(root: HTMLElement, item: HTMLElement, key: string): HTMLElement | undefined {
  const row = item.closest<HTMLElement>('[data-row]');
  if (!row) return undefined;
  const within = items(row);
  const place = within.indexOf(item);
  switch (key) {
    case 'ArrowRight':
      return within[place + 1];
    case 'ArrowLeft':
      return within[place - 1];
    case 'Home':
      return within[0];
    case 'End':
      return within.at(-1);
    case 'ArrowDown':
      return neighbour(root, row, 1);
    case 'ArrowUp':
      return neighbour(root, row, -1);
    default:
      return undefined;
  }
}

function neighbour(root: HTMLElement, row: HTMLElement, step: 1 | -1): HTMLElement | undefined {
  const all = rows(root);
  const next = all[all.indexOf(row) + step];
  return next && stopOf(next);
}

function itemAt(target: EventTarget | null): HTMLElement | undefined {
  return target instanceof HTMLElement
    ? (target.closest<HTMLElement>('[data-item]') ?? undefined)
    : undefined;
}

function rows(root: HTMLElement): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('[data-row]')];
}

function items(row: HTMLElement): HTMLElement[] {
  return [...row.querySelectorAll<HTMLElement>('[data-item]')];
}

function stopOf(row: HTMLElement): HTMLElement | undefined {
  const within = items(row);
  return within.find((item) => item.tabIndex === 0) ?? within[0];
}

function stopAt(item: HTMLElement): void {
  const row = item.closest<HTMLElement>('[data-row]');
  for (const other of row ? items(row) : []) other.tabIndex = other === item ? 0 : -1;
}

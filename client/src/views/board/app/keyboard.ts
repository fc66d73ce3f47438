/** What the keys of the grid need to know and do. */
export interface GridKeys {
  /** Place of the row that the keyboard is at, and how many rows there are. */
  readonly active: number;
  readonly count: number;
  /** Rows that a page holds. */
  readonly page: number;
  readonly goTo: (place: number) => void;
  readonly open: () => void;
  /** Moves the days in view. */
  readonly move: (days: number) => void;
}

/**
 * Keys of the rows, as in a list of VS Code: Up and Down, Page Up and Page Down, Home and End go to another row, Enter and
 * Space open it; Left and Right move the days by a week. Down leads from the heads of the columns into the rows.
 */
export function listenToKeys(root: HTMLElement, keysNow: () => GridKeys | undefined): void {
  root.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const keys = keysNow();
    if (keys === undefined || !(event.target instanceof Element)) return;
    const isInRows = event.target.closest('.row') !== null;
    const isInHeader = event.target.closest('.header') !== null;
    const isHandled = isInRows
      ? handleKey(event.key, keys)
      : isInHeader && event.key === 'ArrowDown' && goToRow(keys.active, keys);
    if (isHandled) event.preventDefault();
  });
}

function handleKey(key: string, keys: GridKeys): boolean {
  const { active, count, page, open, move } = keys;
  switch (key) {
    case 'ArrowDown':
      return goToRow(active + 1, keys);
    case 'ArrowUp':
      return goToRow(active - 1, keys);
    case 'PageDown':
      return goToRow(active + page, keys);
    case 'PageUp':
      return goToRow(active - page, keys);
    case 'Home':
      return goToRow(0, keys);
    case 'End':
      return goToRow(count - 1, keys);
    case 'ArrowLeft':
      move(-7);
      return true;
    case 'ArrowRight':
      move(7);
      return true;
    case 'Enter':
    case ' ':
      open();
      return true;
    default:
      return false;
  }
}

function goToRow(place: number, { count, goTo }: GridKeys): true {
  goTo(Math.max(Math.min(place, count - 1), 0));
  return true;
}

import { type DayScale, isWorking } from './day-scale.ts';

/** Days without work that follow each other and have one reason, drawn as one. */
export interface NonWorkingStretch {
  readonly kind: 'weekend' | 'holiday';
  /** Empty for a weekend. */
  readonly reason: string;
  readonly first: string;
  readonly last: string;
  readonly x: number;
  readonly width: number;
}

/** The stretches of days without work, in the order of the axis. */
export function nonWorkingStretches({ columns }: DayScale): NonWorkingStretch[] {
  const stretches: NonWorkingStretch[] = [];
  for (const column of columns) {
    if (isWorking(column)) continue;
    const { day, reason, x, width } = column;
    const kind = column.kind === 'holiday' ? 'holiday' : 'weekend';
    const before = stretches.at(-1);
    if (before && before.x + before.width === x && before.kind === kind && before.reason === reason)
      stretches[stretches.length - 1] = { ...before, last: day, width: before.width + width };
    else stretches.push({ kind, reason, first: day, last: day, x, width });
  }
  return stretches;
}

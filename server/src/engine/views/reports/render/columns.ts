import { isEmpty } from '../cells.ts';
import type { Table } from '../report.ts';

/** Whether a column holds numbers and nothing else, so that it is set to the right. */
export function isNumberColumn({ rows }: Table, index: number): boolean {
  const cells = rows.map((row) => row[index]).filter((cell) => cell !== undefined && !isEmpty(cell));
  return cells.length > 0 && cells.every((cell) => cell?.kind === 'number');
}

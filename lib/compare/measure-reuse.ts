import { fold } from '../text/fold';
import type { AlignedRow } from './align-sentences';

/** Characters of a report's text, and how many of them the first report has too. */
export interface Reuse {
  readonly shared: number;
  readonly total: number;
}

/** For each report after the first: how much of its text is word for word the first report's. */
export function measureReuse(rows: readonly AlignedRow[], columns: number): Reuse[] {
  return Array.from({ length: Math.max(0, columns - 1) }, (_, index) => {
    let shared = 0;
    let total = 0;
    for (const { cells } of rows) {
      const cell = cells[index + 1] ?? null;
      if (cell === null) continue;
      for (const piece of cell.pieces) {
        const length = fold(piece.text).length;
        total += length;
        if (!piece.changed && (cells[0] ?? null) !== null) shared += length;
      }
    }
    return { shared, total };
  });
}

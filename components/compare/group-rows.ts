import type { AlignedCell, AlignedRow } from '@/lib/compare/align-sentences';

/** Sentences shown side by side: one aligned row, or the neighbouring sentences that stand in one report only. */
export interface SideBySide {
  readonly kind: AlignedRow['kind'];
  /** For each report its cells here, in order. */
  readonly columns: readonly (readonly AlignedCell[])[];
}

/** Puts neighbouring rows of one-sided sentences beside each other, so that the page does not run in steps. */
export function groupRows(rows: readonly AlignedRow[]): SideBySide[] {
  const groups: { kind: AlignedRow['kind']; columns: AlignedCell[][] }[] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (row.kind === 'only' && last?.kind === 'only') {
      row.cells.forEach((cell, index) => cell !== null && last.columns[index]?.push(cell));
    } else {
      groups.push({ kind: row.kind, columns: row.cells.map((cell) => (cell === null ? [] : [cell])) });
    }
  }
  return groups;
}

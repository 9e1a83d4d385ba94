import type { Figure, Source } from '../domain/report';
import { sameNumbers, type Fit } from './fit-row';
import type { Run, Value } from './read-runs';

/** What one column of a row turned out to be, before it has a metric. */
export type LaidCell = Pick<Figure, 'value' | 'raw' | 'status' | 'rule' | 'source' | 'box'>;

const STATUS_OF: Readonly<Record<Value['cell']['kind'], Figure['status']>> = {
  number: 'printed',
  blank: 'blank',
  not_applicable: 'not_applicable',
  doubtful: 'unreadable',
};

function printedCell(value: Value): LaidCell {
  const { cell, raw, source, box } = value;
  const number = cell.kind === 'number' ? cell.value : null;
  const status = STATUS_OF[cell.kind];
  return box ? { value: number, raw, status, source, box } : { value: number, raw, status, source };
}

const unreadableCell = (source: Source): LaidCell => ({ value: null, raw: '', status: 'unreadable', source });

/** Of several ways, those whose sums are printed whole: their numbers speak for themselves. */
function likeliest(fits: readonly Fit[]): readonly Fit[] {
  const confirmed = fits.filter((fit) => fit.confirmed);
  return confirmed.length > 0 ? confirmed : fits;
}

/**
 * Turns the fits left for a row into its cells. A column on which they agree is known; the hole is put at
 * `expectedHole` (a column the table lost) when it may be there, else as far right before the total as it may be.
 * Columns on which the fits differ, or for which the sums leave several values, are unreadable.
 */
export function layOutRow(
  run: Run,
  fits: readonly Fit[],
  columns: number,
  expectedHole: number | null,
): LaidCell[] {
  const left = likeliest(fits);
  const first = left[0];
  if (!first) return Array.from({ length: columns }, () => unreadableCell(run.source));
  const agreed = left.every((fit) => sameNumbers(fit, first));
  const chosen =
    left.find((fit) => expectedHole !== null && fit.holes.includes(expectedHole)) ??
    (agreed ? left.findLast((fit) => fit.values.at(-1) !== null) : undefined) ??
    left.at(-1) ??
    first;
  return chosen.values.map((value, column): LaidCell => {
    const number = chosen.numbers[column] ?? null;
    if (!agreed && left.some((fit) => (fit.numbers[column] ?? null) !== number))
      return unreadableCell(run.source);
    if (value) return printedCell(value);
    if (number === null) return unreadableCell(run.source);
    return { value: number, raw: '', status: 'inferred', rule: 'row_total', source: run.source };
  });
}

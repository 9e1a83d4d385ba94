import type { TableNumber } from '../domain/metrics';
import { notice } from '../domain/notice';
import type { Figure, Finding } from '../domain/report';
import { flatMap } from '../domain/flat-map';
import type { Run } from './read-runs';

/** Says which numbers stand in a row that was read and belong to none of its cells, as a page number does. */
export function strayNumbers(
  table: TableNumber,
  runs: readonly Run[],
  figures: readonly Figure[],
): Finding[] {
  const read = new Set(figures.map((figure) => figure.source.start));
  const isRead = (run: Run): boolean => run.values.filter(({ source }) => read.has(source.start)).length > 1;
  return flatMap(runs.filter(isRead), (run) =>
    run.values
      .filter(({ source, cell }) => cell.kind === 'number' && !read.has(source.start))
      .map(({ raw, source }) => notice('stray_number', 'undetermined', { table, raw }, { source })),
  );
}

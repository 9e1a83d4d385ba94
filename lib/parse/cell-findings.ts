import type { TableNumber } from '../domain/metrics';
import { figureRef, INFERENCE_RULES, type Figure, type Finding } from '../domain/report';
import { notice } from './notice';
import type { Run } from './read-runs';

/** Says which cells of a table were inferred, by which rule, and which are unreadable. */
export function cellFindings(table: TableNumber, figures: readonly Figure[]): Finding[] {
  const inferred = INFERENCE_RULES.flatMap((rule) => {
    const cells = figures.filter((figure) => figure.rule === rule);
    const rows = new Set(cells.map((figure) => figure.source.line)).size;
    return about(cells, (count) => notice('cells_inferred', 'undetermined', { table, count, rows, rule }));
  });
  const unreadable = figures.filter((figure) => figure.status === 'unreadable');
  return [
    ...inferred,
    ...about(unreadable, (count) => notice('cells_unreadable', 'undetermined', { table, count })),
  ];
}

function about(cells: readonly Figure[], say: (count: number) => Finding): Finding[] {
  const [first] = cells;
  return first ? [{ ...say(cells.length), figures: cells.map(figureRef), source: first.source }] : [];
}

/** Says which numbers stand in a row that was read and belong to none of its cells, as a page number does. */
export function strayNumbers(
  table: TableNumber,
  runs: readonly Run[],
  figures: readonly Figure[],
): Finding[] {
  const read = new Set(figures.map((figure) => figure.source.start));
  const isRead = (run: Run): boolean => run.values.filter(({ source }) => read.has(source.start)).length > 1;
  return runs
    .filter(isRead)
    .flatMap((run) =>
      run.values
        .filter(({ source, cell }) => cell.kind === 'number' && !read.has(source.start))
        .map(({ raw, source }) => notice('stray_number', 'undetermined', { table, raw }, { source })),
    );
}

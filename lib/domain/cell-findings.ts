import { flatMap } from './flat-map';
import type { TableNumber } from './metrics';
import { notice } from './notice';
import { figureRef, INFERENCE_RULES, type Figure, type Finding } from './report';

/** Says which cells of a table were inferred, by which rule, and which are unreadable. */
export function cellFindings(table: TableNumber, figures: readonly Figure[]): Finding[] {
  const inferred = flatMap(INFERENCE_RULES, (rule) => {
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

import { APPLICANTS, type MetricKey } from '../domain/metrics';
import { flatMap } from '../domain/flat-map';
import type { Run, Value } from './read-runs';
import { requestRowOf, requestRowsIn } from './request-rows';

const COLUMNS = APPLICANTS.length;
/** So many different rows in one stretch are a table, even when none of them is full. */
const FEWEST_ROWS = 8;

interface Match {
  readonly metric: MetricKey;
  readonly run: Run;
}

const isBlank = ({ cell }: Value): boolean => cell.kind === 'blank';

/** Where the table stands: from its first full row to its last, or all of it when no row is full. */
function extentOf(matched: readonly Match[]): { first: number; last: number } {
  const full = matched.filter(({ run }) => run.values.length >= COLUMNS - 1);
  const rows = new Set(matched.map(({ metric }) => metric)).size;
  const starts = (full.length > 0 || rows < FEWEST_ROWS ? full : matched).map(({ run }) => run.source.start);
  return { first: Math.min(...starts), last: Math.max(...starts) };
}

/**
 * Two rows of values behind one label, and behind them two labels before the next values: the second row's label
 * came out after its numbers.
 */
function withLateLabels(runs: readonly Run[]): Run[] {
  return flatMap(runs, (run, index): Run[] => {
    const next = runs[index + 1];
    if (!next || run.values.length !== 2 * COLUMNS) return [run];
    const second = run.values.slice(COLUMNS);
    const [from, until] = [second[0]?.source, second.at(-1)?.source];
    if (!from || !until) return [run];
    const ownLine = from.line > (run.values[COLUMNS - 1]?.source.line ?? from.line);
    const labels = requestRowsIn(next.label);
    const [late] = labels;
    if (!ownLine || labels.length !== 2 || !late) return [run];
    return [
      { ...run, values: run.values.slice(0, COLUMNS) },
      { ...run, label: late.words, values: second, source: { ...from, end: until.end } },
    ];
  });
}

/** The text that stands most often in the list, of several the first, and how often. */
function mostFrequent(texts: readonly string[]): { text: string; times: number } | null {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  let most: { text: string; times: number } | null = null;
  for (const [text, times] of counts) if (times > (most?.times ?? 0)) most = { text, times };
  return most;
}

/** The columns of the grid in which the rows that are complete have their values; null when they differ. */
function valueColumns(runs: readonly Run[]): readonly number[] | null {
  const complete = runs.filter(({ values }) => values.length === COLUMNS && !values.some(isBlank));
  const layouts = complete.map((run) => run.values.map((value) => value.column).join(' '));
  const most = mostFrequent(layouts);
  if (most === null || 2 * most.times <= layouts.length) return null;
  return most.text.split(' ').map(Number);
}

/** The column in which most rows begin their values: the labels before it are up to three cells wide. */
function firstColumn(runs: readonly Run[]): number {
  const starts = runs.map((run) => String(run.values[0]?.column ?? 0));
  return Number(mostFrequent(starts)?.text ?? 0);
}

/** The row without the empty cells before that column: a label that takes one of three cells leaves two. */
function withoutCellsOfLabel(run: Run, first: number): Run {
  const at = run.values.findIndex((value) => !isBlank(value) || value.column >= first);
  return at > 0 ? { ...run, values: run.values.slice(at) } : run;
}

const isSummed = (values: readonly Value[]): boolean => {
  const numbers = values.map(({ cell }) => (cell.kind === 'number' ? cell.value : 0));
  const total = numbers.at(-1) ?? 0;
  return total > 0 && numbers.slice(0, -1).reduce((sum, number) => sum + number, 0) === total;
};

/**
 * The row without the empty cells that a merged label covers: they stand before the values or, in a text whose bars
 * count spans, behind them. Where they stand on both sides the row's sum tells.
 */
function withoutCoveredCells(run: Run, columns: readonly number[] | null): Run {
  const { values } = run;
  if (values.length <= COLUMNS) return run;
  const inside = values.filter((value) => columns?.includes(value.column));
  const outside = values.filter((value) => !columns?.includes(value.column));
  if (inside.length === COLUMNS && outside.every(isBlank)) return { ...run, values: inside };
  const behind = values.slice(0, -COLUMNS).every(isBlank) ? [values.slice(-COLUMNS)] : [];
  const before = values.slice(COLUMNS).every(isBlank) ? [values.slice(0, COLUMNS)] : [];
  const ways = [...behind, ...before];
  const [only] = ways.length > 1 && !values.every(isBlank) ? ways.filter(isSummed) : ways;
  return only ? { ...run, values: only } : run;
}

/** Empty cells behind the values are left by spans, not printed, where most rows that end in a value lost a column. */
function withoutSpans(runs: readonly Run[]): readonly Run[] {
  const ended = runs.filter(({ values }) => values.at(-1)?.cell.kind !== 'blank');
  const short = ended.filter(({ values }) => values.length < COLUMNS);
  if (2 * short.length <= ended.length) return runs;
  return runs.map((run) => {
    const last = run.values.findLastIndex((value) => !isBlank(value));
    return last < 0 ? run : { ...run, values: run.values.slice(0, last + 1) };
  });
}

/** The rows of table 3 by their labels; a run that is far from a full row counts only between two full ones. */
export function matchRequestRows(runs: readonly Run[]): Map<MetricKey, Run> {
  const matched: Match[] = [];
  let previous: MetricKey | null = null;
  for (const run of withLateLabels(runs)) {
    const metric = requestRowOf(run.label, previous);
    if (metric) matched.push({ metric, run });
    previous = metric ?? previous;
  }
  const { first, last } = extentOf(matched);
  const rows = new Map<MetricKey, Run>();
  for (const { metric, run } of matched) {
    const inside = run.source.start >= first && run.source.start <= last;
    const known = rows.get(metric);
    const closer = !known || Math.abs(run.values.length - COLUMNS) < Math.abs(known.values.length - COLUMNS);
    if (inside && closer) rows.set(metric, run);
  }
  const begin = firstColumn([...rows.values()]);
  const read = withoutSpans([...rows.values()].map((run) => withoutCellsOfLabel(run, begin)));
  const columns = valueColumns(read);
  return new Map(
    flatMap([...rows.keys()], (metric, index) => {
      const run = read[index];
      return run ? [[metric, withoutCoveredCells(run, columns)] as const] : [];
    }),
  );
}

import { APPLICANT_LABELS, APPLICANTS, type Applicant, type MetricKey } from '../domain/metrics';
import type { Figure, Finding } from '../domain/report';
import { BALANCE_ROWS, outcomeRows } from '../domain/sums';
import { cellFindings } from '../domain/cell-findings';
import { lostRequestRows } from '../domain/lost-request-rows';
import { figureOf } from './figure-of';
import { fitRow, fitRun, type Fit, type RowSum } from './fit-row';
import { inferBalance } from './infer-balance';
import { layOutRow } from './lay-out-row';
import { matchRequestRows } from './match-request-rows';
import type { Run } from './read-runs';
import { settleRows } from './settle-rows';
import { strayNumbers } from './stray-numbers';
import { flatMap } from '../domain/flat-map';

const COLUMNS = APPLICANTS.length;
const ROW_SUM: readonly RowSum[] = [{ parts: [0, 1, 2, 3, 4, 5], total: 6 }];
const [RECEIVED, CARRIED_IN, HANDLED, CARRIED_OUT] = BALANCE_ROWS;

/** First and last line of a table, and where its first label's line begins to matter: offsets of its values. */
export interface Extent {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
}

export interface TableReading {
  readonly figures: readonly Figure[];
  readonly findings: readonly Finding[];
  /** Where the values stand; null when the table is not printed. */
  readonly extent: Extent | null;
}

/** The applicant whose column head is missing, when exactly one is: its cell is the one a short row lost. */
function missingHead(runs: readonly Run[], rows: ReadonlyMap<MetricKey, Run>): Applicant | null {
  const begin = Math.min(...[...rows.values()].map(({ source }) => source.start));
  const firstRow = runs.find(({ source }) => source.start === begin);
  const head = firstRow?.head ?? '';
  if (!head.includes(APPLICANT_LABELS.natural_person)) return null;
  const headWords = head.slice(head.indexOf(APPLICANT_LABELS.natural_person)).replace('法人或其他组织', '');
  const short: Record<Applicant, string> = {
    ...APPLICANT_LABELS,
    public_welfare: '社会公益',
    legal_services: '法律服务',
  };
  const missing = APPLICANTS.filter(
    (applicant) => applicant !== 'total' && !headWords.includes(short[applicant]),
  );
  return missing.length === 1 ? (missing[0] ?? null) : null;
}

/** The column that the rows which leave no choice have lost, when it is one and the same. */
function lostColumn(settled: ReadonlyMap<string, readonly Fit[]>): number | null {
  const sure = flatMap(
    [...settled.values()].filter((fits) => fits.length === 1),
    (fits) => fits[0]?.holes ?? [],
  );
  const [only, ...others] = new Set(sure);
  return others.length === 0 ? (only ?? null) : null;
}

/**
 * The other ways for complete rows with blank cells. Where rows lost cells, a blank one may be nothing but the gap that
 * a lost cell left at the end of its row.
 */
function elsewhereOf(rows: ReadonlyMap<MetricKey, Run>): Map<string, readonly Fit[]> {
  const all = [...rows];
  if (all.every(([, run]) => run.values.length >= COLUMNS)) return new Map();
  return new Map(
    flatMap(all, ([metric, run]) => {
      const filled = run.values.filter(({ cell }) => cell.kind !== 'blank');
      if (run.values.length !== COLUMNS || filled.length === COLUMNS) return [];
      return [[metric, fitRow(filled, COLUMNS, ROW_SUM)] as const];
    }),
  );
}

/** `hole` is the column whose head is missing: where nearly every row is short of one cell, it is that one. */
function settle(rows: ReadonlyMap<MetricKey, Run>, hole: number | null): Map<string, readonly Fit[]> {
  const fits = new Map<string, readonly Fit[]>();
  const short = [...rows.values()].filter((run) => run.values.length === COLUMNS - 1);
  const isLost = hole !== null && short.length > 0.8 * rows.size;
  for (const [metric, run] of rows) {
    const ways = fitRun(run, COLUMNS, ROW_SUM);
    const expected = ways.filter((fit) => fit.holes.length === 1 && fit.holes[0] === hole);
    fits.set(metric, isLost && expected.length > 0 ? expected : ways);
  }
  const outcomes = outcomeRows(new Set(rows.keys()));
  const rules = [
    { plus: outcomes, minus: [HANDLED ?? ''] },
    { plus: [RECEIVED ?? '', CARRIED_IN ?? ''], minus: [HANDLED ?? '', CARRIED_OUT ?? ''] },
  ];
  return settleRows(fits, rules, elsewhereOf(rows));
}

/** Reads table 3: rows by label, columns by count and by the sums, never by position alone. */
export function readRequestsTable(runs: readonly Run[]): TableReading {
  const rows = matchRequestRows(runs);
  if (rows.size === 0) return { figures: [], findings: [], extent: null };
  const missing = missingHead(runs, rows);
  const hole = missing ? APPLICANTS.indexOf(missing) : null;
  const settled = settle(rows, hole);
  const lost = hole ?? lostColumn(settled);
  const figures = flatMap([...rows], ([metric, run]) =>
    layOutRow(run, settled.get(metric) ?? [], COLUMNS, lost).map((cell, column) =>
      figureOf(metric, APPLICANTS[column] ?? 'total', cell),
    ),
  );
  const all = [...figures, ...inferBalance(figures, new Set(rows.keys()))];
  const runsRead = [...rows.values()];
  const findings = [
    ...lostRequestRows(new Set(rows.keys())),
    ...cellFindings(3, all),
    ...strayNumbers(3, runsRead, all),
  ];
  return { figures: all, findings, extent: extentOfRuns(runsRead) };
}

/** From the first run's label to the last run's last value. */
export function extentOfRuns(runs: readonly Run[]): Extent {
  const ends = runs.map((run) => run.values.at(-1)?.source ?? run.source);
  return {
    first: Math.min(...runs.map((run) => run.labelLine)),
    last: Math.max(...ends.map((source) => source.line)),
    start: Math.min(...runs.map((run) => run.source.start)),
    end: Math.max(...ends.map((source) => source.end)),
  };
}

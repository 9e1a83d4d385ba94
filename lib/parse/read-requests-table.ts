import { APPLICANT_LABELS, APPLICANTS, type Applicant, type MetricKey } from '../domain/metrics';
import { figureRef, type Figure, type Finding } from '../domain/report';
import { BALANCE_ROWS, outcomeRows } from '../domain/sums';
import { fitRow, type Fit, type RowSum } from './fit-row';
import { inferBalance } from './infer-balance';
import { layOutRow } from './lay-out-row';
import type { Run } from './read-runs';
import { requestRowOf } from './request-rows';
import { settleRows } from './settle-rows';
import { notice } from './notice';

const COLUMNS = APPLICANTS.length;
const ROW_SUM: readonly RowSum[] = [{ parts: [0, 1, 2, 3, 4, 5], total: 6 }];
const [RECEIVED, CARRIED_IN, HANDLED, CARRIED_OUT] = BALANCE_ROWS;

export interface TableReading {
  readonly figures: readonly Figure[];
  readonly findings: readonly Finding[];
  /** First and last line that hold a value; null when the table is not printed. */
  readonly lines: { readonly first: number; readonly last: number } | null;
}

/** Rows by their labels; a run that is far from a full row counts only between two full ones. */
function matchRows(runs: readonly Run[]): Map<MetricKey, Run> {
  const matched: { metric: MetricKey; run: Run }[] = [];
  let previous: MetricKey | null = null;
  for (const run of runs) {
    const metric = requestRowOf(run.label, previous);
    if (metric) matched.push({ metric, run });
    previous = metric ?? previous;
  }
  const full = matched
    .filter(({ run }) => run.values.length >= COLUMNS - 1)
    .map(({ run }) => run.source.line);
  const first = Math.min(...full);
  const last = Math.max(...full);
  const rows = new Map<MetricKey, Run>();
  for (const { metric, run } of matched) {
    const inside = run.source.line >= first && run.source.line <= last;
    const known = rows.get(metric);
    const closer = !known || Math.abs(run.values.length - COLUMNS) < Math.abs(known.values.length - COLUMNS);
    if (inside && closer) rows.set(metric, run);
  }
  return rows;
}

/** The applicant whose column head is missing, when exactly one is: its cell is the one a short row lost. */
function missingHead(runs: readonly Run[], rows: ReadonlyMap<MetricKey, Run>): Applicant | null {
  const firstRow = runs.find((run) => [...rows.values()].includes(run));
  const head = firstRow?.label ?? '';
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

function settle(rows: ReadonlyMap<MetricKey, Run>): Map<string, readonly Fit[]> {
  const fits = new Map<string, readonly Fit[]>();
  for (const [metric, run] of rows) fits.set(metric, fitRow(run.values, COLUMNS, ROW_SUM));
  const outcomes = outcomeRows(new Set(rows.keys()));
  return settleRows(fits, [
    { plus: outcomes, minus: [HANDLED ?? ''] },
    { plus: [RECEIVED ?? '', CARRIED_IN ?? ''], minus: [HANDLED ?? '', CARRIED_OUT ?? ''] },
  ]);
}

function findingsOf(figures: readonly Figure[], rows: ReadonlyMap<MetricKey, Run>): Finding[] {
  const findings: Finding[] = [];
  const lost = [
    ...BALANCE_ROWS.slice(0, 2),
    ...outcomeRows(new Set(rows.keys())),
    ...BALANCE_ROWS.slice(2),
  ].filter((metric) => !rows.has(metric));
  if (lost.length > 0) {
    findings.push(
      notice('rows_missing', 'undetermined', { table: 3, count: lost.length, rows: lost.join(' ') }),
    );
  }
  for (const rule of ['row_total', 'balance'] as const) {
    const inferred = figures.filter((figure) => figure.rule === rule);
    const [sample] = inferred;
    if (!sample) continue;
    const lines = new Set(inferred.map((figure) => figure.source.line));
    findings.push(
      notice(
        'cells_inferred',
        'undetermined',
        { table: 3, count: inferred.length, rows: lines.size, rule },
        {
          figures: inferred.map(figureRef),
          source: sample.source,
        },
      ),
    );
  }
  const unreadable = figures.filter((figure) => figure.status === 'unreadable');
  const [firstUnreadable] = unreadable;
  if (firstUnreadable) {
    findings.push(
      notice(
        'cells_unreadable',
        'undetermined',
        { table: 3, count: unreadable.length },
        {
          figures: unreadable.map(figureRef),
          source: firstUnreadable.source,
        },
      ),
    );
  }
  return findings;
}

/** Reads table 3: rows by label, columns by count and by the sums, never by position alone. */
export function readRequestsTable(runs: readonly Run[]): TableReading {
  const rows = matchRows(runs);
  if (rows.size === 0) return { figures: [], findings: [], lines: null };
  const missing = missingHead(runs, rows);
  const hole = missing ? APPLICANTS.indexOf(missing) : null;
  const settled = settle(rows);
  const figures = [...rows].flatMap(([metric, run]) =>
    layOutRow(run, settled.get(metric) ?? [], COLUMNS, hole).map((cell, column): Figure => {
      const applicant = APPLICANTS[column] ?? 'total';
      return { metric, applicant, ...cell };
    }),
  );
  const all = [...figures, ...inferBalance(figures, new Set(rows.keys()))];
  const lines = [...rows.values()].flatMap((run) => [
    run.labelLine,
    run.values.at(-1)?.source.line ?? run.source.line,
  ]);
  return {
    figures: all,
    findings: findingsOf(all, rows),
    lines: { first: Math.min(...lines), last: Math.max(...lines) },
  };
}

import { METRIC_KEYS, METRICS, type Form, type MetricKey, type TableNumber } from '../domain/metrics';
import { notice } from '../domain/notice';
import { SECTION_LABELS, type Figure, type Finding, type SectionKind } from '../domain/report';
import { BALANCE_ROWS, DISPUTE_BLOCKS, outcomeRows } from '../domain/sums';

const SECTION_OF: Record<TableNumber, SectionKind> = { 2: 'disclosure', 3: 'requests', 4: 'disputes' };

const subjectOf = (metric: MetricKey): string => metric.split('.').slice(0, 2).join('.');

/** The subjects of table 2 that the form prints and the report has no figure of. */
function lostSubjects(form: Form, printed: ReadonlySet<MetricKey>): string[] {
  const owed = METRIC_KEYS.filter(
    (key) => METRICS[key].table === 2 && METRICS[key].forms.some((each) => each === form),
  );
  const there = new Set([...printed].map(subjectOf));
  return [...new Set(owed.map(subjectOf))].filter((subject) => !there.has(subject));
}

function lostOf(
  table: TableNumber,
  form: Form,
  printed: ReadonlySet<MetricKey>,
): { count: number; rows: string } {
  switch (table) {
    case 2: {
      const lost = lostSubjects(form, printed);
      return { count: lost.length, rows: lost.join(' ') };
    }
    case 3: {
      const owed = [...BALANCE_ROWS.slice(0, 2), ...outcomeRows(printed), ...BALANCE_ROWS.slice(2)];
      const lost = owed.filter((metric) => !printed.has(metric));
      return { count: lost.length, rows: lost.join(' ') };
    }
    case 4: {
      const lost = DISPUTE_BLOCKS.filter((block) => !block.some((metric) => printed.has(metric)));
      return { count: lost.length, rows: '' };
    }
  }
}

/** Says which rows of a table have no cell in the document, or that the whole table has none. */
export function lostRows(table: TableNumber, form: Form, figures: readonly Figure[]): Finding[] {
  const own = figures.filter(({ metric, rule }) => METRICS[metric].table === table && rule !== 'balance');
  const section = SECTION_OF[table];
  if (own.length === 0) {
    return [notice('table_missing', 'undetermined', { section, label: SECTION_LABELS[section] })];
  }
  const { count, rows } = lostOf(table, form, new Set(own.map(({ metric }) => metric)));
  return count === 0 ? [] : [notice('rows_missing', 'undetermined', { table, count, rows })];
}

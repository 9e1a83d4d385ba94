import { METRIC_KEYS, METRICS, type Form, type MetricKey, type TableNumber } from '../domain/metrics';
import { lostRequestRows } from '../domain/lost-request-rows';
import { notice } from '../domain/notice';
import { SECTION_LABELS, type Figure, type Finding, type SectionKind } from '../domain/report';
import { DISPUTE_BLOCKS } from '../domain/sums';

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

/** Says which rows of a table have no cell in the document, or that the whole table has none. */
export function lostRows(table: TableNumber, form: Form, figures: readonly Figure[]): Finding[] {
  const own = figures.filter(({ metric, rule }) => METRICS[metric].table === table && rule !== 'balance');
  const section = SECTION_OF[table];
  if (own.length === 0) {
    return [notice('table_missing', 'undetermined', { section, label: SECTION_LABELS[section] })];
  }
  const printed = new Set(own.map(({ metric }) => metric));
  if (table === 3) return lostRequestRows(printed);
  const rows = table === 2 ? lostSubjects(form, printed) : [];
  const count =
    table === 2
      ? rows.length
      : DISPUTE_BLOCKS.filter((block) => !block.some((metric) => printed.has(metric))).length;
  return count === 0 ? [] : [notice('rows_missing', 'undetermined', { table, count, rows: rows.join(' ') })];
}

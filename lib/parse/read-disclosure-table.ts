import { FORMS, METRICS, METRIC_KEYS, type Form, type MetricKey } from '../domain/metrics';
import { figureRef, type Figure, type Finding } from '../domain/report';
import { cellFindings } from '../domain/cell-findings';
import { figureOf } from './figure-of';
import { fitRow } from './fit-row';
import { layOutRow, type LaidCell } from './lay-out-row';
import { notice } from '../domain/notice';
import { flatMap } from '../domain/flat-map';
import type { Run, Value } from './read-runs';
import { extentOfRuns, type TableReading } from './read-requests-table';

/** The subjects of table 2 by the end of a row's folded label; a bracketed note may follow (规章(县级无此项)). */
const SUBJECTS: readonly { readonly subject: string; readonly words: RegExp }[] = [
  { subject: 'disclosure.normative_documents', words: /规范性文件(?:\(.*\))?$/ },
  { subject: 'disclosure.rules', words: /规章(?:\(.*\))?$/ },
  { subject: 'disclosure.licensing', words: /行政许可(?:\(.*\))?$/ },
  { subject: 'disclosure.other_services', words: /其他对外管理服务事项(?:\(.*\))?$/ },
  { subject: 'disclosure.penalties', words: /行政处罚(?:\(.*\))?$/ },
  { subject: 'disclosure.compulsion', words: /行政强制(?:\(.*\))?$/ },
  { subject: 'disclosure.fees', words: /行政事业[性型]收费(?:\(.*\))?$/ },
  { subject: 'disclosure.procurement', words: /政府集中采购(?:\(.*\))?$/ },
];

const YUAN_PER_10K = 10_000;

const isIn = (form: Form) => (key: MetricKey) => METRICS[key].forms.some((printed) => printed === form);

const METRICS_OF = new Map(
  SUBJECTS.map(({ subject }) => {
    const metrics = METRIC_KEYS.filter((key) => key.startsWith(`${subject}.`));
    return [subject, new Map(FORMS.map((form) => [form, metrics.filter(isIn(form))]))];
  }),
);

function metricsOf(subject: string, form: Form): readonly MetricKey[] {
  return METRICS_OF.get(subject)?.get(form) ?? [];
}

/** The amount in 万元: a cell that names 元 itself is converted, its print stays in `raw`. */
function inColumnUnit(metric: MetricKey, run: Run, column: number, cell: LaidCell): LaidCell {
  const printed = run.values[column]?.cell;
  if (METRICS[metric].unit !== 'CNY_10k' || printed?.kind !== 'number' || cell.value === null) return cell;
  return printed.unit === '元' ? { ...cell, value: Number((cell.value / YUAN_PER_10K).toFixed(6)) } : cell;
}

function unitFindings(metric: MetricKey, run: Run, column: number, figure: Figure): Finding[] {
  const printed = run.values[column]?.cell;
  if (figure.status !== 'printed' || printed?.kind !== 'number') return [];
  const about = { figures: [figureRef(figure)], source: figure.source };
  const note = printed.note
    ? [notice('number_with_note', 'holds', { raw: figure.raw, note: printed.note }, about)]
    : [];
  if (METRICS[metric].unit !== 'CNY_10k') return note;
  if (printed.unit === '元') {
    return [
      ...note,
      notice('unit_converted', 'holds', { raw: figure.raw, value: figure.value ?? '' }, about),
    ];
  }
  const named = printed.unit === '万元' || run.label.includes('万元');
  const silent = named || figure.value === 0;
  return silent ? note : [...note, notice('unit_missing', 'undetermined', { raw: figure.raw }, about)];
}

function readRow(run: Run, metrics: readonly MetricKey[]): { figures: Figure[]; findings: Finding[] } {
  const cells = layOutRow(
    run,
    run.values.length === metrics.length ? fitRow(run.values, metrics.length, []) : [],
    metrics.length,
    null,
  );
  const figures = metrics.map((metric, column): Figure => {
    const cell = cells[column] ?? { value: null, raw: '', status: 'unreadable', source: run.source };
    return figureOf(metric, null, inColumnUnit(metric, run, column, cell));
  });
  return {
    figures,
    findings: flatMap(figures, (figure, column) => unitFindings(figure.metric, run, column, figure)),
  };
}

/** The words over a row that tell the table from a sentence about its subjects. */
const HEAD = /第二十条第?|信息内容/;

/** A sentence comes to a stop close before the words; in the table a head or nothing stands there. */
const SENTENCE = /[,。;!?][^,。;!?]{0,8}$/;

function subjectOf({ label }: Run): string | undefined {
  const found = SUBJECTS.find(({ words }) => words.test(label));
  return found && !SENTENCE.test(label.replace(found.words, '').replaceAll(/\([^()]*\)/g, ''))
    ? found.subject
    : undefined;
}

/** A value that spans several columns leaves empty cells beside it. */
function withoutCoveredCells(run: Run, columns: number): Run {
  const filled = run.values.filter(({ cell }) => cell.kind !== 'blank');
  if (run.values.length <= columns) return run;
  if (columns === 1 && filled.length === 1) return { ...run, values: filled };
  const rest = run.values.slice(columns);
  return rest.every(({ cell }) => cell.kind === 'blank')
    ? { ...run, values: run.values.slice(0, columns) }
    : run;
}

/** A row of the table, by what it is about. */
interface SubjectRow {
  readonly subject: string;
  readonly run: Run;
}

/** The rows that are about one of the subjects, from the first below the table's head on. */
function subjectRows(runs: readonly Run[], until: number): SubjectRow[] {
  const rows: SubjectRow[] = [];
  for (const run of runs) {
    if (run.source.start >= until || (rows.length === 0 && !HEAD.test(run.head))) continue;
    const subject = subjectOf(run);
    if (subject !== undefined) rows.push({ subject, run });
  }
  return rows;
}

/** True where rows of two values have an empty cell for what they span: one of these without it has lost a cell. */
function showsSpans(rows: readonly SubjectRow[], form: Form): boolean {
  return rows.some(
    ({ subject, run }) =>
      run.values.length === 3 &&
      run.values.at(-1)?.cell.kind === 'blank' &&
      metricsOf(subject, form).length === 2,
  );
}

/** The row without its last cell where that one, empty, took the place of a lost one. */
function withoutSpanForCell(run: Run, columns: number): Run {
  const isMoved = columns === 2 && run.values.length === 2 && run.values[1]?.cell.kind === 'blank';
  return isMoved ? { ...run, values: run.values.slice(0, 1) } : run;
}

/**
 * Without sums to tell, a number that stands alone on its line may be a page number: it counts only where the
 * table sets every value on a line of its own.
 */
function withoutStrayNumbers(rows: readonly SubjectRow[]): readonly SubjectRow[] {
  const beside = (run: Run): Value[] => run.values.filter(({ source }) => source.line === run.labelLine);
  const onOneLine = rows.filter(({ run }) => beside(run).length > 0);
  return 2 * onOneLine.length > rows.length
    ? rows.map(({ subject, run }) => ({ subject, run: { ...run, values: beside(run) } }))
    : rows;
}

/** Reads table 2 in the given form; `until` is the offset at which table 3 begins. */
export function readDisclosureTable(runs: readonly Run[], form: Form, until: number): TableReading {
  if (form === 'free') return { figures: [], findings: [], extent: null };
  const inTable = subjectRows(runs, until);
  const hasSpans = showsSpans(inTable, form);
  const rows = new Map<string, Run>();
  for (const { subject, run } of withoutStrayNumbers(inTable)) {
    if (rows.has(subject)) continue;
    const columns = metricsOf(subject, form).length;
    rows.set(subject, withoutCoveredCells(hasSpans ? withoutSpanForCell(run, columns) : run, columns));
  }
  if (rows.size === 0) return { figures: [], findings: [], extent: null };

  const readings = [...rows].map(([subject, run]) => readRow(run, metricsOf(subject, form)));
  const figures = flatMap(readings, (reading) => reading.figures);
  const findings = flatMap(readings, (reading) => reading.findings);
  const lost = SUBJECTS.map(({ subject }) => subject).filter(
    (subject) => metricsOf(subject, form).length > 0 && !rows.has(subject),
  );
  if (lost.length > 0) {
    findings.push(
      notice('rows_missing', 'undetermined', { table: 2, count: lost.length, rows: lost.join(' ') }),
    );
  }
  findings.push(...cellFindings(2, figures));
  return { figures, findings, extent: extentOfRuns([...rows.values()]) };
}

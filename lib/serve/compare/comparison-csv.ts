import type { AlignedCell } from '../../compare/align-sentences';
import type { FigureCell } from '../../compare/compare-figures';
import { metric, type Applicant } from '../../domain/metrics';
import type { CsvField } from '../csv';
import { applicantRows, type ApplicantRow } from './applicant-rows';
import type { ColumnView } from './column-view';
import { findingsAbout } from './findings-about';
import type { Comparison } from './load-comparison';

export interface CsvTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly CsvField[])[];
}

const REPORT_COLUMNS = ['report_id', 'organization', 'year', 'form', 'is_base'] as const;

const reportFields = (column: ColumnView, index: number): CsvField[] => [
  column.id,
  column.organization,
  column.year,
  column.form,
  index === 0,
];

function valueFields(cell: FigureCell): CsvField[] {
  switch (cell.kind) {
    case 'value': {
      const { status, raw } = cell.figure;
      return [cell.kind, status, raw, cell.value];
    }
    case 'sum':
      return [cell.kind, null, cell.parts.join(' + '), cell.value];
    case 'unknown':
      return [cell.kind, cell.figure.status, cell.figure.raw, null];
    case 'not_printed':
    case 'not_in_form':
      return [cell.kind, null, null, null];
  }
}

function differenceFields(cell: FigureCell): CsvField[] {
  if (cell.kind !== 'value' && cell.kind !== 'sum') return [null, null, null];
  const { difference } = cell;
  if (difference.kind !== 'difference') return [difference.kind, null, null];
  return [difference.kind, difference.absolute, difference.relative];
}

function figureFields(row: ApplicantRow, cell: FigureCell, index: number, comparison: Comparison) {
  const findings = findingsAbout(row, cell, comparison.findings[index] ?? []);
  return [
    ...valueFields(cell),
    ...differenceFields(cell),
    findings.map(({ code, verdict }) => `${code} ${verdict}`).join('; '),
  ];
}

/** A row for each metric, applicant and report: its value, how it is known, and its difference to the first report. */
export function figuresTable(comparison: Comparison, applicant: Applicant | null): CsvTable {
  return {
    columns: [
      'metric',
      'table',
      'label',
      'unit',
      'applicant',
      ...REPORT_COLUMNS,
      'kind',
      'status',
      'raw',
      'value',
      'difference_kind',
      'difference',
      'relative_difference',
      'findings',
    ],
    rows: applicantRows(comparison, applicant).flatMap((row) => {
      const { key, table, label, unit } = metric(row.metric);
      return row.cells.flatMap((cell, index) => {
        const column = comparison.columns[index];
        if (column === undefined) return [];
        const head = [key, table, label, unit, row.applicant, ...reportFields(column, index)];
        return [[...head, ...figureFields(row, cell, index, comparison)]];
      });
    }),
  };
}

function textFields(cell: AlignedCell): CsvField[] {
  const [first] = cell.sentences;
  return [
    cell.kind,
    cell.moved,
    cell.from,
    cell.sentences.length,
    [...new Set(cell.sentences.map(({ role }) => role))].join(' '),
    first?.line ?? null,
    first?.start ?? null,
    cell.sentences.at(-1)?.end ?? null,
    cell.sentences.map(({ text }) => text).join(''),
  ];
}

/** A row for each statement and each report that has it; `row` joins what is aligned. */
export function textTable({ columns, sections }: Comparison): CsvTable {
  const all = sections.flatMap(({ kind, rows }) => rows.map((row) => ({ kind, row })));
  return {
    columns: [
      'section',
      'row',
      'row_kind',
      ...REPORT_COLUMNS,
      'kind',
      'moved',
      'from_section',
      'sentences',
      'role',
      'line',
      'start',
      'end',
      'text',
    ],
    rows: all.flatMap(({ kind, row }, number) =>
      row.cells.flatMap((cell, index) => {
        const column = columns[index];
        if (cell === null || column === undefined) return [];
        return [[kind, number + 1, row.kind, ...reportFields(column, index), ...textFields(cell)]];
      }),
    ),
  };
}

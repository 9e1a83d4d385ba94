import type { FigureCell } from '../../compare/compare-figures';
import type { RateCell } from '../../compare/compare-rates';
import type { Reuse } from '../../compare/measure-reuse';
import { metric, type Applicant } from '../../domain/metrics';
import type { Sheet, SheetCell, SheetColumn } from '../write-workbook';
import { applicantRows, type ApplicantRow } from './applicant-rows';
import type { ColumnView } from './column-view';
import type { ComparisonWords } from './comparison-words';
import { findingsAbout } from './findings-about';
import type { Comparison } from './load-comparison';

const NARROW = 11;
const WIDE = 48;
/** What stands in the channel between two forms, so that it is seen in every row. */
const BREAK = '┊';

/** What each report takes of a row, with the channel before it where its form is not that of the one before. */
function acrossColumns<T>(
  columns: readonly ColumnView[],
  atBreak: T,
  of: (column: ColumnView, index: number) => readonly T[],
): T[] {
  return columns.flatMap((column, index) => {
    const breaks = index > 0 && columns[index - 1]?.form !== column.form;
    return [...(breaks ? [atBreak] : []), ...of(column, index)];
  });
}

function figureHeads(columns: readonly ColumnView[], words: ComparisonWords): SheetColumn[] {
  const head = (column: ColumnView, name: Parameters<ComparisonWords['head']>[0], width: number) => ({
    head: `${words.column(column)} · ${words.head(name)}`,
    width,
  });
  return [
    { head: words.head('metric'), width: 36 },
    { head: words.head('code'), width: 34 },
    { head: words.head('table'), width: NARROW },
    { head: words.head('unit'), width: NARROW },
    { head: words.head('applicant'), width: 14 },
    ...acrossColumns<SheetColumn>(columns, { head: words.head('formChange'), width: 5 }, (column, index) => [
      head(column, 'value', NARROW),
      head(column, 'status', 18),
      ...(index === 0 ? [] : [head(column, 'difference', NARROW), head(column, 'relative', NARROW)]),
      head(column, 'checks', 16),
    ]),
  ];
}

function figureCells(cell: FigureCell, isBase: boolean, words: ComparisonWords): SheetCell[] {
  if (cell.kind !== 'value' && cell.kind !== 'sum') {
    return [null, words.status(cell), ...(isBase ? [] : [null, null])];
  }
  const { difference } = cell;
  const value = [cell.value, words.status(cell)];
  if (isBase) return value;
  if (difference.kind !== 'difference') return [...value, words.noDifference(difference), null];
  const { absolute, relative } = difference;
  return [...value, absolute, relative === null ? null : { share: relative }];
}

function checksOf(row: ApplicantRow, cell: FigureCell, index: number, { findings }: Comparison) {
  const about = findingsAbout(row, cell, findings[index] ?? []);
  const count = (verdict: string) => about.filter((finding) => finding.verdict === verdict).length;
  return { violated: count('violated'), undetermined: count('undetermined') };
}

function figureSheet(comparison: Comparison, applicant: Applicant | null, words: ComparisonWords): Sheet {
  const { columns } = comparison;
  return {
    name: words.sheet('figures'),
    columns: figureHeads(columns, words),
    stickyColumns: 1,
    rows: applicantRows(comparison, applicant).map((row) => [
      words.metric(row.metric),
      row.metric,
      words.table(metric(row.metric).table),
      words.unit(row.metric),
      row.applicant === null ? null : words.applicant(row.applicant),
      ...acrossColumns<SheetCell>(columns, BREAK, (_, index) => {
        const cell = row.cells[index];
        if (cell === undefined) return [];
        const checks = words.checks(checksOf(row, cell, index, comparison));
        return [...figureCells(cell, index === 0, words), checks];
      }),
    ]),
  };
}

function rateCells(cell: RateCell, words: ComparisonWords): SheetCell[] {
  const note = words.rateNote(cell);
  if (cell.kind === 'unknown') return [null, null, null, note];
  if (cell.kind === 'nothing_to_divide') return [cell.numerator, 0, null, note];
  return [cell.numerator, cell.denominator, { share: cell.share }, note];
}

function reuseCells(reuse: Reuse | undefined, words: ComparisonWords): SheetCell[] {
  if (reuse === undefined) return [null, null, null, null];
  const share = reuse.total === 0 ? null : { share: reuse.shared / reuse.total };
  return [reuse.shared, reuse.total, share, words.reuseNote(reuse)];
}

function rateSheet({ columns, rates, reuse }: Comparison, words: ComparisonWords): Sheet {
  const heads = (column: ColumnView): SheetColumn[] =>
    (['numerator', 'denominator', 'share', 'note'] as const).map((name) => ({
      head: `${words.column(column)} · ${words.head(name)}`,
      width: name === 'note' ? 24 : NARROW,
    }));
  return {
    name: words.sheet('rates'),
    columns: [
      { head: words.head('rate'), width: 30 },
      { head: words.head('formula'), width: 34 },
      ...acrossColumns<SheetColumn>(columns, { head: words.head('formChange'), width: 5 }, heads),
    ],
    stickyColumns: 1,
    rows: [
      ...rates.map((row) => [
        words.rate(row.rate),
        words.formula(row.rate),
        ...acrossColumns<SheetCell>(columns, BREAK, (_, index) => {
          const cell = row.cells[index];
          return cell === undefined ? [] : rateCells(cell, words);
        }),
      ]),
      ...reuse.map((row) => [
        `${words.reuse} · ${words.section(row.kind)}`,
        null,
        ...acrossColumns<SheetCell>(columns, BREAK, (_, index) =>
          reuseCells(index === 0 ? undefined : row.columns[index - 1], words),
        ),
      ]),
    ],
  };
}

function textSheet({ columns, sections }: Comparison, words: ComparisonWords): Sheet {
  return {
    name: words.sheet('text'),
    columns: [
      { head: words.head('section'), width: 24 },
      { head: words.head('kind'), width: 14 },
      ...columns.flatMap((column): SheetColumn[] => [
        { head: words.column(column), width: WIDE },
        { head: `${words.column(column)} · ${words.head('place')}`, width: 18 },
      ]),
    ],
    rows: sections.flatMap(({ kind, rows }) =>
      rows.map((row) => [
        words.section(kind),
        words.textKind(row.kind),
        ...row.cells.flatMap((cell): SheetCell[] =>
          cell === null ? [null, null] : [cell.sentences.map(({ text }) => text).join(''), words.place(cell)],
        ),
      ]),
    ),
  };
}

/** The sheets of a comparison: figures for one applicant or for all, rates, text, and what they are. */
export function comparisonSheets(
  comparison: Comparison,
  applicant: Applicant | null,
  words: ComparisonWords,
): Sheet[] {
  return [
    figureSheet(comparison, applicant, words),
    rateSheet(comparison, words),
    textSheet(comparison, words),
    {
      name: words.sheet('about'),
      columns: [
        { head: words.head('item'), width: 28 },
        { head: words.head('content'), width: 100 },
      ],
      rows: words.about(comparison.columns),
    },
  ];
}

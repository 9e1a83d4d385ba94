import type { Difference, FigureCell } from '../../compare/compare-figures';
import type { RateCell, RateKey } from '../../compare/compare-rates';
import type { Reuse } from '../../compare/measure-reuse';
import type { Applicant, Form, MetricKey, TableNumber } from '../../domain/metrics';
import type { SectionKind } from '../../domain/report';
import type { AlignedCell, AlignedRow } from '../../compare/align-sentences';
import type { ColumnView } from './column-view';

export const SHEET_NAMES = ['figures', 'rates', 'text', 'about'] as const;
export type SheetName = (typeof SHEET_NAMES)[number];

export const SHEET_HEADS = [
  'metric',
  'code',
  'table',
  'unit',
  'applicant',
  'value',
  'status',
  'difference',
  'relative',
  'checks',
  'formChange',
  'rate',
  'formula',
  'numerator',
  'denominator',
  'share',
  'note',
  'section',
  'kind',
  'place',
  'item',
  'content',
] as const;
export type SheetHead = (typeof SHEET_HEADS)[number];

/** What a workbook says in the reader's language. */
export interface ComparisonWords {
  sheet(name: SheetName): string;
  head(name: SheetHead): string;
  /** 孟州市人民政府 2020 */
  column(column: ColumnView): string;
  table(table: TableNumber): string;
  metric(key: MetricKey): string;
  unit(key: MetricKey): string;
  applicant(applicant: Applicant): string;
  form(form: Form): string;
  /** Why a cell has no value, or how its value is known. */
  status(cell: FigureCell): string;
  /** Why there is no difference; '' where there is one. */
  noDifference(difference: Difference): string;
  checks(counts: { violated: number; undetermined: number }): string;
  rate(key: RateKey): string;
  formula(key: RateKey): string;
  rateNote(cell: RateCell): string;
  reuse: string;
  reuseNote(reuse: Reuse): string;
  section(kind: SectionKind | null): string;
  textKind(kind: AlignedRow['kind']): string;
  /** Where a sentence stands and what else is to be said of it. */
  place(cell: AlignedCell): string;
  /** Rows of the last sheet: what the workbook is and how to read it. */
  about(columns: readonly ColumnView[]): readonly (readonly [item: string, content: string])[];
}

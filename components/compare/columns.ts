import type { Form } from '@/lib/domain/metrics';
import type { ColumnView } from '@/lib/serve/compare/column-view';

/** A column of the comparison, told apart by where the table form changes. */
export interface PlacedColumn {
  readonly index: number;
  readonly column: ColumnView;
  /** True where this column's form is not the one before it: a channel named 格式更换 stands between. */
  readonly breaks: boolean;
  /** True behind the first change of form. */
  readonly after: boolean;
}

/** Marks the columns where the form changes. */
export function placeColumns(columns: readonly ColumnView[]): PlacedColumn[] {
  const first: Form | undefined = columns[0]?.form;
  return columns.map((column, index) => ({
    index,
    column,
    breaks: index > 0 && columns[index - 1]?.form !== column.form,
    after: column.form !== first,
  }));
}

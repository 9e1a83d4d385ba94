import { VIEW_TABLES } from '../../domain/view-tables';
import type { ColumnKind } from '../../export/column';
import type { CsvField } from '../csv';
import { writeWorkbook, type SheetCell } from '../write-workbook';
import { viewContent } from './view-file';
import type { View } from './view';

const WIDTHS: Readonly<Record<ColumnKind, number>> = {
  text: 24,
  integer: 10,
  decimal: 12,
  boolean: 8,
  date: 12,
  time: 20,
};

/** All tables of a page as one workbook, a sheet for each: numbers are numbers, and what is not known is an empty cell. */
export async function viewWorkbook(view: View): Promise<Uint8Array<ArrayBuffer>> {
  const sheets = [];
  for (const name of VIEW_TABLES[view.kind]) {
    const { columns, batches } = viewContent(view, name);
    const rows: SheetCell[][] = [];
    for await (const batch of batches)
      rows.push(
        ...batch.map((row) => row.map((field, index) => cellOf(field, columns[index]?.kind ?? 'text'))),
      );
    sheets.push({
      name,
      columns: columns.map((column) => ({ head: column.name, width: WIDTHS[column.kind] })),
      rows,
    });
  }
  return writeWorkbook(sheets);
}

/** Decimals come as text, so that no digit is lost on the way to a file that keeps them. */
function cellOf(field: CsvField, kind: ColumnKind): SheetCell {
  return kind === 'decimal' && typeof field === 'string' && field !== '' ? Number(field) : field;
}

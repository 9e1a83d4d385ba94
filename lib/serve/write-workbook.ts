import writeExcelFile, { type CellObject, type Row } from 'write-excel-file/node';

/** A cell of a sheet: text, a number, a share shown as a percentage, or nothing where nothing is known. */
export type SheetCell = string | number | boolean | null | { readonly share: number };

export interface SheetColumn {
  readonly head: string;
  /** In characters; Chinese ones count twice. */
  readonly width: number;
}

export interface Sheet {
  /** At most 31 characters, none of \ / ? * : [ ]. */
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  /** Short rows are filled up with empty cells. */
  readonly rows: readonly (readonly SheetCell[])[];
  /** Columns at the start that stay in view; none unless given. */
  readonly stickyColumns?: number;
}

export const WORKBOOK_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What a spreadsheet takes in one cell. */
const MOST_CHARACTERS = 32_767;
/** From here on text is broken over lines rather than cut at the edge of its cell. */
const WIDE = 30;

/** Text carries the text format, so that no spreadsheet ever runs it as a formula, not even when its cell is edited. */
function textCell(text: string, width: number): CellObject {
  return {
    value: text.slice(0, MOST_CHARACTERS),
    type: String,
    format: '@',
    alignVertical: 'top',
    ...(width >= WIDE && { wrap: true }),
  };
}

function cellObject(cell: SheetCell, width: number): CellObject | null {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'string') return textCell(cell, width);
  if (typeof cell === 'boolean') return { value: cell, type: Boolean, alignVertical: 'top' };
  if (typeof cell === 'object') {
    return { value: cell.share, type: Number, format: '0.0%', alignVertical: 'top' };
  }
  return { value: cell, type: Number, alignVertical: 'top' };
}

function headRow(sheet: Sheet): Row {
  return sheet.columns.map(({ head }) => ({
    value: head,
    type: String,
    format: '@',
    fontWeight: 'bold',
    wrap: true,
    alignVertical: 'top',
    bottomBorderStyle: 'thin',
  }));
}

/** An XLSX file of plain sheets, each under its heads, which stay in view: numbers are numbers, nothing is a formula. */
export async function writeWorkbook(sheets: readonly Sheet[]): Promise<Uint8Array<ArrayBuffer>> {
  const file = writeExcelFile(
    sheets.map((sheet) => ({
      sheet: sheet.name,
      data: [
        headRow(sheet),
        ...sheet.rows.map((row) =>
          sheet.columns.map(({ width }, index) => cellObject(row[index] ?? null, width)),
        ),
      ],
      columns: sheet.columns.map(({ width }) => ({ width })),
      orientation: 'landscape' as const,
      stickyRowsCount: 1,
      ...(sheet.stickyColumns !== undefined && { stickyColumnsCount: sheet.stickyColumns }),
    })),
  );
  return new Uint8Array(await file.toBuffer());
}

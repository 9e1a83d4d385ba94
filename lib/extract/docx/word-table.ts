/** A cell of a Word file while it is read. */
export interface WordCell {
  html: string;
  span: number;
  /** `continue` for a cell that belongs to the one above. */
  merge: 'none' | 'restart' | 'continue';
}

/** A table of a Word file while it is read. */
export interface WordTable {
  readonly rows: { readonly cells: WordCell[]; skipped: number }[];
}

/** An attribute of a cell that takes more than one column or row. */
const span = (name: 'colspan' | 'rowspan', count: number): string => (count > 1 ? ` ${name}="${count}"` : '');

/** The table as HTML: cells merged downwards are given a rowspan. */
export function tableHtml(table: WordTable): string {
  const open = new Map<number, { cell: WordCell; height: number }>();
  const heights = new Map<WordCell, { height: number }>();
  for (const row of table.rows) {
    let column = row.skipped;
    for (const cell of row.cells) {
      const above = open.get(column);
      if (cell.merge === 'continue' && above) above.height += 1;
      else {
        const merged = { cell, height: 1 };
        heights.set(cell, merged);
        if (cell.merge === 'restart') open.set(column, merged);
        else open.delete(column);
      }
      column += cell.span;
    }
  }
  const rows = table.rows.map((row) => {
    const skipped = row.skipped > 0 ? `<td colspan="${row.skipped}"></td>` : '';
    const cells = row.cells.map((cell) => {
      const height = heights.get(cell)?.height;
      if (height === undefined) return '';
      return `<td${span('colspan', cell.span)}${span('rowspan', height)}>${cell.html}</td>`;
    });
    return `<tr>${skipped}${cells.join('')}</tr>`;
  });
  return `<table>${rows.join('')}</table>`;
}

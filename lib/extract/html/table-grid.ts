import { holdLimit } from '../limits';
import { isUnseen } from './element-kinds';
import { attribute, isElement, type Element } from './parse-html';

export interface GridCell {
  readonly element: Element;
  readonly column: number;
  /** How many columns and rows of the grid it takes. */
  readonly columns: number;
  readonly rows: number;
}

function span(element: Element, name: string): number {
  const value = Number.parseInt(attribute(element, name), 10);
  return Number.isFinite(value) && value >= 1 ? Math.min(value, name === 'colspan' ? 1000 : 65_534) : 1;
}

function rowsOf(table: Element): Element[] {
  const rows: Element[] = [];
  for (const child of table.childNodes) {
    if (!isElement(child) || isUnseen(child)) continue;
    if (child.tagName === 'tr') rows.push(child);
    else if (child.tagName !== 'caption') {
      rows.push(
        ...child.childNodes.filter(
          (row): row is Element => isElement(row) && row.tagName === 'tr' && !isUnseen(row),
        ),
      );
    }
  }
  return rows;
}

/** The table's rows; each cell with its column in the grid, merged cells counted, once at their first place. */
export function tableGrid(table: Element): GridCell[][] {
  const taken: number[] = [];
  return rowsOf(table).map((row) => {
    const cells: GridCell[] = [];
    let column = 0;
    const next: [number, number][] = [];
    for (const element of row.childNodes) {
      if (!isElement(element) || isUnseen(element)) continue;
      if (element.tagName !== 'td' && element.tagName !== 'th') continue;
      while ((taken[column] ?? 0) > 0) column += 1;
      const width = span(element, 'colspan');
      const height = span(element, 'rowspan');
      cells.push({ element, column, columns: width, rows: height });
      if (height > 1) for (let i = 0; i < width; i += 1) next.push([column + i, height]);
      column += width;
      holdLimit('tableColumns', column);
    }
    for (const [at, height] of next) taken[at] = Math.max(taken[at] ?? 0, height);
    for (let i = 0; i < taken.length; i += 1) taken[i] = Math.max(0, (taken[i] ?? 0) - 1);
    return cells;
  });
}

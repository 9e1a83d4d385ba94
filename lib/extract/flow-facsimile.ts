import type { DocumentLine } from '../domain/document';
import type { FlowBlock, FlowCell, FlowFacsimile, FlowParagraph, FlowRow } from '../domain/facsimile';

/** A row of a table in the original: in which table, the how manieth, and what each cell takes of its grid. */
export interface TablePlace {
  readonly table: unknown;
  readonly row: number;
  readonly spans: readonly (readonly [columns: number, rows: number])[];
}

/** How a line looks in the original. */
export interface LineLook {
  /** Null for a line outside tables. */
  readonly place: TablePlace | null;
  readonly align: FlowParagraph['align'];
  readonly isStrong: boolean;
}

interface PlacedLine {
  readonly line: DocumentLine;
  readonly place: TablePlace;
}

/** The grid of a table while its rows are laid out: how many more rows each column is covered from above. */
class Grid {
  private readonly covered: number[] = [];

  /** The cells of a row, each at its own column: a hole left by a row that is not shown is filled with an empty cell. */
  lay({ line, place }: PlacedLine, rowsLeft: number): FlowCell[] {
    const cells: FlowCell[] = [];
    const added: [column: number, columns: number, rows: number][] = [];
    let free = this.nextFree(0);
    line.cells.forEach(({ column, start, end }, index) => {
      const [columns, height] = place.spans[index] ?? [1, 1];
      const rows = Math.min(height, rowsLeft);
      while (free < column) {
        const width = this.freeFrom(free, column);
        cells.push([start, start, width, 1]);
        free = this.nextFree(free + width);
      }
      cells.push([start, end, columns, rows]);
      added.push([column, columns, rows]);
      free = this.nextFree(column + columns);
    });
    this.next();
    for (const [column, columns, rows] of added) this.cover(column, columns, rows - 1);
    return cells;
  }

  /** Goes on to the row below. */
  next(): void {
    for (let column = 0; column < this.covered.length; column += 1)
      this.covered[column] = Math.max(0, (this.covered[column] ?? 0) - 1);
  }

  private nextFree(from: number): number {
    let column = from;
    while ((this.covered[column] ?? 0) > 0) column += 1;
    return column;
  }

  private freeFrom(from: number, to: number): number {
    let column = from + 1;
    while (column < to && (this.covered[column] ?? 0) === 0) column += 1;
    return column - from;
  }

  private cover(column: number, columns: number, rows: number): void {
    if (rows < 1) return;
    for (let at = column; at < column + columns; at += 1) this.covered[at] = rows;
  }
}

function tableRows(lines: readonly PlacedLine[]): FlowRow[] {
  const grid = new Grid();
  const last = lines.at(-1)?.place.row ?? 0;
  const rows: FlowRow[] = [];
  let expected = lines[0]?.place.row ?? 0;
  for (const placed of lines) {
    const { row } = placed.place;
    // Rows without a line of their own still carry the merged cells past them.
    for (; expected < row; expected += 1) {
      grid.next();
      rows.push({ line: null, cells: [] });
    }
    rows.push({ line: placed.line.number, cells: grid.lay(placed, last - row + 1) });
    expected = row + 1;
  }
  return rows;
}

/** Paragraphs and tables of a document; `looks` holds one entry for each of its lines. */
export function flowFacsimile(
  lines: readonly DocumentLine[],
  looks: readonly (LineLook | undefined)[],
): FlowFacsimile {
  const blocks: FlowBlock[] = [];
  let open: PlacedLine[] = [];
  const close = (): void => {
    if (open.length > 0) blocks.push({ kind: 'table', rows: tableRows(open) });
    open = [];
  };
  lines.forEach((line, index) => {
    const look = looks[index];
    const place = look?.place ?? null;
    const previous = open.at(-1)?.place;
    if (previous && (place === null || previous.table !== place.table || previous.row >= place.row)) close();
    if (place !== null) open.push({ line, place });
    else if (line.end > line.start) {
      const { number, start, end } = line;
      const { align = null, isStrong = false } = look ?? {};
      blocks.push({ kind: 'paragraph', line: number, start, end, align, isStrong });
    }
  });
  close();
  return { version: 1, kind: 'flow', blocks };
}

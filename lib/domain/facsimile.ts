/**
 * How an original looks, tied to its extracted text: what the page draws, and where a number stands in it.
 * Types, not interfaces: only these count as JSON, and a version keeps them as JSON.
 */

/** In points for a PDF, in pixels for a picture. */
export type PageSize = {
  readonly width: number;
  readonly height: number;
};

/**
 * A span of the extracted text that is printed in one place: offsets (UTF-16 units, `end` exclusive), the page
 * counted from 1, and the box in the page's units from its top left corner. A number per field, because a report has hundreds.
 */
export type PrintedSpan = readonly [
  start: number,
  end: number,
  page: number,
  x: number,
  y: number,
  width: number,
  height: number,
];

/** The original has pages of its own (PDF, scan): they are shown as they are, with boxes over them. */
export type PagesFacsimile = {
  readonly version: 1;
  readonly kind: 'pages';
  readonly pages: readonly PageSize[];
  /** In the order of the text; a cell of a table, or a printed line of a paragraph. */
  readonly spans: readonly PrintedSpan[];
};

/** Offsets of a cell's text, and how many columns and rows of the grid it takes; an empty cell has no length. */
export type FlowCell = readonly [start: number, end: number, columns: number, rows: number];

export type FlowRow = {
  /** Null for a row that has no line of its own, because every cell hangs down from above. */
  readonly line: number | null;
  readonly cells: readonly FlowCell[];
};

export type FlowTable = {
  readonly kind: 'table';
  readonly rows: readonly FlowRow[];
};

export type FlowParagraph = {
  readonly kind: 'paragraph';
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly align: 'center' | 'right' | null;
  readonly isStrong: boolean;
};

export type FlowBlock = FlowParagraph | FlowTable;

/** The original flows (web page, Word file): its paragraphs and tables, to be drawn with their merged cells. */
export type FlowFacsimile = {
  readonly version: 1;
  readonly kind: 'flow';
  readonly blocks: readonly FlowBlock[];
};

export type Facsimile = PagesFacsimile | FlowFacsimile;

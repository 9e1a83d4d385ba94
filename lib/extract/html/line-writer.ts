import type { RowCell } from '../build-document';
import { splitCells } from '../split-cells';
import type { Element } from './parse-html';
import { tidy } from './tidy';

/** A line of the page, and where on the page it stands. */
export interface PageRow {
  readonly cells: readonly RowCell[];
  /** The block or table the line begins in. */
  readonly owner: Element;
  /** Share of the characters (in a table of the cells) that are links, 0 to 1. */
  readonly linkShare: number;
  /** Whether all of its words are bold. */
  readonly isStrong: boolean;
  /** For a row of a table: which, and how many columns and rows each of its cells takes. */
  readonly grid: { readonly row: number; readonly spans: readonly (readonly [number, number])[] } | null;
}

interface WordKind {
  readonly isLink: boolean;
  readonly isStrong: boolean;
}

/** Gathers the text of a page until its line ends. */
export interface LineWriter {
  readonly rows: PageRow[];
  readonly write: (text: string, kind: WordKind) => void;
  /** Ends the line, if it holds anything; the next one begins in `owner`. */
  readonly end: (owner: Element, keepLineEnds: boolean) => void;
}

function linesOf(raw: string, keepLineEnds: boolean): { text: string; column: number }[][] {
  if (keepLineEnds) {
    const lines = raw.split('\n').filter((line) => line.trim() !== '');
    return lines.map((line) => splitCells(line, 0).map(({ text, column }) => ({ text, column })));
  }
  const text = tidy(raw);
  return text === '' ? [] : [[{ text, column: 0 }]];
}

/** A writer whose first line begins in `root`. */
export function lineWriter(root: Element): LineWriter {
  const rows: PageRow[] = [];
  let owner = root;
  let raw = '';
  let linked = 0;
  let plain = 0;
  return {
    rows,
    write: (text, { isLink, isStrong }) => {
      const length = text.trim().length;
      raw += text;
      if (isLink) linked += length;
      if (!isStrong) plain += length;
    },
    end: (nextOwner, keepLineEnds) => {
      const linkShare = Math.min(1, linked / Math.max(1, raw.trim().length));
      const isStrong = plain === 0;
      for (const cells of linesOf(raw, keepLineEnds))
        rows.push({ cells, owner, linkShare, isStrong, grid: null });
      raw = '';
      linked = 0;
      plain = 0;
      owner = nextOwner;
    },
  };
}

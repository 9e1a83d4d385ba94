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
}

/** Gathers the text of a page until its line ends. */
export interface LineWriter {
  readonly rows: PageRow[];
  readonly write: (text: string, isLink: boolean) => void;
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
  return {
    rows,
    write: (text, isLink) => {
      raw += text;
      if (isLink) linked += text.trim().length;
    },
    end: (nextOwner, keepLineEnds) => {
      const linkShare = Math.min(1, linked / Math.max(1, raw.trim().length));
      for (const cells of linesOf(raw, keepLineEnds)) rows.push({ cells, owner, linkShare });
      raw = '';
      linked = 0;
      owner = nextOwner;
    },
  };
}
